import { lacksOf } from '../requirements/index.ts';
import type { Rule } from '../rule.ts';

export const kaderRequirement: Rule = {
  id: 'kader-requirement',
  severity: 'warning',
  title: 'Eis van het kader',
  explanation:
    'Sommige kaders vragen meer dan de regels van de methode. Een kader voor begeleiding vraagt bijvoorbeeld om een resultaatgebied en een richting, een kader voor schoolverlaters om een verantwoordelijke per stap. De melding zegt wat jullie kader vraagt en wat er nog niet staat.',
  source: 'Het kader dat is gekozen; bij elke eis noemt het kader zijn bron',
  examples: {
    wrong: [
      {
        text: 'De heer krijgt individuele begeleiding, 2 uur per week tot 1 juli, zodat hij in zijn eigen woning kan blijven wonen.',
        kader: 'wmo-begeleiding',
        quote: 'begeleiding',
        why: 'Gaat het om groei, om stabilisatie of om het beheersen van achteruitgang?',
      },
      {
        text: 'Mevrouw krijgt begeleiding, zodat zij leert haar dag te plannen en een vast dagritme heeft.',
        kader: 'wmo-begeleiding',
        quote: 'begeleiding',
        why: 'De richting is groei, maar hoeveel, hoe vaak en hoe lang staat er niet.',
      },
      {
        text: '- Aanvraag indicatie banenafspraak, vóór 1 maart.',
        role: 'agreements',
        kader: 'uitstroom-pro-vso',
        quote: 'Aanvraag indicatie banenafspraak',
        why: 'Wie de aanvraag doet, staat er niet.',
      },
      {
        text: 'School bespreekt de stage met de leerling.',
        role: 'agreements',
        kader: 'uitstroom-pro-vso',
        quote: 'School bespreekt de stage met de leerling',
        why: 'Wie het doet is duidelijk, wanneer niet.',
      },
      {
        text: 'De mentor doet vóór 1 mei de warme overdracht aan het mbo.',
        role: 'agreements',
        kader: 'uitstroom-pro-vso',
        quote: 'warme overdracht',
        why: 'Dat ouders het goedvinden, staat er niet.',
      },
    ],
    right: [
      {
        text: 'De heer krijgt individuele begeleiding, 2 uur per week tot 1 juli, zodat hij zijn post en rekeningen weer op tijd opent en in zijn woning kan blijven. Richting: groei.',
        kader: 'wmo-begeleiding',
        why: 'Gebied, richting, omvang en duur staan erin.',
      },
      {
        text: 'Mevrouw krijgt tot 1 december begeleiding, 3 uur per week, zodat haar dagritme stabiel blijft. Ontwikkelrichting: stabilisatie.',
        kader: 'wmo-begeleiding',
        why: 'Een vast dagritme hoort bij dagstructuur, en de richting is genoemd.',
      },
      {
        text: '- De mentor doet de aanvraag voor de indicatie banenafspraak, vóór 1 maart.',
        role: 'agreements',
        kader: 'uitstroom-pro-vso',
        why: 'Eén verantwoordelijke en een datum.',
      },
      {
        text: 'De stagebegeleider bespreekt de stage op 12 mei met de leerling.',
        role: 'agreements',
        kader: 'uitstroom-pro-vso',
        why: 'Wie en wanneer staan er allebei.',
      },
      {
        text: 'De mentor doet vóór 1 mei de warme overdracht aan het mbo. De ouders gaven daar toestemming voor.',
        role: 'agreements',
        kader: 'uitstroom-pro-vso',
        why: 'De toestemming staat erbij.',
      },
      {
        text: 'De heer krijgt begeleiding, zodat hij in zijn eigen woning kan blijven wonen.',
        why: 'Het kader brede ondersteuning stelt deze eisen niet.',
      },
    ],
  },
  checkPlan(plan, report) {
    for (const requirement of plan.kader.extraRequirements) {
      const { title, severity, explanation } = requirement;
      for (const { message = explanation, ...lack } of lacksOf(plan, requirement))
        report.add('kader-requirement', lack.unit, {
          ...(lack.span ? { span: lack.span } : {}),
          ...(lack.evidence ? { evidence: lack.evidence } : {}),
          requirement: { title, severity, message: `${title}. ${message}` },
        });
    }
  },
};
