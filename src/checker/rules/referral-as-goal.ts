import type { Plan, Unit } from '../plan.ts';
import { goalSource } from '../reasoning.ts';
import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const referralAsGoal: Rule = {
  id: 'referral-as-goal',
  severity: 'error',
  title: 'Een doorverwijzing is geen doel',
  explanation:
    'Doorverwijzen of aanmelden is een stap op weg naar iets. Als alleen die stap in het plan staat, weet niemand wat hij moet opleveren. Zet erbij wat er na de verwijzing voor de inwoner anders is. Dan weet ook de nieuwe hulpverlener waar het om gaat.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: een doorverwijzing is geen doel',
  examples: {
    wrong: [
      {
        text: 'Voor uw schulden verwijzen wij u door naar de kredietbank.',
        role: 'support',
        quote: 'Voor uw schulden verwijzen wij u door naar de kredietbank',
        why: 'Wat de kredietbank voor u moet bereiken, staat er niet.',
      },
      {
        text: 'Doel: aanmelding zn. bij ambulante jeugd-ggz.',
        role: 'goal',
        quote: 'aanmelding zn. bij ambulante jeugd-ggz',
        why: 'De aanmelding staat hier als doel.',
      },
      {
        text: 'Mevrouw voelt zich eenzaam sinds haar verhuizing. Zij wordt aangemeld bij de welzijnsorganisatie.',
        quote: 'Zij wordt aangemeld bij de welzijnsorganisatie',
        why: 'Het probleem staat er, maar niet wat er na de aanmelding anders is.',
      },
      {
        text: '1. Dochter zit vanaf 1 maart weer elke schooldag in de klas; moeder brengt haar.\n2. Overdracht aan het wijkteam.',
        role: 'goal',
        quote: 'Overdracht aan het wijkteam',
        why: 'Regel 1 is een doel, regel 2 alleen een overdracht.',
      },
      {
        text: 'Mijn doel is dat ik word aangemeld bij het Werkplein.',
        role: 'goal',
        quote: 'Mijn doel is dat ik word aangemeld bij het Werkplein',
        why: 'Aangemeld zijn is niet het doel. Welk werk zoekt de inwoner?',
      },
      {
        text: 'Warme overdracht van het gezin naar de woonconsulent van de corporatie.',
        role: 'support',
        quote: 'Warme overdracht van het gezin naar de woonconsulent van de corporatie',
        why: 'Wat er aan de woning moet veranderen, staat er niet.',
      },
    ],
    right: [
      {
        text: 'U heeft zes schuldeisers en krijgt elke week een deurwaarder aan de deur. In overleg met u melden wij u vóór 1 april aan bij de kredietbank, zodat er een regeling komt en u over drie jaar schuldenvrij bent.',
        why: 'De aanmelding mag, want er staat bij waar die toe leidt.',
      },
      {
        text: 'Zn. (15) gaat door paniek niet naar school. Aanmelding jeugd-ggz vóór 1-3, zodat zn. per 1-9 weer alle lessen volgt.',
        why: 'Het resultaat voor de zoon staat erbij.',
      },
      {
        text: 'Doel: mevrouw drinkt vanaf mei elke week koffie met buurtgenoten, dat wil zij zelf.\nAfspraak: mevrouw meldt zich vóór 15 april aan bij de huiskamer van de wijk.',
        why: 'Zelf aanmelden is een goede afspraak naast een doel.',
      },
      {
        text: 'Mijn doel is dat ik vóór 1 december 24 uur per week werk als kok. Daarvoor schrijf ik mij in maart in bij het Werkplein.',
        why: 'De inschrijving is een stap, het werk is het doel.',
      },
      {
        text: 'De huisarts heeft mevrouw in 2024 verwezen naar de psycholoog. Die behandeling is afgerond.',
        role: 'situation',
        why: 'Een verwijzing van vroeger hoort bij de situatie.',
      },
      {
        text: 'De woonconsulent van de corporatie zoekt vanaf 1 mei met het gezin naar een benedenwoning, zodat vader met zijn rolstoel zelf naar buiten kan.',
        role: 'support',
        why: 'Er staat wat de consulent doet en waartoe.',
      },
    ],
  },
  check(unit, plan, report) {
    if (!unit.judged.referral || unit.judged.means) return;
    // Beside a stated goal a referral is one of the agreements.
    if (!unit.judged.goal && goalSource(unit) !== null) return;
    if (!unit.judged.goal && unit.role === 'agreements' && (unit.field.role === 'agreements' || besideGoal(unit, plan)))
      return;
    if (unit.judged.goal && unit.reading.goalReferences.length > 0) return;
    report.add('referral-as-goal', unit, { evidence: evidenceOf(unit) });
  },
};

/** One act among those that serve a goal of the plan, or the resident's own sign-up. */
const besideGoal = (unit: Unit, plan: Plan): boolean => plan.elsewhere('aim', unit) || unit.reading.finite;
