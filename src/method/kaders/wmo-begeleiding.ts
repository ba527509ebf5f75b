import { allRulesOn, fieldRolesWith } from '../common.ts';
import type { Kader } from '../kader.ts';

/** Guidance under the Wmo (begeleiding), after the policy rules of Putten. */
export const wmoBegeleiding: Kader = {
  id: 'wmo-begeleiding',
  name: 'Wmo-begeleiding',
  version: '1.0',
  sources: [
    {
      id: 'putten-2023',
      name: 'Gemeente Putten, Beleidsregels Sociaal Domein 2023 (Gemeenteblad 2022, 579248)',
      url: 'https://zoek.officielebekendmakingen.nl/gmb-2022-579248.html',
    },
  ],
  mainGoals: [
    {
      id: 'zelfstandig-leven',
      name: 'Zelfstandig leven',
      description:
        'De inwoner kan thuis de gewone dingen van de dag doen: zichzelf verzorgen, eten, huishouden, post en geld. Waar dat niet meer alleen lukt, is duidelijk wie helpt.',
      questions: [
        'Wat lukt thuis nog goed, en wat kost te veel moeite?',
        'Hoe gaan eten, slapen, wassen en aankleden?',
        'Wie doet de boodschappen, de was en de post?',
      ],
      vocabulary: [
        'zelfstandig wonen',
        'zelfstandig leven',
        'thuis blijven wonen',
        'huishouden',
        'zelfzorg',
        'persoonlijke verzorging',
        'koken',
        'boodschappen',
        'administratie',
        'post',
        'rekeningen',
        'schoonmaken',
        'schone woning',
        'medicijnen innemen',
        'opruimen',
      ],
    },
    {
      id: 'deelnemen',
      name: 'Deelnemen aan het maatschappelijk leven',
      description:
        'De inwoner komt buiten, ontmoet anderen en doet mee op een manier die past. Vervoer, taal of angst staan dat niet meer in de weg.',
      questions: [
        'Wie ziet u in een gewone week?',
        'Waar zou u naartoe willen, en wat houdt u tegen?',
        'Wat deed u vroeger graag met anderen?',
      ],
      vocabulary: [
        'deelnemen',
        'meedoen',
        'sociale contacten',
        'onder de mensen',
        'vrienden',
        'buurthuis',
        'vereniging',
        'vrijwilligerswerk',
        'eenzaam',
        'eenzaamheid',
        'sociaal netwerk',
        'ontmoeten',
        'naar buiten',
        'reizen',
      ],
    },
    {
      id: 'dagstructuur',
      name: 'Dagstructuur',
      description:
        'De inwoner heeft een dag met een begin, een einde en iets zinvols ertussen. Er is een ritme van slapen, eten en bezig zijn.',
      questions: ['Hoe ziet een gewone dag eruit?', 'Wat geeft uw dag zin?', 'Wanneer op de dag gaat het mis?'],
      vocabulary: [
        'dagstructuur',
        'dagritme',
        'dagbesteding',
        'daginvulling',
        'ritme',
        'structuur in de dag',
        'op tijd opstaan',
        'zinvolle dag',
        'activiteiten overdag',
        'dagprogramma',
        'weekplanning',
      ],
    },
    {
      id: 'regie',
      name: 'Regie voeren over het eigen leven',
      description:
        'De inwoner maakt keuzes, houdt overzicht en vraagt op tijd hulp. Dit gebied staat nooit alleen: het hoort bij een van de andere.',
      questions: [
        'Welke beslissingen neemt u zelf, en welke laat u liever aan een ander?',
        'Wanneer raakt u het overzicht kwijt?',
        'Hoe merkt iemand dat u hulp nodig heeft?',
      ],
      vocabulary: [
        'regie',
        'eigen regie',
        'keuzes maken',
        'beslissingen nemen',
        'overzicht houden',
        'om hulp vragen',
        'grenzen aangeven',
        'plannen',
        'prikkels',
        'emoties',
      ],
    },
    {
      id: 'mantelzorger-ontlasten',
      name: 'Ontlasten van de mantelzorger',
      description:
        'Wie voor de inwoner zorgt, kan dat blijven doen zonder zelf om te vallen. Er is rust, vervanging en hulp op tijd.',
      questions: [
        'Wie zorgt er voor u, en hoe gaat het met die persoon?',
        'Wanneer heeft de mantelzorger vrij?',
        'Wat gebeurt er als de mantelzorger ziek wordt?',
      ],
      vocabulary: [
        'mantelzorger',
        'mantelzorg',
        'overbelast',
        'overbelasting',
        'ontlasten',
        'respijtzorg',
        'logeeropvang',
        'kortdurend verblijf',
        'vervangende zorg',
        'volhouden van de zorg',
      ],
    },
  ],
  fieldRoles: fieldRolesWith({
    situation: ['Onderzoek', 'Onderzoeksverslag', 'Eigen kracht', 'Gebruikelijke hulp', 'Mantelzorg', 'Beperkingen'],
    goal: ['Resultaatgebied', 'Resultaatgebieden', 'Ontwikkelrichting', 'Ontwikkeldoel', 'Subresultaat'],
    support: ['Indicatie', 'Omvang', 'Omvang en duur', 'Pgb'],
  }),
  rules: allRulesOn,
  guidance: [
    {
      id: 'begeleiding-naar-resultaat',
      title: 'Begeleiding werkt naar een resultaat toe',
      body: `Begeleiding begint met een resultaat dat vooraf beschreven is. De inwoner zegt het in eigen woorden, vanuit eigen doelen.

Schrijf per resultaat:
- wat de inwoner straks kan of doet;
- in welk resultaatgebied dat valt;
- welke richting erbij hoort: groei, stabilisatie of achteruitgang beheersen;
- waaraan jullie zien dat het gelukt is.`,
      roles: ['goal', 'whole', 'unknown'],
      rules: ['means-as-goal', 'goal-without-main-goal', 'smart-measurable'],
      source: 'putten-2023',
    },
    {
      id: 'vijf-resultaatgebieden',
      title: 'De vijf resultaatgebieden',
      body: `Elk doel valt in een van deze gebieden:
1. zelfstandig leven
2. deelnemen aan het maatschappelijk leven
3. dagstructuur
4. regie voeren over het eigen leven
5. ontlasten van de mantelzorger

Regie staat nooit alleen. Noem altijd bij welk ander gebied de regie hoort: regie over het huishouden, over de dag of over contacten.`,
      roles: ['goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'putten-2023',
    },
    {
      id: 'drie-richtingen',
      title: 'Groei, stabilisatie of achteruitgang beheersen',
      body: `Kies per resultaat één richting.
- Groei: echte verbetering is haalbaar.
- Stabilisatie: achteruitgang is te voorkomen.
- Achteruitgang beheersen: de beperking neemt toe. Begeleiding houdt de gevolgen zo klein als kan.

De richting bepaalt de duur. Bij groei kijken jullie vaker terug dan bij stabilisatie.`,
      roles: ['goal', 'evaluation'],
      rules: ['smart-realistic', 'smart-time-bound'],
      source: 'putten-2023',
    },
    {
      id: 'volgorde-van-beoordelen',
      title: 'De volgorde van beoordelen',
      body: `Loop deze stappen langs en schrijf bij elke stap kort op wat u vond:
1. Wat kan de inwoner zelf?
2. Wat mogen we van huisgenoten verwachten (gebruikelijke hulp)?
3. Wat doen mantelzorgers en het netwerk?
4. Is er een andere wet of voorziening die voorgaat?
5. Is er iets wat iedereen gewoon kan kopen of gebruiken?
6. Wat blijft over voor maatwerk of een pgb?

Zo ziet de lezer waarom deze hulp nodig is.`,
      roles: ['motivation', 'situation'],
      rules: ['unmotivated'],
      source: 'putten-2023',
    },
    {
      id: 'goedkoopst-passend',
      title: 'Genoeg voor het resultaat',
      body: `De voorziening is de goedkoopste die past. Zij duurt niet langer dan nodig en is groot genoeg om het resultaat te halen.

Leg uit waarom minder niet genoeg is, en waarom meer niet nodig is.`,
      roles: ['support', 'motivation'],
      rules: ['unmotivated', 'provision-without-goal'],
      source: 'putten-2023',
    },
    {
      id: 'wat-en-hoe',
      title: 'De gemeente en de inwoner bepalen wat, de aanbieder bepaalt hoe',
      body: `In het plan staat het wat:
- het resultaat;
- de omvang: hoeveel uur of dagdelen;
- de frequentie: hoe vaak;
- de duur: van wanneer tot wanneer.

De aanbieder werkt uit hoe de begeleiding eruitziet. Begeleiding in een groep is er voor hoogstens zes dagdelen per week.`,
      roles: ['support', 'agreements'],
      rules: ['smart-specific', 'smart-measurable', 'smart-time-bound'],
      source: 'putten-2023',
    },
    {
      id: 'gebruikelijke-hulp-kinderen',
      title: 'Wat mag u van kinderen verwachten?',
      body: `- Onder 5 jaar: geen hulp.
- Van 5 tot en met 12 jaar: lichte taken, naar wat het kind aankan.
- Vanaf 13 jaar: daarbij ook de eigen kamer.
- Van 18 tot en met 23 jaar, gezond: een huishouden voor één persoon.

Hulp in huis mag nooit ten koste gaan van welzijn en ontwikkeling, zoals school en vrienden.`,
      roles: ['situation', 'motivation'],
      rules: ['unmotivated'],
      source: 'putten-2023',
    },
    {
      id: 'mantelzorger-in-beeld',
      title: 'Houd de mantelzorger in beeld',
      body: `Vraag de mantelzorger apart hoe het gaat. De vragenlijst EDIZ geeft een eerste indruk van overbelasting.

Schrijf op wat de mantelzorger doet en wil blijven doen. Schrijf ook op wat er nodig is om dat vol te houden.`,
      roles: ['situation', 'support'],
      rules: ['unmotivated'],
      source: 'putten-2023',
    },
    {
      id: 'huishoudelijke-hulp',
      title: 'Huishoudelijke hulp',
      body: `De basis is 108 uur per jaar, volgens de HHM-norm. Het kan meer of minder zijn: de situatie van de inwoner telt.

Noem wat de inwoner zelf nog doet, en waarom de rest niet lukt. Het resultaat is een schoon en leefbaar huis waarin de inwoner kan blijven wonen.`,
      roles: ['support'],
      rules: ['provision-without-goal', 'unmotivated'],
      source: 'putten-2023',
    },
    {
      id: 'pgb',
      title: 'Een pgb in het plan',
      body: `In het budgetplan staat waaraan het budget wordt besteed, door wie, en hoe zo de resultaten worden gehaald.

Ga na of de inwoner, of iemand namens de inwoner, dit kan:
- overzicht houden over de eigen situatie;
- duidelijk communiceren;
- afspraken maken en nakomen;
- de kwaliteit van hulp beoordelen;
- hulp en vervanging regelen;
- zorgverleners aansturen;
- de plichten van een werkgever kennen.

Het tarief is in Putten 75% van zorg in natura, en tot 100% als dat nodig is.`,
      roles: ['support', 'motivation'],
      rules: ['smart-realistic'],
      source: 'putten-2023',
    },
    {
      id: 'eigen-plan',
      title: 'Het eigen plan van de inwoner',
      body: `Voor het gesprek kan de inwoner zelf een persoonlijk plan maken. Een gezin kan een familiegroepsplan maken. Neem het over in het onderzoek en verwijs ernaar.

Wijs ook op gratis onafhankelijke cliëntondersteuning.`,
      roles: ['situation', 'goal', 'whole'],
      rules: ['smart-acceptable'],
      source: 'putten-2023',
    },
    {
      id: 'een-gezin-een-plan',
      title: 'Eén gezin, één plan, één aanspreekpunt',
      body: `Speelt er meer dan één wet? Dan stemmen de consulenten samen af:
- welke voorziening de goedkoopste is die past;
- welke resultaten erbij horen;
- wat wanneer komt, en in welke volgorde.

Noem in het plan wie het aanspreekpunt is.`,
      roles: ['agreements', 'whole'],
      rules: ['smart-specific'],
      source: 'putten-2023',
    },
    {
      id: 'terugkijken',
      title: 'Terugkijken op het resultaat',
      body: `Na afloop beoordelen gemeente, inwoner en aanbieder of het resultaat is gehaald.

Spreek daarom vooraf af wanneer jullie terugkijken en waaraan jullie het resultaat zien. Is de hulp daarna nog nodig? Zeg dan welke hulp het wordt.`,
      roles: ['evaluation'],
      rules: ['plan-without-ending'],
      source: 'putten-2023',
    },
  ],
  terms: [
    {
      id: 'melding-oppakken',
      name: 'Melding oppakken',
      count: 2,
      unit: 'working-days',
      from: 'de melding',
      source: 'putten-2023',
    },
    { id: 'gesprek', name: 'Gesprek (streven)', count: 1, unit: 'weeks', from: 'de melding', source: 'putten-2023' },
    { id: 'onderzoek', name: 'Onderzoek afgerond', count: 6, unit: 'weeks', from: 'de melding', source: 'putten-2023' },
    { id: 'besluit', name: 'Besluit', count: 2, unit: 'weeks', from: 'de aanvraag', source: 'putten-2023' },
    {
      id: 'geheel',
      name: 'Van melding tot besluit, hoogstens',
      count: 8,
      unit: 'weeks',
      from: 'de melding',
      source: 'putten-2023',
    },
  ],
  extraRequirements: [
    {
      kind: 'names-result-area',
      per: 'provision',
      severity: 'warning',
      title: 'Noem het resultaatgebied',
      explanation:
        'Begeleiding hoort bij een van de vijf resultaatgebieden. Dan is duidelijk waar de aanbieder aan werkt.',
      source: 'putten-2023',
    },
    {
      kind: 'names-development-aim',
      per: 'provision',
      aims: [
        {
          id: 'groei',
          name: 'Groei',
          words: ['groei', 'groeien', 'verbeteren', 'verbetering', 'leren', 'vooruitgang'],
        },
        {
          id: 'stabilisatie',
          name: 'Stabilisatie',
          words: [
            'stabilisatie',
            'stabiliseren',
            'stabiel houden',
            'behouden',
            'in stand houden',
            'terugval voorkomen',
          ],
        },
        {
          id: 'achteruitgang-beheersen',
          name: 'Achteruitgang beheersen',
          words: ['achteruitgang beheersen', 'achteruitgang', 'zo lang mogelijk', 'achteruitgang beperken'],
        },
      ],
      severity: 'warning',
      title: 'Noem de richting: groei, stabilisatie of achteruitgang beheersen',
      explanation: 'De richting bepaalt hoe lang de begeleiding duurt en hoe vaak jullie terugkijken.',
      source: 'putten-2023',
    },
    {
      kind: 'states-extent',
      per: 'provision',
      parts: ['size', 'frequency', 'duration'],
      severity: 'warning',
      title: 'Noem omvang, frequentie en duur',
      explanation: 'De inwoner weet dan op hoeveel hulp te rekenen is, hoe vaak en tot wanneer.',
      source: 'putten-2023',
    },
    {
      kind: 'mentions-own-strength',
      words: [
        'eigen kracht',
        'zelf',
        'netwerk',
        'familie',
        'mantelzorger',
        'mantelzorg',
        'gebruikelijke hulp',
        'buren',
        'vrijwilliger',
      ],
      severity: 'info',
      title: 'Noem wat de inwoner zelf en het netwerk doen',
      explanation:
        'Maatwerk komt pas na eigen kracht, gebruikelijke hulp en het netwerk. Het plan laat zien dat daarnaar is gekeken.',
      source: 'putten-2023',
    },
  ],
};
