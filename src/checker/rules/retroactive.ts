import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const retroactive: Rule = {
  id: 'retroactive',
  severity: 'error',
  title: 'Niet met terugwerkende kracht',
  explanation:
    'Brede ondersteuning kijkt vooruit: het plan zegt wat vanaf nu nodig is. Kosten die al betaald zijn, of hulp die al liep voor het plan er was, horen er in de regel niet in. Een schuld die nog openstaat, mag wel. In een dringende of bedreigende situatie kan het anders zijn; leg dat dan uit.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: niet met terugwerkende kracht',
  examples: {
    wrong: [
      {
        text: 'U kocht in augustus zelf een bureau voor uw dochter. Wij betalen u die € 130 terug, zodat zij rustig huiswerk kan maken.',
        quote: 'Wij betalen u die € 130 terug',
        why: 'De aankoop was al gedaan en betaald.',
      },
      {
        text: '- rek. schoolreis mei vorig jr. (door mw. betaald, € 210): alsnog vergoeden, zodat mw. minder zorgen heeft',
        role: 'support',
        quote: 'rek. schoolreis mei vorig jr. (door mw. betaald, € 210): alsnog vergoeden',
        why: 'De rekening is al betaald.',
      },
      {
        text: 'Ik heb vorig jaar mijn rijlessen zelf betaald. De gemeente maakt dat geld alsnog aan mij over, zodat ik weer spaargeld heb.',
        quote: 'De gemeente maakt dat geld alsnog aan mij over',
        why: 'Vergoed wordt wat al betaald was.',
      },
      {
        text: 'Plan van 1 april 2026. De heer raakte door een depressie het overzicht kwijt. De thuisbegeleiding wordt vergoed vanaf 1 februari 2026, zodat hij zijn post weer zelf doet.',
        quote: 'De thuisbegeleiding wordt vergoed vanaf 1 februari 2026',
        why: 'De begindatum ligt voor de datum van het plan.',
      },
      {
        text: 'De heer kocht in maart een koelkast met geld van zijn broer. Het aankoopbedrag van € 399 krijgt hij van de gemeente terug, zodat hij zijn broer kan betalen.',
        quote: 'Het aankoopbedrag van € 399 krijgt hij van de gemeente terug',
        why: 'Ook een aankoop met geleend geld is al gedaan.',
      },
      {
        text: 'De kosten van de tandarts uit 2025 (€ 480) worden met terugwerkende kracht vergoed, zodat mevrouw uit de rode cijfers komt.',
        role: 'support',
        quote: 'De kosten van de tandarts uit 2025 (€ 480) worden met terugwerkende kracht vergoed',
        why: 'Het staat er letterlijk.',
      },
    ],
    right: [
      {
        text: 'U heeft een achterstand van € 610 bij het energiebedrijf en wordt op 1 mei afgesloten. In overleg met u betalen wij deze achterstand vóór 25 april, zodat u en uw kinderen licht en warmte houden.',
        why: 'Een achterstand die nog openstaat, mag worden betaald.',
      },
      {
        text: 'Mw. heeft nog € 400 schuld bij haar zus, zij spreken elkaar daardoor niet. Gemeente lost deze schuld af, zodat de zussen weer contact hebben.',
        why: 'De schuld staat nog open.',
      },
      {
        text: 'Mijn fiets heb ik vorig jaar zelf gekocht, daar vraag ik niets voor terug.',
        why: 'Hier wordt niets vergoed.',
      },
      {
        text: 'Plan van 1 april 2026. De heer raakte door een depressie het overzicht kwijt. De thuisbegeleiding start op 15 april 2026, zodat hij zijn post weer zelf doet.',
        why: 'De hulp begint na de datum van het plan.',
      },
      {
        text: 'Uw dochter maakt haar huiswerk op bed en raakt achter op school. Wij bestellen een bureau (€ 130) en betalen de winkel, zodat zij rustig kan leren en overgaat.',
        why: 'De aankoop moet nog komen.',
      },
      {
        text: 'De gemeente vergoedde in 2024 een wasmachine. Die doet het nog goed.',
        role: 'situation',
        why: 'Dit beschrijft wat al geregeld is.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (unit.judged.retroactive) report.add('retroactive', unit, { evidence: evidenceOf(unit) });
  },
};
