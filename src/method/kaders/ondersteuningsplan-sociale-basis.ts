import { allRulesOn, fieldRolesWith } from '../common.ts';
import type { Kader } from '../kader.ts';

/** The support plan that starts from own strength and the neighbourhood, after the policy of Leeuwarden. */
export const ondersteuningsplanSocialeBasis: Kader = {
  id: 'ondersteuningsplan-sociale-basis',
  name: 'Ondersteuningsplan sociale basis',
  version: '1.0',
  sources: [{ id: 'leeuwarden-2018', name: 'Gemeente Leeuwarden, Uitwerkingsnota Alliantie (2018)' }],
  mainGoals: [
    {
      id: 'lichamelijk',
      name: 'Lichamelijk welbevinden',
      description: 'De inwoner voelt zich lichamelijk fit genoeg voor wat die wil doen, of kan omgaan met klachten.',
      questions: [
        'Hoe voelt uw lichaam?',
        'Wat doet u om gezond te blijven?',
        'Welke klacht houdt u tegen, en waarbij?',
      ],
      vocabulary: [
        'lichamelijk',
        'conditie',
        'bewegen',
        'pijn',
        'slapen',
        'slaap',
        'gezond eten',
        'gewicht',
        'fit',
        'roken',
      ],
    },
    {
      id: 'mentaal',
      name: 'Mentaal welbevinden',
      description:
        'De inwoner kan omgaan met spanning, verdriet en tegenslag, en voelt zich niet de hele tijd overvraagd.',
      questions: ['Waar piekert u over?', 'Wat helpt als het tegenzit?', 'Met wie kunt u praten?'],
      vocabulary: [
        'mentaal',
        'stress',
        'spanning',
        'angst',
        'somber',
        'somberheid',
        'piekeren',
        'rust',
        'zelfvertrouwen',
        'rouw',
        'trauma',
      ],
    },
    {
      id: 'zingeving',
      name: 'Zingeving',
      description: 'De inwoner doet dingen die ertoe doen en heeft iets om naar uit te kijken.',
      questions: [
        'Waar komt u uw bed voor uit?',
        'Wat zou u weer willen oppakken?',
        'Wat wilt u voor anderen betekenen?',
      ],
      vocabulary: ['zingeving', 'zinvol', 'geloof', 'dromen', 'hobby', 'plezier', 'iets betekenen'],
    },
    {
      id: 'kwaliteit-van-leven',
      name: 'Kwaliteit van leven',
      description: 'De inwoner woont prettig en veilig, heeft genoeg geld om rond te komen en kan genieten.',
      questions: [
        'Voelt u zich thuis veilig?',
        'Komt u rond?',
        'Waar geniet u van, en wanneer was dat voor het laatst?',
      ],
      vocabulary: [
        'veilig',
        'veiligheid',
        'woning',
        'wonen',
        'rondkomen',
        'schulden',
        'schuldenvrij',
        'inkomen',
        'genieten',
        'balans',
      ],
    },
    {
      id: 'meedoen',
      name: 'Meedoen',
      description: 'De inwoner hoort erbij: in de familie, in de buurt, op school of op het werk.',
      questions: ['Wie zijn er voor u?', 'Waar doet u aan mee?', 'Wie in de buurt zou kunnen helpen?'],
      vocabulary: [
        'meedoen',
        'participatie',
        'buurt',
        'buurthuis',
        'vrienden',
        'contacten',
        'eenzaam',
        'eenzaamheid',
        'school',
        'werk',
        'vrijwilligerswerk',
        'sportclub',
      ],
    },
    {
      id: 'dagelijks-functioneren',
      name: 'Dagelijks functioneren',
      description: 'De inwoner kan de dag aan: voor zichzelf en het huishouden zorgen, plannen, en om hulp vragen.',
      questions: ['Hoe gaat een gewone dag?', 'Wat blijft liggen?', 'Wat zou u willen leren?'],
      vocabulary: [
        'zelfredzaam',
        'zelfredzaamheid',
        'huishouden',
        'administratie',
        'dagritme',
        'dagstructuur',
        'opvoeden',
        'opvoeding',
        'plannen',
        'zelfstandig',
      ],
    },
  ],
  fieldRoles: fieldRolesWith({
    situation: ['Probleemanalyse gezin', 'Positieve gezondheid', 'Eigen kracht en netwerk'],
    agreements: ['Regievoerder', 'Casusregie'],
  }),
  rules: allRulesOn,
  guidance: [
    {
      id: 'opbouw-van-hulp',
      title: 'Van dichtbij naar verder weg',
      body: `Begin dichtbij, en ga pas verder als het nodig is:
1. Wat kan de inwoner zelf, en wat kan het netwerk?
2. Wat kunnen de buurt en vrijwilligers doen (de sociale basis)?
3. Welke algemene voorziening is er, zonder besluit?
4. Welk maatwerk is nodig, met een besluit?

Zet in het plan wat elke stap bijdraagt. Zo blijft zichtbaar wat al goed gaat.`,
      roles: ['support', 'motivation', 'whole'],
      rules: ['unmotivated'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'doelen-ook-zonder-besluit',
      title: 'Doelen horen altijd in het plan',
      body: `Ook hulp waarvoor geen besluit nodig is, heeft een doel en een resultaat. Schrijf die op in het ondersteuningsplan.

Dan weten vrijwilliger, buurt en hulpverlener waar ze samen naartoe werken.`,
      roles: ['goal', 'support'],
      rules: ['provision-without-goal', 'goal-without-main-goal'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'een-regievoerder',
      title: '1 gezin, 1 plan, 1 regievoerder',
      body: `Eén persoon houdt het geheel in de gaten: de regievoerder. Die
- maakt met het gezin de analyse van wat er speelt;
- maakt het plan en zorgt dat het wordt uitgevoerd;
- evalueert met het gezin;
- let op zelfredzaamheid, meedoen en veiligheid.

Noem in het plan wie dit is en hoe het gezin die persoon bereikt.`,
      roles: ['agreements', 'whole', 'unknown'],
      rules: ['smart-specific'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'positieve-gezondheid',
      title: 'Kijk breed: positieve gezondheid',
      body: `Gezondheid is meer dan geen klachten hebben. Het gaat erom dat iemand kan omgaan met wat het leven vraagt.

Bespreek zes kanten: lichaam, gevoel, zingeving, kwaliteit van leven, meedoen en de dagelijkse dingen. Vraag waar de inwoner zelf mee wil beginnen.`,
      roles: ['situation', 'goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'goed-plan',
      title: 'Wat moet er in het plan staan?',
      body: `- de vraag, in de woorden van de inwoner;
- wat goed gaat en wat in de weg zit;
- de doelen en de resultaten;
- wat de inwoner en het netwerk doen;
- welke hulp erbij komt, van wie;
- wie de regie heeft;
- wanneer jullie terugkijken.`,
      roles: ['whole', 'unknown'],
      rules: ['plan-without-main-goal', 'plan-without-ending'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'doel-geen-middel',
      title: 'Een doel gaat over de inwoner',
      body: `Een training, een maatje of een wekelijks bezoek is een middel. Het doel is wat de inwoner daardoor kan, doet of durft.

Vraag: als dit lukt, wat is er dan anders op een gewone dinsdag?`,
      roles: ['goal'],
      rules: ['means-as-goal', 'referral-as-goal'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'veiligheid',
      title: 'Veiligheid staat voorop',
      body: `Kijk bij elk gezin naar de veiligheid van kinderen en volwassenen. Schrijf op wat u zag en hoorde, en wat u samen afspreekt.

Is het niet veilig? Volg dan eerst de stappen van de meldcode. Het plan wacht daar niet op.`,
      roles: ['situation', 'agreements'],
      rules: [],
      source: 'leeuwarden-2018',
    },
    {
      id: 'schulden',
      title: 'Schulden: van signaal tot nazorg',
      body: `- Vang signalen vroeg op: een aanmaning, een lege koelkast, post die dicht blijft.
- Dreigt een ontruiming of een afsluiting? Dat gaat voor.
- Begeleid de inwoner tot de situatie blijvend stabiel is, met nazorg.
- Zorg voor toegang tot schuldhulp als dat nodig is.
- Eenvoudige schulden kunt u vaak zelf met de inwoner regelen.`,
      roles: ['support', 'situation'],
      rules: ['referral-as-goal', 'provision-without-goal'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'netwerk-in-het-plan',
      title: 'Zet het netwerk in het plan',
      body: `Noem wie er helpt, wat die persoon doet en hoe vaak. Vraag het die persoon eerst.

Is er weinig netwerk? Dan kan een eerste doel zijn om iemand te leren kennen. Zet erbij waar en wanneer.`,
      roles: ['agreements', 'support'],
      rules: ['smart-acceptable', 'smart-realistic'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'evalueren',
      title: 'Plannen, doen, terugkijken, bijstellen',
      body: `Een plan leeft. Spreek af wanneer jullie terugkijken en wie dat regelt.

Bij het terugkijken:
- Wat is gelukt, en waardoor?
- Wat niet, en wat leren we daarvan?
- Wat passen we aan?
- Kan de hulp kleiner?`,
      roles: ['evaluation'],
      rules: ['plan-without-ending', 'smart-measurable'],
      source: 'leeuwarden-2018',
    },
    {
      id: 'privacy',
      title: 'Privacy in het plan',
      body: `De gemeente verwerkt gegevens om een wettelijke plicht uit te voeren (AVG, artikel 6, lid 1, onder c). Dat is geen vrijbrief.

Schrijf alleen op wat voor het doel nodig is. Vertel de inwoner met wie u het plan deelt. Laat weg wat over anderen gaat en niet nodig is.`,
      roles: ['situation', 'whole'],
      rules: [],
      source: 'leeuwarden-2018',
    },
    {
      id: 'rechten-van-de-inwoner',
      title: 'Cliëntondersteuning en klachten',
      body: `Iedere inwoner kan gratis een onafhankelijke cliëntondersteuner meenemen. Zeg dat al voor het eerste gesprek.

Is de inwoner niet tevreden? Leg uit waar een klacht terecht kan en wat er dan gebeurt.`,
      roles: ['whole', 'agreements'],
      rules: ['smart-acceptable'],
      source: 'leeuwarden-2018',
    },
  ],
  terms: [],
  extraRequirements: [
    {
      kind: 'names-fixed-contact',
      words: [
        'regievoerder',
        'casusregisseur',
        'casusregie',
        'regie ligt bij',
        'aanspreekpunt',
        'vaste contactpersoon',
      ],
      severity: 'warning',
      title: 'Noem de regievoerder',
      explanation: 'Eén persoon houdt het geheel in de gaten. De inwoner weet dan bij wie die terechtkan.',
      source: 'leeuwarden-2018',
    },
    {
      kind: 'mentions-own-strength',
      words: [
        'eigen kracht',
        'zelf',
        'netwerk',
        'familie',
        'vrienden',
        'buren',
        'buurt',
        'vrijwilliger',
        'maatje',
        'mantelzorger',
      ],
      severity: 'warning',
      title: 'Noem eigen kracht en netwerk',
      explanation: 'Hulp bouwt voort op wat de inwoner en de mensen eromheen al doen.',
      source: 'leeuwarden-2018',
    },
    {
      kind: 'has-evaluation-moment',
      words: ['evaluatie', 'evalueren', 'terugkijken', 'kijken we terug', 'voortgangsgesprek', 'evaluatiegesprek'],
      severity: 'warning',
      title: 'Spreek af wanneer jullie terugkijken',
      explanation: 'Zonder moment om terug te kijken loopt een plan door zonder dat iemand weet of het werkt.',
      source: 'leeuwarden-2018',
    },
  ],
};
