import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const smartRealistic: Rule = {
  id: 'smart-realistic',
  severity: 'warning',
  title: 'Realistisch: waarmee gaat het lukken?',
  explanation:
    'Een doel is haalbaar als te zien is hoe iemand er komt. Noem de hulp, het middel of de stappen, of laat zien dat het past bij wat de inwoner al kan. Zonder die weg blijft een doel een wens. Eén keer in de alinea is genoeg.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: de toetser kijkt of afspraken SMART zijn (de R)',
  examples: {
    wrong: [
      {
        text: 'Mevrouw wil per 1 juni 32 uur per week werken.',
        role: 'goal',
        quote: 'Mevrouw wil per 1 juni 32 uur per week werken',
        why: 'Hoe mevrouw daar komt, staat er niet.',
      },
      {
        text: 'Dhr. wil eind 2028 schuldenvrij zijn.',
        role: 'goal',
        quote: 'Dhr. wil eind 2028 schuldenvrij zijn',
        why: 'Met welke hulp of regeling gaat dat lukken?',
      },
      {
        text: 'Ik wil vóór 1 mei zijn gestopt met roken.',
        role: 'goal',
        quote: 'Ik wil vóór 1 mei zijn gestopt met roken',
        why: 'Wat of wie helpt je daarbij?',
      },
      {
        text: 'U wilt vóór 1 september een eigen huurwoning.',
        role: 'goal',
        quote: 'U wilt vóór 1 september een eigen huurwoning',
        why: 'Welke stappen leiden naar die woning?',
      },
      {
        text: 'De consulent belt op 3 maart de zorgverzekeraar.',
        role: 'agreements',
        quote: 'De consulent belt op 3 maart de zorgverzekeraar',
        why: 'Een losse handeling van een ander laat de weg naar het doel niet zien.',
      },
      {
        text: 'Moeder wil dat haar zoon per 1 april weer vijf dagen per week naar school gaat.',
        role: 'goal',
        quote: 'Moeder wil dat haar zoon per 1 april weer vijf dagen per week naar school gaat',
        why: 'Wat maakt dat het dan wel lukt?',
      },
    ],
    right: [
      {
        text: 'Mevrouw wil per 1 juni 32 uur per week werken; zij werkt nu 16 uur en bouwt elke maand vier uur op.',
        role: 'goal',
        why: 'De stappen zijn te volgen.',
      },
      {
        text: 'Dhr. wil eind 2028 schuldenvrij zijn, via het minnelijk traject bij SHV.',
        role: 'goal',
        why: 'Het traject is de weg erheen.',
      },
      {
        text: 'Ik wil vóór 1 mei zijn gestopt met roken, met hulp van de stopcoach bij de huisarts.',
        role: 'goal',
        why: 'De hulp staat erbij.',
      },
      {
        text: 'U wilt vóór 1 september een eigen huurwoning. Uw woonbegeleider reageert elke week samen met u op drie woningen.',
        role: 'goal',
        why: 'De zin erna laat de weg zien.',
      },
      {
        text: 'De consulent belt op 3 maart samen met mevrouw de zorgverzekeraar, zodat zij weer verzekerd is.',
        role: 'agreements',
        why: 'Samen bellen, en duidelijk waarvoor.',
      },
      {
        text: 'Moeder wil dat haar zoon per 1 april weer vijf dagen per week naar school gaat. Zij bouwt dat met de mentor op: elke week een dag erbij.',
        role: 'goal',
        why: 'Kleine stappen, samen met de mentor.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (unit.judged.statement !== null && !unit.judged.smart.includes('R'))
      report.add('smart-realistic', unit, { evidence: evidenceOf(unit) });
  },
};
