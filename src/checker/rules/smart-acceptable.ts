import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const smartAcceptable: Rule = {
  id: 'smart-acceptable',
  severity: 'warning',
  title: 'Acceptabel: staat de inwoner erachter?',
  explanation:
    'Een plan werkt als het van de inwoner zelf is. Laat zien wat de inwoner wil, waar die mee instemt of wat die zelf doet. Dan is het geen plan over iemand, maar een plan met iemand. Eén keer in de alinea is genoeg.',
  source:
    'VNG, handreiking Uitvoering brede ondersteuning: de toetser kijkt of afspraken SMART zijn (de A); Wht, artikel 2.21 lid 4: het plan wordt samen met de inwoner gemaakt',
  examples: {
    wrong: [
      {
        text: 'De consulent belt vóór 1 april de woningcorporatie over de lekkage.',
        role: 'agreements',
        quote: 'De consulent belt vóór 1 april de woningcorporatie over de lekkage',
        why: 'Of de inwoner dit wil, is niet te zien.',
      },
      {
        text: '- SHV opent vóór 1-3 een beheerrekening voor mw.',
        role: 'agreements',
        quote: 'SHV opent vóór 1-3 een beheerrekening voor mw.',
        why: 'Stemt mevrouw hiermee in?',
      },
      {
        text: 'Wij plannen vóór 1 mei een gesprek met de leerkracht, zodat uw zoon weer elke dag naar school gaat.',
        role: 'agreements',
        quote: 'Wij plannen vóór 1 mei een gesprek met de leerkracht',
        why: 'Wat u en uw zoon hiervan vinden, staat er niet.',
      },
      {
        text: 'Mevrouw heeft per 1 oktober een baan van 24 uur per week.',
        role: 'goal',
        quote: 'Mevrouw heeft per 1 oktober een baan van 24 uur per week',
        why: 'Is dit wat mevrouw zelf wil?',
      },
      {
        text: 'De jobcoach zoekt vóór 1 juni drie werkplekken voor de heer uit.',
        role: 'agreements',
        quote: 'De jobcoach zoekt vóór 1 juni drie werkplekken voor de heer uit',
        why: 'De heer zelf komt er niet aan te pas.',
      },
      {
        text: 'De woning is vóór 1 juli vrij van schimmel.',
        role: 'goal',
        quote: 'De woning is vóór 1 juli vrij van schimmel',
        why: 'Een prima resultaat, maar wie vraagt hierom?',
      },
    ],
    right: [
      {
        text: 'Mevrouw en de consulent hebben samen afgesproken dat de consulent vóór 1 april de corporatie belt over de lekkage.',
        role: 'agreements',
        why: 'Samen afgesproken: mevrouw staat erachter.',
      },
      {
        text: '- SHV opent vóór 1-3 een beheerrekening, mw. stemt hiermee in',
        role: 'agreements',
        why: 'De instemming staat erbij.',
      },
      {
        text: 'U gaf aan dat u graag met de leerkracht wilt praten. Wij plannen vóór 1 mei een gesprek met haar, zodat uw zoon weer elke dag naar school gaat.',
        role: 'agreements',
        why: 'De wens staat in dezelfde alinea.',
      },
      {
        text: 'Mevrouw wil per 1 oktober een baan van 24 uur per week; haar jobcoach helpt zoeken.',
        role: 'goal',
        why: 'Mevrouw wil dit zelf.',
      },
      {
        text: 'De heer zoekt vóór 1 juni drie werkplekken uit, samen met zijn jobcoach.',
        role: 'agreements',
        why: 'De heer doet het zelf.',
      },
      {
        text: 'Ik haal vóór 1 maart met mijn broer de schimmel weg uit de slaapkamer.',
        role: 'agreements',
        why: 'Wie het zelf doet, staat erachter.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (unit.judged.statement !== null && !unit.judged.smart.includes('A'))
      report.add('smart-acceptable', unit, { evidence: evidenceOf(unit) });
  },
};
