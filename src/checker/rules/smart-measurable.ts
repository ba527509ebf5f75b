import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const smartMeasurable: Rule = {
  id: 'smart-measurable',
  severity: 'warning',
  title: 'Meetbaar: waaraan zie je dat het gelukt is?',
  explanation:
    'Bij een meetbaar doel kan iedereen achteraf ja of nee zeggen. Dat kan met een getal, een aantal keer of iets wat je kunt zien, zoals een getekend contract. Woorden als ‘beter’, ‘vaker’ of ‘regelmatig’ betekenen voor iedereen iets anders.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: de toetser kijkt of afspraken SMART zijn (de M)',
  examples: {
    wrong: [
      {
        text: 'De heer oefent tot 1 juli regelmatig Nederlands met zijn taalmaatje.',
        role: 'agreements',
        quote: 'De heer oefent tot 1 juli regelmatig Nederlands met zijn taalmaatje',
        why: 'Regelmatig kan elke dag zijn of één keer per maand.',
      },
      {
        text: 'U wilt vóór 1 september beter met geld omgaan.',
        role: 'goal',
        quote: 'U wilt vóór 1 september beter met geld omgaan',
        why: 'Wanneer is het beter? Noem iets wat u kunt nagaan.',
      },
      {
        text: '- dochter is vanaf 1-4 vaker bij vader',
        role: 'agreements',
        quote: 'dochter is vanaf 1-4 vaker bij vader',
        why: 'Hoe vaak is vaker?',
      },
      {
        text: 'Ik ga vanaf 1 mei gezonder eten, mijn zus helpt mij.',
        role: 'goal',
        quote: 'Ik ga vanaf 1 mei gezonder eten',
        why: 'Gezonder is voor iedereen anders.',
      },
      {
        text: 'De gezinsbegeleider werkt tot 1 juli met de ouders aan de opvoeding.',
        role: 'agreements',
        quote: 'De gezinsbegeleider werkt tot 1 juli met de ouders aan de opvoeding',
        why: 'Er is geen moment waarop je kunt zeggen: dit is gelukt.',
      },
      {
        text: 'Mevrouw solliciteert tot 1 juni op diverse banen in de zorg.',
        role: 'agreements',
        quote: 'Mevrouw solliciteert tot 1 juni op diverse banen in de zorg',
        why: 'Bij diverse weet niemand of het er genoeg zijn.',
      },
    ],
    right: [
      {
        text: 'De heer oefent tot 1 juli elke dinsdag een uur Nederlands met zijn taalmaatje.',
        role: 'agreements',
        why: 'Hoe vaak en hoe lang staat erbij.',
      },
      {
        text: 'U heeft op 1 september € 300 gespaard; uw budgetcoach kijkt elke maand met u mee.',
        role: 'goal',
        why: 'Op 1 september is te zien of het bedrag er staat.',
      },
      {
        text: '- dochter slaapt vanaf 1-4 elk tweede weekend bij vader, ouders zijn het eens',
        role: 'agreements',
        why: 'Om de week een weekend: dat kun je tellen.',
      },
      {
        text: 'Ik eet tot 1 juni elke avond groente; mijn zus kookt op maandag met mij.',
        role: 'goal',
        why: 'Elke avond: ja of nee.',
      },
      {
        text: 'De ouders zetten vóór 1 maart met de gezinsbegeleider vijf huisregels op papier.',
        role: 'agreements',
        why: 'Vijf regels op papier kun je laten zien.',
      },
      {
        text: 'Mevrouw stuurt tot 1 juni elke week twee sollicitaties naar zorginstellingen; de jobcoach leest ze na.',
        role: 'agreements',
        why: 'Twee per week is te controleren.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (unit.judged.statement !== null && !unit.judged.smart.includes('M'))
      report.add('smart-measurable', unit, { evidence: evidenceOf(unit) });
  },
};
