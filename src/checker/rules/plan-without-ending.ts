import type { Rule } from '../rule.ts';

export const planWithoutEnding: Rule = {
  id: 'plan-without-ending',
  severity: 'info',
  title: 'Einde en borging',
  explanation:
    'Een plan loopt niet voor altijd: het stopt als de nieuwe start is gemaakt. Spreek daarom af wanneer jullie terugkijken en wanneer de hulp stopt. Is hulp langer nodig, schrijf dan op welke gewone regeling die overneemt. Zo komt niemand voor verrassingen te staan.',
  source:
    'VNG, handreiking Uitvoering brede ondersteuning: een nieuwe start is gemaakt of de hulp is geborgd; Wht, artikel 2.21 lid 6',
  examples: {
    wrong: [
      {
        text: 'Situatie\nMevrouw slaapt slecht door haar kapotte matras en meldt zich vaak ziek.\n\nDoel\nMevrouw wil vóór 1 juli weer alle diensten werken.\n\nHulp\n- bed met matras (€ 450), zodat mevrouw uitrust en haar werk volhoudt',
        quote: '',
        plan: true,
        why: 'Wanneer jullie terugkijken en wanneer het plan stopt, staat er niet.',
      },
      {
        text: 'U wilt vóór 1 december zonder betalingsachterstand leven. U verloor na uw scheiding het overzicht. Een budgetcoach komt elke week bij u thuis, zodat u zelf leert uw vaste lasten te betalen.',
        quote: '',
        plan: true,
        why: 'Hoe lang de coach blijft komen, staat er niet.',
      },
      {
        text: 'Sit.: dhr. (58) alleen sinds overlijden vrouw, komt niet buiten.\nDoel: dhr. wil per 1-6 wekelijks naar de biljartclub.\nInzet: maatje via welzijn, zodat dhr. weer onder de mensen komt.',
        quote: '',
        plan: true,
        why: 'Er is geen moment om terug te kijken.',
      },
      {
        text: 'Ik wil in september starten met de opleiding tot gastouder. Ik heb nog geen laptop en kan mijn lessen niet volgen. Ik krijg een laptop van € 550, zodat ik de opleiding kan afmaken en werk vind.',
        quote: '',
        plan: true,
        why: 'Wanneer is het plan klaar?',
      },
      {
        text: 'Doelen\n1. Gezin: zoon gaat vanaf 1 maart weer elke dag naar school, vader brengt hem.\n\nHulp\n- gezinsbegeleiding, 2 uur per week, zodat de ochtenden rustig verlopen; nu is er elke ochtend ruzie\n\nAfspraken\n- vader belt op 3 maart de mentor',
        quote: '',
        plan: true,
        why: 'De begeleiding heeft geen einde en er is geen evaluatie.',
      },
    ],
    right: [
      {
        text: 'Situatie\nMevrouw slaapt slecht door haar kapotte matras en meldt zich vaak ziek.\n\nDoel\nMevrouw wil vóór 1 juli weer alle diensten werken, met hulp van de bedrijfsarts.\n\nHulp\n- bed met matras (€ 450) vóór 1 mei, in overleg met mevrouw, zodat zij uitrust en haar werk volhoudt\n\nEvaluatie op 1 juli. Het plan stopt op 1 september 2026.',
        plan: true,
        why: 'Terugkijken en stoppen hebben allebei een datum.',
      },
      {
        text: 'U wilt vóór 1 december zonder betalingsachterstand leven. U verloor na uw scheiding het overzicht. Een budgetcoach komt tot 1 december elke week bij u thuis, zodat u zelf leert uw vaste lasten te betalen. Daarna kunt u terecht bij het spreekuur van het wijkteam.',
        plan: true,
        why: 'Duidelijk is wanneer de coach stopt en wie er daarna is.',
      },
      {
        text: 'Sit.: dhr. (58) alleen sinds overlijden vrouw, komt niet buiten.\nDoel: dhr. wil per 1-6 wekelijks naar de biljartclub.\nInzet: maatje via welzijn, zodat dhr. weer onder de mensen komt.\nEval. 1-9, einde 31-12.',
        plan: true,
        why: 'Kort, maar compleet.',
      },
      {
        text: 'Ik wil in september starten met de opleiding tot gastouder. Ik heb nog geen laptop en kan mijn lessen niet volgen. Ik krijg een laptop van € 550, zodat ik de opleiding kan afmaken en werk vind. In januari kijken mijn consulent en ik of het plan klaar is.',
        plan: true,
        why: 'Er is een moment om samen terug te kijken.',
      },
      {
        text: 'Doelen\n1. Gezin: zoon gaat vanaf 1 maart weer elke dag naar school, vader brengt hem.\n\nHulp\n- gezinsbegeleiding, 2 uur per week, zodat de ochtenden rustig verlopen; nu is er elke ochtend ruzie\n\nAfronding\nIn juni bespreken ouders en school of de begeleiding stopt. Is er meer nodig, dan gaat dat via de Jeugdwet.',
        plan: true,
        why: 'Langere hulp is geborgd in een gewone regeling.',
      },
      {
        text: 'De heer woont alleen en heeft zijn schulden afgelost. Hij vraagt nu geen hulp.',
        plan: true,
        why: 'Zonder hulp en doel is er niets om af te ronden.',
      },
    ],
  },
  checkPlan(plan, report) {
    const { groups, planLevel } = plan;
    if (!planLevel || !groups.some(({ tells }) => tells.goal) || !groups.some(({ tells }) => tells.provision)) return;
    if (!groups.some(({ tells }) => tells.ending)) report.add('plan-without-ending', null);
  },
};
