import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const smartTimeBound: Rule = {
  id: 'smart-time-bound',
  severity: 'warning',
  title: 'Tijdgebonden: wanneer is het klaar?',
  explanation:
    'Een datum of termijn geeft houvast: de inwoner weet waar die aan toe is. ‘Zo snel mogelijk’ of ‘op termijn’ geeft dat niet. Bij iets wat vaker gebeurt, hoort ook een einde of een moment om terug te kijken.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: de toetser kijkt of afspraken SMART zijn (de T)',
  examples: {
    wrong: [
      {
        text: 'De consulent belt met de leerplichtambtenaar over de oudste dochter.',
        role: 'agreements',
        quote: 'De consulent belt met de leerplichtambtenaar over de oudste dochter',
        why: 'Wanneer het telefoontje komt, weet niemand.',
      },
      {
        text: 'Mevrouw wil haar mbo-diploma verzorgende halen; haar moeder past dan op de kinderen.',
        role: 'goal',
        quote: 'Mevrouw wil haar mbo-diploma verzorgende halen',
        why: 'In welk jaar wil zij klaar zijn?',
      },
      {
        text: 'Ik maak met mijn zus een lijst van al mijn schulden.',
        role: 'agreements',
        quote: 'Ik maak met mijn zus een lijst van al mijn schulden',
        why: 'Spreek een datum af, dan komt het ervan.',
      },
      {
        text: '- dhr. levert loonstroken in bij cons.',
        role: 'agreements',
        quote: 'dhr. levert loonstroken in bij cons.',
        why: 'Er staat geen datum bij.',
      },
      {
        text: 'U gaat op termijn zelfstandig wonen; uw begeleider helpt u zoeken.',
        role: 'goal',
        quote: 'U gaat op termijn zelfstandig wonen',
        why: 'Op termijn kan volgende maand zijn of over vijf jaar.',
      },
      {
        text: 'De gezinsbegeleider oefent elke week met de ouders hoe zij rustig grenzen stellen.',
        role: 'agreements',
        quote: 'De gezinsbegeleider oefent elke week met de ouders hoe zij rustig grenzen stellen',
        why: 'Elke week, maar tot wanneer?',
      },
    ],
    right: [
      {
        text: 'De consulent belt vóór 6 maart samen met moeder de leerplichtambtenaar, zodat de oudste dochter een passende school krijgt; moeder heeft daarom gevraagd.',
        role: 'agreements',
        why: 'Er staat een datum.',
      },
      {
        text: 'Mevrouw wil binnen twaalf maanden haar mbo-diploma verzorgende halen; haar moeder past dan op de kinderen.',
        role: 'goal',
        why: 'Twaalf maanden is een termijn.',
      },
      {
        text: 'Ik maak met mijn zus een lijst van al mijn schulden. Dit is klaar vóór 1 mei.',
        role: 'agreements',
        why: 'De datum mag in de zin erna staan.',
      },
      {
        text: 'Actie: loonstroken inleveren bij de consulent\nWie: de heer\nWanneer: uiterlijk 1 april',
        role: 'agreements',
        why: 'De regel ‘Wanneer’ telt mee.',
      },
      {
        text: 'U gaat vanaf 1 oktober zelfstandig wonen; uw begeleider helpt u zoeken.',
        role: 'goal',
        why: 'De startdatum is bekend.',
      },
      {
        text: 'De gezinsbegeleider oefent van april tot en met juni elke week met de ouders hoe zij rustig grenzen stellen.',
        role: 'agreements',
        why: 'Begin en einde staan erbij.',
      },
      {
        text: 'U levert vóór 1 maart uw zorgpolis in bij de consulent. Binnen drie weken daarna vraagt u met de formulierenhulp zorgtoeslag aan.',
        role: 'agreements',
        why: 'Een moment na een ander moment telt ook.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (unit.judged.statement !== null && !unit.judged.smart.includes('T'))
      report.add('smart-time-bound', unit, { evidence: evidenceOf(unit) });
  },
};
