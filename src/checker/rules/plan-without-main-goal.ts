import type { Rule } from '../rule.ts';

export const planWithoutMainGoal: Rule = {
  id: 'plan-without-main-goal',
  severity: 'error',
  title: 'Plan zonder hoofddoel',
  explanation:
    'Een plan van aanpak werkt naar een nieuwe start op een of meer van de vijf hoofddoelen. In dit plan wijst geen enkel doel, geen hulp en geen afspraak naar een hoofddoel. De beschrijving van de situatie telt hiervoor niet mee. Kies met de inwoner welk gebied als eerste aan de beurt is.',
  source:
    'VNG, handreiking Uitvoering brede ondersteuning: het doel is een van de vijf hoofddoelen; Wht, artikel 2.21 lid 4',
  examples: {
    wrong: [
      {
        text: 'Situatie\nMevrouw heeft schulden en slaapt slecht.\n\nDoel\nMevrouw wil een nieuwe start maken.\n\nHulp\n- laptop (€ 600)\n- cadeaubon van € 250\n\nHet plan stopt op 1 december 2026.',
        quote: '',
        plan: true,
        why: 'De schulden staan alleen bij de situatie, geen doel gaat erover.',
      },
      {
        text: 'U krijgt van ons een spelcomputer van € 450 en een beeldscherm. U haalt ze vóór 1 mei zelf op. In juni kijken we hoe het gaat.',
        quote: '',
        plan: true,
        why: 'Er worden spullen gegeven zonder dat een hoofddoel in beeld komt.',
      },
      {
        text: 'Doel: dhr. wil verder.\nInzet: coach 6x.\nEval. 1-9.',
        quote: '',
        plan: true,
        why: 'Doel en inzet noemen geen gebied waarop iets verandert.',
      },
      {
        text: 'Ik wil dat het weer goed komt. Ik krijg een drumstel van € 900. Op 1 oktober stopt het plan.',
        quote: '',
        plan: true,
        why: 'Wat goed moet komen, staat er niet.',
      },
      {
        text: 'Doelen\n1. Perspectief\n2. Verder komen\n\nVerstrekking\n- tablet € 300\n- tas € 60\n\nEinde plan: 31-12-2026',
        quote: '',
        plan: true,
        why: 'Twee doelen, maar geen van beide hoort bij een hoofddoel.',
      },
    ],
    right: [
      {
        text: 'Situatie\nMevrouw opent haar post niet meer en kreeg daardoor vier boetes.\n\nDoel\nMevrouw wil vóór 1 december 2026 met hulp van een budgetcoach haar vaste lasten op tijd betalen.\n\nHulp\n- budgetcoach, tien keer tot 1 december, in overleg met mevrouw, zodat zij zelf overzicht houdt\n\nHet plan stopt op 1 december 2026.',
        plan: true,
        why: 'Het doel hoort bij Financiën, ook al staat dat woord er niet.',
      },
      {
        text: 'U vertelde dat uw zoon sinds de verhuizing geen vrienden heeft. Wij betalen tot 1 juli de voetbalclub (€ 18 per maand), zodat hij vrienden maakt. Op 1 juli kijken we samen terug.',
        plan: true,
        why: 'De hulp wijst naar het hoofddoel Gezin.',
      },
      {
        text: 'Sit.: dhr. woont na brand in vakantiehuisje, moet er 1-6 uit.\nDoel: dhr. wil per 1-6 eigen huurwoning.\nInzet: woonbegeleider 2 u p/w, zodat dhr. een woning vindt.\nEval. 1-5.',
        plan: true,
        why: 'Een eigen huurwoning hoort bij Wonen.',
      },
      {
        text: 'Ik durf sinds mijn ziekte niet meer te sporten. Ik krijg twaalf keer fysiotherapie, zodat ik weer sterker word. Hoofddoel Zorg. Op 1 oktober stopt het plan.',
        plan: true,
        why: 'Het hoofddoel is met zoveel woorden genoemd.',
      },
      {
        text: 'Doelen\n1. Werk: de heer werkt vanaf 1 september 24 uur per week als monteur.\n\nVerstrekking\n- lascursus (€ 700), zodat de heer dit werk kan doen; zonder certificaat nemen bedrijven hem niet aan\n\nEinde plan: 31-12-2026',
        plan: true,
        why: 'Doel 1 noemt het hoofddoel Werk.',
      },
      {
        text: 'Mevrouw is 45 jaar en woont met haar dochter in een flat. Zij heeft haar verhaal verteld.',
        plan: true,
        why: 'Zonder doel of hulp is er nog geen plan om te toetsen.',
      },
    ],
  },
  checkPlan(plan, report) {
    const { groups, planLevel } = plan;
    if (!planLevel || !groups.some(({ tells }) => tells.goal || tells.provision)) return;
    if (!groups.some(({ tells }) => tells.mainGoal)) report.add('plan-without-main-goal', null);
  },
};
