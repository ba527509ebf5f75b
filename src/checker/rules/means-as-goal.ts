import { changesFor, hasGoal } from '../reasoning.ts';
import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const meansAsGoal: Rule = {
  id: 'means-as-goal',
  severity: 'error',
  title: 'Een middel is geen doel',
  explanation:
    'Een ding, een cursus of de inzet van een hulpverlener is een middel. Waar een ding voor dient, is ook nog geen doel: in elke kast kun je kleren bewaren. Een doel gaat over het leven van de inwoner. Vraag ‘en dan’ tot die verandering er staat.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: een middel is geen doel',
  examples: {
    wrong: [
      {
        text: 'Doel: elektrische fiets aanschaffen.',
        role: 'goal',
        quote: 'elektrische fiets aanschaffen',
        why: 'De fiets is het middel. Waar gaat de inwoner heen en wat levert dat op?',
      },
      {
        text: 'U krijgt een naaimachine (€ 190) om mee te naaien.',
        role: 'support',
        quote: 'U krijgt een naaimachine (€ 190) om mee te naaien',
        why: 'Naaien is wat elke naaimachine doet, het zegt niets over deze inwoner.',
      },
      {
        text: 'Het doel is dat er ambulante begeleiding wordt ingezet, drie uur per week.',
        role: 'goal',
        quote: 'Het doel is dat er ambulante begeleiding wordt ingezet',
        why: 'Begeleiding inzetten is een middel, geen resultaat.',
      },
      {
        text: 'Mijn doel is een assertiviteitstraining volgen.',
        role: 'goal',
        quote: 'Mijn doel is een assertiviteitstraining volgen',
        why: 'Een training volgen is een stap. Wat lukt er daarna wel?',
      },
      {
        text: 'Koelkast € 320 zodat mw. weer een koelkast heeft.',
        role: 'support',
        quote: 'Koelkast € 320 zodat mw. weer een koelkast heeft',
        why: 'Het hebben van het ding staat hier als doel.',
      },
      {
        text: 'U krijgt een smartphone van € 200, zodat u kunt bellen.',
        role: 'support',
        quote: 'U krijgt een smartphone van € 200, zodat u kunt bellen',
        why: 'Bellen is de functie van de telefoon, nog geen verandering in uw leven.',
      },
      {
        text: '1. budgetbeheer opstarten voor dhr.',
        role: 'goal',
        quote: 'budgetbeheer opstarten voor dhr.',
        why: 'De inzet van een instrument staat hier als doel.',
      },
    ],
    right: [
      {
        text: 'Doel: mevrouw fietst vanaf 1 mei op een e-bike naar haar werk in het magazijn en houdt zo haar vaste contract; dat wil zij zelf.',
        role: 'goal',
        why: 'Hier staat wat er in haar leven verandert, niet het ding.',
      },
      {
        text: 'U heeft alleen een uitkering en komt geld tekort. U krijgt een naaimachine (€ 190) om mee te naaien, zodat u vanaf september betaald verstelwerk voor de stomerij kunt doen.',
        why: 'Na de functie volgt een tweede stap: werk en inkomen.',
      },
      {
        text: 'Doel is dat de heer vóór 1 oktober zelf zijn vaste lasten op tijd betaalt; de thuisbegeleider oefent dat elke week met hem.',
        role: 'goal',
        why: 'De begeleiding staat erbij als middel, het doel is wat hij straks zelf doet.',
      },
      {
        text: 'Op mijn werk durf ik geen nee te zeggen en daardoor raakte ik overspannen. Ik volg een assertiviteitstraining, zodat ik nee leer zeggen en mijn baan houd.',
        why: 'De training is het middel, de baan houden het doel.',
      },
      {
        text: 'Oude koelkast begaf het in jan., insuline bederft. Koelkast € 320 zodat mw. haar insuline koel bewaart en haar suiker stabiel blijft.',
        why: 'Koel bewaren is de functie, een stabiele suiker het doel.',
      },
      {
        text: 'Sinds de overval fietst uw zoon niet meer alleen. Hij krijgt een smartphone van € 200, zodat hij u kan bellen als hij bang wordt en weer zelf naar school gaat.',
        why: 'Na het bellen volgt waar het om gaat: weer zelf naar school.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (!unit.judged.means) return;
    // A further step to a change in the resident's life, in the same passage, makes it a reasoned means.
    if (unit.group.units.some((other) => other !== unit && changesFor(unit, other) && !other.judged.provision)) return;
    if (unit.judged.provision && hasGoal(unit)) return;
    report.add('means-as-goal', unit, {
      evidence: evidenceOf(unit),
      word: unit.judged.provision?.noun ?? unit.reading.provisions[0]?.noun ?? null,
    });
  },
};
