import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const goalWithoutMainGoal: Rule = {
  id: 'goal-without-main-goal',
  severity: 'warning',
  title: 'Doel niet gekoppeld aan een hoofddoel',
  explanation:
    'Een doel in het plan hoort bij een van de vijf hoofddoelen: wonen, financiën, gezin, zorg of werk. Woorden als ‘een nieuwe start’ zeggen nog niet op welk gebied iets verandert. Noem het hoofddoel of schrijf op wat er op dat gebied anders wordt.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: kies (een van) de vijf hoofddoelen',
  examples: {
    wrong: [
      {
        text: 'Doel: mevrouw wil het verleden achter zich laten.',
        role: 'goal',
        quote: 'mevrouw wil het verleden achter zich laten',
        why: 'Op welk gebied er iets verandert, staat er niet.',
      },
      {
        text: 'U wilt weer vertrouwen hebben in de toekomst.',
        role: 'goal',
        quote: 'U wilt weer vertrouwen hebben in de toekomst',
        why: 'Begrijpelijk, maar niemand ziet eraan waar u aan gaat werken.',
      },
      {
        text: '- dhr. weer op de goede weg',
        role: 'goal',
        quote: 'dhr. weer op de goede weg',
        why: 'De goede weg kan alles zijn: geld, werk of gezondheid.',
      },
      {
        text: 'Ik wil dat mijn leven weer op gang komt.',
        role: 'goal',
        quote: 'Ik wil dat mijn leven weer op gang komt',
        why: 'Wat moet er als eerste weer op gang komen?',
      },
      {
        text: 'Het doel is dat de situatie van de heer over een half jaar is verbeterd.',
        role: 'goal',
        quote: 'Het doel is dat de situatie van de heer over een half jaar is verbeterd',
        why: 'Er staat een termijn, maar niet welke situatie.',
      },
      {
        text: '1. Wonen: het gezin woont vóór 1 juni in een huis zonder schimmel.\n2. Weer vooruit kunnen.',
        role: 'goal',
        quote: 'Weer vooruit kunnen',
        why: 'Doel 1 heeft een hoofddoel, doel 2 niet.',
      },
    ],
    right: [
      {
        text: 'Doel: mevrouw wil het verleden achter zich laten en vóór 1 december schuldenvrij zijn, met een regeling via de kredietbank.',
        role: 'goal',
        why: 'Schuldenvrij zijn hoort bij het hoofddoel Financiën.',
      },
      {
        text: 'U wilt vanaf 1 september weer hele nachten slapen en overdag energie hebben voor uw kinderen.',
        role: 'goal',
        why: 'Slapen en energie horen bij het hoofddoel Zorg.',
      },
      {
        text: '- dhr. heeft per 1-7 een eigen huurwoning, logeert nu bij vrienden',
        role: 'goal',
        why: 'Een eigen woning hoort bij het hoofddoel Wonen.',
      },
      {
        text: 'Ik wil vóór de zomer mijn mbo-diploma halen, zodat ik als kapper kan werken.',
        role: 'goal',
        why: 'Een diploma en werk horen bij het hoofddoel Werk.',
      },
      {
        text: 'Hoofddoel Gezin: de kinderen zien hun vader vanaf maart elk weekend, zonder ruzie tussen de ouders.',
        role: 'goal',
        why: 'Het hoofddoel is genoemd.',
      },
      {
        text: 'Financiën: de heer betaalt vanaf 1 april zijn vaste lasten op tijd, samen met zijn budgetcoach.',
        role: 'goal',
        why: 'Het hoofddoel staat vooraan.',
      },
    ],
  },
  check(unit, _plan, report) {
    const { goal, emptyGoal, means, referral, provision, mainGoals } = unit.judged;
    if (!goal || !emptyGoal || means || referral || provision || mainGoals.length > 0) return;
    if (unit.judged.statement === null) return;
    report.add('goal-without-main-goal', unit, { evidence: evidenceOf(unit) });
  },
};
