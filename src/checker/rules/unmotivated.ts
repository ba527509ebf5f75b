import { isMotivated } from '../judge/motivation.ts';
import { hasGoal } from '../reasoning.ts';
import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const unmotivated: Rule = {
  id: 'unmotivated',
  severity: 'warning',
  title: 'Waarom in deze situatie?',
  explanation:
    'Het plan zegt wel waar de hulp toe leidt, maar niet wat er nu in de weg zit. Daardoor is niet te zien waarom juist deze inwoner deze hulp nodig heeft. Noem de belemmering of de omstandigheid. Dat mag ook in een ander veld van het plan.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: waarom draagt dit in deze situatie bij?',
  examples: {
    wrong: [
      {
        text: 'U krijgt een zwemabonnement van € 22 per maand, zodat u fitter wordt.',
        role: 'support',
        quote: 'U krijgt een zwemabonnement van € 22 per maand, zodat u fitter wordt',
        why: 'Wat maakt dat u nu niet fit bent?',
      },
      {
        text: 'Gezin: mw. + 2 dochters (7, 9), huurwoning. Dansles dochters € 30 p/m, zodat zij vriendinnen maken.',
        quote: 'Dansles dochters € 30 p/m, zodat zij vriendinnen maken',
        why: 'Dat de meisjes geen vriendinnen hebben, staat nergens.',
      },
      {
        text: 'Ik ben 36 en werk in een winkel. Ik krijg een cursus boekhouden (€ 400), zodat ik een baan met meer uren vind.',
        quote: 'Ik krijg een cursus boekhouden (€ 400), zodat ik een baan met meer uren vind',
        why: 'Wat houdt je nu tegen om die baan te vinden?',
      },
      {
        text: '- schilderles, tien keer, zodat de heer ontspant en beter slaapt',
        role: 'support',
        quote: 'schilderles, tien keer, zodat de heer ontspant en beter slaapt',
        why: 'Het plan zegt niet dat hij slecht slaapt of waardoor.',
      },
      {
        text: 'Mevrouw ontvangt een fiets met versnellingen (€ 380), zodat zij gezonder leeft.',
        role: 'support',
        quote: 'Mevrouw ontvangt een fiets met versnellingen (€ 380), zodat zij gezonder leeft',
        why: 'Waarom heeft mevrouw hier hulp bij nodig?',
      },
      {
        text: 'Een schooljaar huiswerkbegeleiding voor zoon K., zodat hij zijn havodiploma haalt.',
        role: 'support',
        quote: 'Een schooljaar huiswerkbegeleiding voor zoon K., zodat hij zijn havodiploma haalt',
        why: 'Waardoor lukt het hem zonder begeleiding niet?',
      },
    ],
    right: [
      {
        text: 'Door uw reuma kunt u op het droge niet sporten. In overleg met u betalen wij tot 1 december een zwemabonnement van € 22 per maand, zodat u fitter wordt.',
        role: 'support',
        why: 'De reuma is de reden voor juist deze hulp.',
      },
      {
        text: 'Mw. + 2 dochters (7, 9), sinds de verhuizing kennen de meisjes niemand. Dansles dochters t/m juni € 30 p/m, zodat zij vriendinnen maken.',
        why: 'De belemmering staat in de zin ervoor.',
      },
      {
        text: 'Ik zoek al een jaar naar meer uren, maar zonder diploma word ik steeds afgewezen. Ik krijg een cursus boekhouden (€ 400), zodat ik een baan met meer uren vind.',
        why: 'Het ontbrekende diploma staat in de weg.',
      },
      {
        text: '- schilderles, tien keer, zodat de heer ontspant en beter slaapt; hij ligt sinds de ontruiming nachten wakker',
        role: 'support',
        why: 'De reden staat achter de hulp.',
      },
      {
        text: 'Mevrouw heeft geen geld voor een fiets en durft na haar operatie niet hard te lopen. Zij ontvangt een fiets met versnellingen (€ 380), zodat zij weer beweegt en haar conditie herstelt.',
        role: 'support',
        why: 'Omstandigheid en doel passen bij elkaar.',
      },
      {
        text: 'Zoon K. miste door ziekte acht weken school en staat nu vijf onvoldoendes. Een schooljaar huiswerkbegeleiding, zodat hij zijn havodiploma haalt.',
        role: 'support',
        why: 'De achterstand maakt de hulp nodig.',
      },
    ],
  },
  check(unit, plan, report) {
    const { provision, means, referral, retroactive } = unit.judged;
    if (
      !provision ||
      means ||
      referral ||
      retroactive ||
      unit.role === 'goal' ||
      !hasGoal(unit) ||
      isMotivated(unit, plan)
    )
      return;
    report.add('unmotivated', unit, { span: provision, evidence: evidenceOf(unit), word: provision.noun });
  },
};
