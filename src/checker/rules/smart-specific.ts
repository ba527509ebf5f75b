import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const smartSpecific: Rule = {
  id: 'smart-specific',
  severity: 'warning',
  title: 'Specifiek: wie doet wat?',
  explanation:
    'Een goede afspraak zegt wie iets doet en wat er precies gebeurt. Zinnen als ‘er wordt gekeken naar’ laten open wie aan zet is. Woorden als ‘ondersteunen’ of ‘oppakken’ zeggen niet wat er te zien is. Noem de persoon en de handeling.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: de toetser kijkt of afspraken SMART zijn (de S)',
  examples: {
    wrong: [
      {
        text: 'Er wordt gekeken naar een oplossing voor de huurachterstand.',
        role: 'agreements',
        quote: 'Er wordt gekeken naar een oplossing voor de huurachterstand',
        why: 'Wie er kijkt en wat die doet, staat er niet.',
      },
      {
        text: '- aandacht besteden aan dagritme zn.',
        role: 'agreements',
        quote: 'aandacht besteden aan dagritme zn.',
        why: 'Wie geeft aandacht, en hoe ziet dat eruit?',
      },
      {
        text: 'Wij ondersteunen u bij uw administratie.',
        role: 'agreements',
        quote: 'Wij ondersteunen u bij uw administratie',
        why: 'Ondersteunen kan alles zijn: meekijken, voordoen of overnemen.',
      },
      {
        text: 'Ik ga aan mijn gezondheid werken.',
        role: 'goal',
        quote: 'Ik ga aan mijn gezondheid werken',
        why: 'Wat ga je precies doen?',
      },
      {
        text: 'De consulent pakt dit verder op.',
        role: 'agreements',
        quote: 'De consulent pakt dit verder op',
        why: 'Wat de consulent gaat doen, blijft open.',
      },
      {
        text: 'Doel: meer structuur.',
        role: 'goal',
        quote: 'meer structuur',
        why: 'Voor wie, en waaraan is de structuur te zien?',
      },
    ],
    right: [
      {
        text: 'Mevrouw stelt vóór 1 maart samen met de kredietbank een betalingsregeling voor aan de verhuurder.',
        role: 'agreements',
        why: 'Wie, wat en aan wie: alles staat er.',
      },
      {
        text: '- zn. staat van 1-3 t/m 1-6 elke schooldag om 7.00 u op, moeder maakt hem wakker',
        role: 'agreements',
        why: 'Het gaat om een gewone, zichtbare handeling.',
      },
      {
        text: 'Uw vrijwilliger opent tot 1 juli elke dinsdag samen met u de post en legt die op volgorde.',
        role: 'agreements',
        why: 'Niet ‘ondersteunen’, maar wat de vrijwilliger doet.',
      },
      {
        text: 'Ik wandel tot 1 juni elke ochtend een half uur met mijn buurvrouw.',
        role: 'agreements',
        why: 'Hier staat precies wat je gaat doen.',
      },
      {
        text: 'Zoon T. wordt vóór 9 maart ingeschreven voor de schakelklas; moeder heeft daarmee ingestemd.',
        role: 'agreements',
        why: 'Duidelijk is om wie het gaat en wat er gebeurt.',
      },
      {
        text: 'Actie: formulier huurtoeslag invullen en insturen\nWie: mevrouw met de formulierenhulp\nWanneer: vóór 15 maart',
        role: 'agreements',
        why: 'De regel ‘Wie’ hoort bij de actie ernaast.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (unit.judged.statement !== null && !unit.judged.smart.includes('S'))
      report.add('smart-specific', unit, { evidence: evidenceOf(unit) });
  },
};
