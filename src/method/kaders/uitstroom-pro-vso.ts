import { allRulesOn, fieldRolesWith } from '../common.ts';
import type { Kader } from '../kader.ts';

/** Pupils who leave practical or special secondary education (pro/vso), after the route table of the Gebiedsteam. */
export const uitstroomProVso: Kader = {
  id: 'uitstroom-pro-vso',
  name: 'Uitstroom praktijkonderwijs en vso',
  version: '1.0',
  sources: [
    {
      id: 'routetabel',
      name: 'De Dienst en Gebiedsteam, routes na praktijkonderwijs en voortgezet speciaal onderwijs',
    },
  ],
  mainGoals: [
    {
      id: 'beschut-werk',
      name: 'Beschut werk',
      description:
        'De leerling werkt op een plek met aanpassingen en begeleiding die een gewone werkgever niet kan bieden.',
      questions: [
        'Wat lukt op stage, en met welke begeleiding?',
        'Hoeveel uur houdt de leerling vol?',
        'Wat gebeurt er als er nog geen plek is?',
      ],
      vocabulary: [
        'beschut werk',
        'beschutte werkplek',
        'beschutte stage',
        'indicatie beschut',
        'advies beschut werk',
        'werkstart',
        'arbeidsvermogen',
        'interne jobcoach',
      ],
    },
    {
      id: 'arbeid',
      name: 'Arbeid',
      description: 'De leerling werkt bij een gewone werkgever, zo nodig met jobcoaching of loonkostensubsidie.',
      questions: [
        'Welk werk past, en waar blijkt dat uit?',
        'Wat heeft de werkgever nodig?',
        'Hoe komt de leerling op het werk?',
      ],
      vocabulary: [
        'arbeid',
        'arbeidsovereenkomst',
        'arbeidscontract',
        'betaald werk',
        'werkgever',
        'jobcoach',
        'jobcoaching',
        'loonkostensubsidie',
        'banenafspraak',
        'doelgroepregister',
        'werkplek',
      ],
    },
    {
      id: 'dagbesteding',
      name: 'Dagbesteding',
      description:
        'De leerling heeft een zinvolle dag op een plek die past, met begeleiding die na de 18e verjaardag doorloopt.',
      questions: [
        'Waar wordt de leerling blij van?',
        'Welke begeleiding is nodig, en hoeveel?',
        'Wie regelt de overgang rond 18 jaar?',
      ],
      vocabulary: [
        'dagbesteding',
        'zorgboerderij',
        'activiteitencentrum',
        'dagactiviteit',
        'uitstroomprofiel dagbesteding',
        'zorgkantoor',
        'begeleidingsplan',
      ],
    },
    {
      id: 'mbo',
      name: 'Mbo',
      description: 'De leerling volgt een mbo-opleiding die past en krijgt daar de ondersteuning die nodig is.',
      questions: [
        'Welke opleiding, en waarom die?',
        'Wat weet de nieuwe school over de ondersteuning?',
        'Wie volgt de leerling in het eerste jaar?',
      ],
      vocabulary: [
        'mbo',
        'entreeopleiding',
        'vervolgopleiding',
        'onderwijsovereenkomst',
        'intergrip',
        'startkwalificatie',
        'roc',
        'aanmelding opleiding',
      ],
    },
  ],
  fieldRoles: fieldRolesWith({
    goal: ['Route', 'Uitstroomprofiel', 'Uitstroombestemming', 'Uitstroomperspectief'],
    agreements: ['Verantwoordelijke', 'Stap', 'Overdracht', 'Warme overdracht'],
  }),
  rules: { ...allRulesOn, 'referral-as-goal': { on: true, severity: 'warning' } },
  guidance: [
    {
      id: 'vier-routes',
      title: 'Vier routes, één plan',
      body: `Na het praktijkonderwijs of vso zijn er vier routes: beschut werk, arbeid, dagbesteding en mbo.

Noem de route in het plan. Kan het nog twee kanten op? Noem dan beide, en wanneer jullie kiezen.

Bij elke stap hoort één verantwoordelijke. Dat voorkomt dat een leerling tussen wal en schip valt.`,
      roles: ['goal', 'whole', 'unknown'],
      rules: ['plan-without-main-goal', 'goal-without-main-goal'],
      source: 'routetabel',
    },
    {
      id: 'route-beschut-werk',
      title: 'De route naar beschut werk',
      body: `1. School: stages en een beeld van wat de leerling aankan.
2. Een beschutte plek via De Dienst of Pastiel/Empatec laat zien of de leerling bij deze groep hoort.
3. Bespreking in het Werkstart-overleg.
4. UWV beoordeelt het arbeidsvermogen, met een onderbouwing van Pastiel/Empatec.
5. UWV adviseert, De Dienst besluit. Er is een wachtlijst.
6. Werken met begeleiding van een interne jobcoach.

School blijft twee jaar bereikbaar.`,
      roles: ['agreements', 'support'],
      rules: ['smart-specific', 'smart-time-bound'],
      source: 'routetabel',
    },
    {
      id: 'route-arbeid',
      title: 'De route naar arbeid',
      body: `1. School: stages.
2. Met leerling en ouders zoeken naar een werkplek die past. Ook met De Dienst in gesprek.
3. UWV beoordeelt de indicatie banenafspraak.
4. Inschrijving in het doelgroepregister.
5. Jobcoaching en loonkostensubsidie via de Participatiewet.
6. Een arbeidsovereenkomst.

De nazorg duurt twee jaar.`,
      roles: ['agreements', 'support'],
      rules: ['smart-specific', 'smart-time-bound'],
      source: 'routetabel',
    },
    {
      id: 'route-dagbesteding',
      title: 'De route naar dagbesteding',
      body: `1. School: stage en uitstroomprofiel.
2. Aanvraag bij de gemeente, toegang Jeugd. Wijs op onafhankelijke cliëntondersteuning.
3. Samen een aanbieder zoeken die past.
4. Besluit op grond van de Jeugdwet. Rond 18 jaar volgt verlenging of overdracht naar de Wmo, of de Wlz via het zorgkantoor.
5. Begeleiding volgens het aantal uren en een begeleidingsplan.
6. Wajong bij UWV. Wijst UWV af, dan bijstand vanaf 18 jaar.`,
      roles: ['agreements', 'support'],
      rules: ['smart-specific', 'smart-time-bound'],
      source: 'routetabel',
    },
    {
      id: 'route-mbo',
      title: 'De route naar het mbo',
      body: `1. School: stages en beroepskeuze.
2. Aanmelden en de onderwijsovereenkomst tekenen.
3. De nieuwe school weet welke ondersteuning nodig is.
4. Warme overdracht, met toestemming van de ouders. Intergrip laat zien wie waar staat.
5. Geen vervolgopleiding? Onder 18 jaar belt school de leerplichtambtenaar, daarna De Dienst of UWV.
6. Dreigt uitval? School, leerling en ouders bespreken de volgende stap.

Na een jaar kijkt school hoe het gaat (uitstroommonitor).`,
      roles: ['agreements', 'support'],
      rules: ['smart-specific', 'smart-time-bound'],
      source: 'routetabel',
    },
    {
      id: 'een-verantwoordelijke',
      title: 'Eén verantwoordelijke per stap',
      body: `Schrijf bij elke stap:
- wie de stap zet: school, gemeente, De Dienst, UWV, ouders of leerling;
- wat die doet;
- wanneer het klaar is.

Staan er twee namen? Schrijf erbij wie de stap bewaakt.`,
      roles: ['agreements'],
      rules: ['smart-specific', 'smart-time-bound'],
      source: 'routetabel',
    },
    {
      id: 'doel-van-de-leerling',
      title: 'Begin bij wat de leerling wil',
      body: `Een route is een weg, geen doel. Het doel is wat de leerling straks doet en kan volhouden.
- Route: arbeid via de banenafspraak.
- Doel: werken in het groen, vier dagen per week, met zelf reizen.

Schrijf het doel in de woorden van de leerling.`,
      roles: ['goal'],
      rules: ['means-as-goal', 'smart-acceptable'],
      source: 'routetabel',
    },
    {
      id: 'aanvraag-is-een-stap',
      title: 'Een aanvraag is een stap',
      body: `Aanmelden, aanvragen en overdragen zijn stappen in de route. Zet erbij waar de stap toe leidt, en wie het volgt als het antwoord anders uitvalt.`,
      roles: ['goal', 'support', 'agreements'],
      rules: ['referral-as-goal', 'provision-without-goal'],
      source: 'routetabel',
    },
    {
      id: 'warme-overdracht',
      title: 'Een warme overdracht',
      body: `Bij een warme overdracht spreken de oude en de nieuwe begeleider elkaar, liefst met leerling en ouders erbij.

Noteer in het plan:
- wie aan wie overdraagt, en wanneer;
- wat er wordt gedeeld;
- dat de ouders, of de leerling zelf, toestemming gaven, met de datum.`,
      roles: ['agreements'],
      rules: ['referral-as-goal', 'smart-acceptable'],
      source: 'routetabel',
    },
    {
      id: 'rond-achttien',
      title: 'Rond de 18e verjaardag',
      body: `Met 18 jaar verandert veel: van Jeugdwet naar Wmo of Wlz, en een eigen inkomen.

Zet op tijd in het plan:
- welke hulp doorloopt, en uit welke wet;
- welk inkomen er komt;
- wie de leerling helpt met aanvragen.`,
      roles: ['situation', 'support', 'evaluation'],
      rules: ['plan-without-ending', 'unmotivated'],
      source: 'routetabel',
    },
    {
      id: 'tussentijd',
      title: 'Wat gebeurt er in de tussentijd?',
      body: `Op een plek of een besluit wachten kan maanden duren. Beschrijf wat de leerling in die tijd doet: doorgaan met stage, dagbesteding of begeleiding.

Zo blijft het ritme en raakt de leerling niet uit beeld.`,
      roles: ['agreements', 'support'],
      rules: ['smart-realistic', 'smart-time-bound'],
      source: 'routetabel',
    },
    {
      id: 'nazorg',
      title: 'Nazorg: twee jaar',
      body: `Ook na school is er iemand die volgt hoe het gaat. Bij werk en beschut werk is school twee jaar bereikbaar.

Noem wie er belt, wanneer, en bij wie leerling en ouders terechtkunnen.`,
      roles: ['evaluation'],
      rules: ['plan-without-ending'],
      source: 'routetabel',
    },
  ],
  terms: [
    {
      id: 'nazorg',
      name: 'Nazorg door school',
      count: 2,
      unit: 'years',
      from: 'het verlaten van de school',
      source: 'routetabel',
    },
  ],
  extraRequirements: [
    {
      kind: 'names-result-area',
      per: 'plan',
      severity: 'warning',
      title: 'Noem de route',
      explanation: 'De route bepaalt welke stappen er zijn en wie ze zet.',
      source: 'routetabel',
    },
    {
      kind: 'names-responsible-party',
      per: 'step',
      moment: true,
      severity: 'warning',
      title: 'Noem per stap wie verantwoordelijk is, en wanneer',
      explanation:
        'Bij veel partijen blijft een stap liggen als niemand ervoor staat. Eén naam en een datum voorkomen dat.',
      source: 'routetabel',
    },
    {
      kind: 'notes-consent',
      per: 'hand-over',
      words: ['overdracht', 'overdragen', 'warme overdracht', 'overgedragen', 'doorgeleiding'],
      severity: 'warning',
      title: 'Noteer de toestemming bij een overdracht',
      explanation:
        'Gegevens gaan alleen mee als ouders, of de leerling zelf, dat goedvinden. Het plan laat zien dat het is gevraagd.',
      source: 'routetabel',
    },
  ],
};
