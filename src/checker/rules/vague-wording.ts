import { isPlanned } from '../reasoning.ts';
import { evidenceAt } from '../report.ts';
import type { Rule } from '../rule.ts';

export const vagueWording: Rule = {
  id: 'vague-wording',
  severity: 'info',
  title: 'Niet op één manier uit te leggen',
  explanation:
    'Sommige woorden lezen twee mensen verschillend: hoe vaak is ‘regelmatig’, en wie bepaalt ‘zo nodig’? Dan kan later onenigheid ontstaan over wat er is afgesproken. Een getal, een datum of een voorwaarde maakt het duidelijk. In de beschrijving van de situatie mogen zulke woorden wel.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: een plan is op één manier uit te leggen',
  examples: {
    wrong: [
      {
        text: 'U krijgt zo nodig een tweede gesprek bij de diëtist, zodat u weer op gewicht komt.',
        role: 'support',
        quote: 'zo nodig',
        why: 'Wie bepaalt of het nodig is, en wanneer?',
      },
      {
        text: '- mw. belt af en toe met haar mentor',
        role: 'agreements',
        quote: 'af en toe',
        why: 'Hoe vaak is af en toe?',
      },
      {
        text: 'De klusdienst knapt de badkamer binnenkort op, zodat vader zich veilig zelf kan wassen.',
        role: 'support',
        quote: 'binnenkort',
        why: 'Noem de week of de datum.',
      },
      {
        text: 'Ik probeer elke maand te sparen voor de schoolreis van mijn dochter.',
        role: 'agreements',
        quote: 'probeer',
        why: 'Proberen lukt altijd. Welk bedrag is haalbaar?',
      },
      {
        text: 'Mevrouw heeft eind dit jaar voldoende inkomen.',
        role: 'goal',
        quote: 'voldoende',
        why: 'Hoeveel is voldoende?',
      },
      {
        text: 'De jobcoach bezoekt vóór 1 mei met de heer diverse leerwerkplekken.',
        role: 'agreements',
        quote: 'diverse',
        why: 'Hoeveel plekken zijn het?',
      },
      {
        text: 'Inboedel e.d. via kringloop, zodat het gezin de woning kan bewonen.',
        role: 'support',
        quote: 'e.d.',
        why: 'Wat valt er nog meer onder?',
      },
    ],
    right: [
      {
        text: 'U bent door alle spanning tien kilo afgevallen. In overleg met u plannen wij vóór 1 juni twee gesprekken bij de diëtist, zodat u weer op gewicht komt.',
        role: 'support',
        why: 'Twee gesprekken, vóór een datum.',
      },
      {
        text: '- mw. belt tot 1 juli regelmatig, elke maandag, met haar mentor',
        role: 'agreements',
        why: 'Bij ‘regelmatig’ staat meteen hoe vaak.',
      },
      {
        text: 'De klusdienst knapt de badkamer in week 14 op, zodat vader zich veilig zelf kan wassen.',
        role: 'support',
        why: 'De week is bekend.',
      },
      {
        text: 'Ik zet tot de zomer elke maand € 15 opzij voor de schoolreis van mijn dochter.',
        role: 'agreements',
        why: 'Een bedrag per maand is duidelijk.',
      },
      {
        text: 'Mevrouw heeft af en toe contact met haar broer en komt regelmatig geld tekort.',
        role: 'situation',
        why: 'Dit beschrijft de situatie, daar mag het.',
      },
      {
        text: 'De jobcoach bezoekt vóór 1 mei met de heer drie leerwerkplekken.',
        role: 'agreements',
        why: 'Een aantal in plaats van ‘diverse’.',
      },
    ],
  },
  check(unit, _plan, report) {
    if (!isPlanned(unit)) return;
    for (const span of unit.reading.vague) {
      // "…, die in verschillende gezinshuizen wonen": told of the situation by the way.
      if (
        unit.reading.clauses.some(
          (c) =>
            c.kind === 'relative' &&
            c.from <= span.from &&
            span.to <= c.to &&
            unit.reading.people.some((p) => p.to === c.from || p.to === c.from - 1),
        )
      )
        continue;
      report.add('vague-wording', unit, {
        span,
        evidence: [evidenceAt(unit, 'vague', span)],
        word: evidenceAt(unit, 'vague', span).text.toLowerCase(),
      });
    }
  },
};
