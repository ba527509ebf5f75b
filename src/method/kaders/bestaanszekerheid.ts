import { allRulesOn, fieldRolesWith } from '../common.ts';
import type { Kader } from '../kader.ts';

/** Livelihood security (bestaanszekerheid) of residents on benefit, after the memo of De Dienst. */
export const bestaanszekerheid: Kader = {
  id: 'bestaanszekerheid',
  name: 'Bestaanszekerheid',
  version: '1.0',
  sources: [
    { id: 'memo-2024', name: 'De Dienst, memo van 28 februari 2024 bij het kader Bestaanszekerheid 2024–2028' },
  ],
  mainGoals: [
    {
      id: 'inkomen-en-geld',
      name: 'Inkomen en geld op orde',
      description:
        'De inwoner heeft een inkomen waarvan rond te komen is. Schulden worden geregeld en nieuwe blijven weg.',
      questions: [
        'Komt u rond?',
        'Zijn er schulden, of rekeningen die blijven liggen?',
        'Wat verandert er binnenkort in uw inkomen?',
      ],
      vocabulary: [
        'inkomen',
        'rondkomen',
        'uitkering',
        'bijstand',
        'schulden',
        'schuldenvrij',
        'vaste lasten',
        'betalingsregeling',
        'budget',
        'sparen',
        'administratie',
        'financieel fit',
      ],
    },
    {
      id: 'regelingen',
      name: 'Regelingen benutten',
      description: 'De inwoner kent de regelingen die er zijn en krijgt waar die recht op heeft.',
      questions: [
        'Welke toeslagen en regelingen krijgt u nu?',
        'Wat maakt aanvragen lastig?',
        'Wie helpt u met formulieren?',
      ],
      vocabulary: [
        'regelingen',
        'toeslag',
        'toeslagen',
        'zorgtoeslag',
        'huurtoeslag',
        'kindgebonden budget',
        'kwijtschelding',
        'bijzondere bijstand',
        'individuele inkomenstoeslag',
        'minimaregeling',
        'formulieren',
      ],
    },
    {
      id: 'werk-of-meedoen',
      name: 'Werk of meedoen',
      description:
        'De inwoner werkt, leert of doet mee op een manier die past. Vrijwilligerswerk telt even zwaar voor wie niet kan werken.',
      questions: [
        'Wat kunt en wilt u doen?',
        'Wat houdt u tegen om te beginnen?',
        'Hoe stapt u over van uitkering naar werk, en terug als het niet lukt?',
      ],
      vocabulary: [
        'werk',
        'baan',
        'werken',
        'betaald werk',
        'parttime',
        'opleiding',
        'vrijwilligerswerk',
        'meedoen',
        'participatie',
        'werkervaring',
        'solliciteren',
        're-integratie',
      ],
    },
    {
      id: 'kinderen-en-jongeren',
      name: 'Kinderen en jongeren',
      description: 'Kinderen groeien op met kansen. Jongeren zijn in beeld voordat zij van school gaan.',
      questions: [
        'Kunnen de kinderen meedoen op school en in hun vrije tijd?',
        'Wat heeft de jongere nodig om school af te maken?',
        'Wie volgt de jongere na school?',
      ],
      vocabulary: [
        'kinderen',
        'kind',
        'jongere',
        'jongeren',
        'school',
        'schoolspullen',
        'sportclub',
        'zwemles',
        'opgroeien',
        'jongerencoach',
        'stage',
      ],
    },
    {
      id: 'stabiel-leven',
      name: 'Een stabiel dagelijks leven',
      description: 'Er is rust en ritme. Wonen, gezondheid en steun van anderen geven een basis om verder te gaan.',
      questions: ['Is er rust thuis?', 'Hoe gaat het met uw gezondheid?', 'Op wie kunt u terugvallen?'],
      vocabulary: [
        'stabiel',
        'rust',
        'dagritme',
        'wonen',
        'woning',
        'gezondheid',
        'slapen',
        'stress',
        'netwerk',
        'steun',
        'veilig',
      ],
    },
  ],
  fieldRoles: fieldRolesWith({
    situation: ['Brede intake', 'Intake', 'Financieel fit', 'Financieel-fitgesprek'],
    agreements: ['Contactpersoon', 'Jaargesprek', 'Volgend contact'],
  }),
  rules: allRulesOn,
  guidance: [
    {
      id: 'zes-uitgangspunten',
      title: 'Zes uitgangspunten',
      body: `- We werken vanuit vertrouwen.
- We kijken naar wat wel kan, breken door waar iets vastzit en bieden perspectief.
- We zijn eenvoudig en goed bereikbaar.
- We maken kinderen en jongeren sterker.
- We zijn er vroeg bij.
- Werk biedt kansen.

Lees het plan na met deze zes in gedachten. Klinkt het als vertrouwen?`,
      roles: ['whole', 'unknown', 'motivation'],
      rules: ['plan-without-main-goal'],
      source: 'memo-2024',
    },
    {
      id: 'vaste-contactpersoon',
      title: 'Eén vaste contactpersoon',
      body: `Iedere inwoner met een uitkering heeft één vaste contactpersoon: de regievoerder.

Zet in het plan wie dat is, hoe de inwoner die persoon bereikt en wie waarneemt.`,
      roles: ['agreements'],
      rules: ['smart-specific'],
      source: 'memo-2024',
    },
    {
      id: 'jaargesprek',
      title: 'Ten minste één gesprek per jaar',
      body: `Spreek elkaar ten minste één keer per jaar. Zet de datum van het volgende contact in het plan.

Vraag niet alleen naar plichten. Vraag hoe het gaat, wat er veranderd is en wat de inwoner wil.`,
      roles: ['evaluation', 'agreements'],
      rules: ['plan-without-ending', 'smart-time-bound'],
      source: 'memo-2024',
    },
    {
      id: 'brede-intake',
      title: 'De brede intake',
      body: `Bespreek alle leefgebieden: inkomen, werk, wonen, gezondheid, gezin, netwerk en vrije tijd.

Niet elk gebied krijgt een doel. Kies samen wat nu het meeste ruimte geeft.`,
      roles: ['situation'],
      rules: ['unmotivated'],
      source: 'memo-2024',
    },
    {
      id: 'financieel-fit',
      title: 'Het financieel-fitgesprek',
      body: `Bespreek drie vragen:
1. Komt u rond van uw inkomen?
2. Zijn er schulden, of dreigen die?
3. Gebruikt u alle regelingen waar u recht op heeft?

Schrijf bij elke vraag het antwoord op, en wat jullie afspreken.`,
      roles: ['situation', 'agreements'],
      rules: ['smart-specific', 'unmotivated'],
      source: 'memo-2024',
    },
    {
      id: 'alle-regelingen',
      title: 'Alle regelingen langsgelopen?',
      body: `Loop de regelingen samen langs en noteer wat er al loopt, wat is aangevraagd en wat niet past.

Help met aanvragen als dat moeilijk is. Een folder meegeven is meestal niet genoeg.`,
      roles: ['support', 'agreements'],
      rules: ['provision-without-goal', 'referral-as-goal'],
      source: 'memo-2024',
    },
    {
      id: 'doel-over-leven',
      title: 'Een doel gaat over het leven van de inwoner',
      body: `Een regeling aanvragen of een traject volgen is een stap. Het doel is wat er daardoor verandert: rondkomen, schuldenvrij zijn, werk dat vol te houden is.

Vraag door met: en wat lukt er dan?`,
      roles: ['goal'],
      rules: ['means-as-goal', 'goal-without-main-goal', 'referral-as-goal'],
      source: 'memo-2024',
    },
    {
      id: 'overstap-naar-werk',
      title: 'Makkelijk wisselen tussen uitkering en werk',
      body: `Angst om geld kwijt te raken houdt mensen tegen. Laat in het plan zien:
- wat er met het inkomen gebeurt in de eerste maand werk;
- welke veranderingen de inwoner moet doorgeven, en wanneer;
- hoe de inwoner terug kan als het werk stopt.`,
      roles: ['support', 'agreements', 'motivation'],
      rules: ['smart-realistic', 'smart-time-bound'],
      source: 'memo-2024',
    },
    {
      id: 'meedoen-telt',
      title: 'Vrijwilligerswerk telt mee',
      body: `Voor wie niet kan werken, telt vrijwilligerswerk even zwaar als betaald werk.

Schrijf op wat de inwoner doet, hoeveel en voor wie. Schrijf ook op wat het de inwoner brengt.`,
      roles: ['goal', 'agreements'],
      rules: ['smart-measurable', 'goal-without-main-goal'],
      source: 'memo-2024',
    },
    {
      id: 'jongeren-in-beeld',
      title: 'Jongeren op tijd in beeld',
      body: `Jongerencoaches in het gebiedsteam kennen leerlingen voordat die van school gaan.

Zet in het plan wie de jongere volgt, en wat de volgende stap is: school, werk of hulp.`,
      roles: ['situation', 'agreements'],
      rules: ['smart-specific'],
      source: 'memo-2024',
    },
    {
      id: 'vroeg-erbij',
      title: 'Vroeg erbij zijn',
      body: `Een kleine achterstand is sneller op te lossen dan een grote. Vraag bij elk contact naar nieuwe rekeningen en veranderingen.

Dreigt een ontruiming of afsluiting? Handel eerst, en schrijf daarna het plan af.`,
      roles: ['situation', 'support'],
      rules: ['retroactive', 'unmotivated'],
      source: 'memo-2024',
    },
    {
      id: 'begrijpelijk-plan',
      title: 'Een plan dat de inwoner begrijpt',
      body: `Schrijf korte zinnen en gewone woorden. Noem bedragen en data. Leg uit wat een regeling is als u die noemt.

Weet de inwoner na het lezen wat die zelf moet doen, en wat u doet? Dan is het goed.`,
      roles: ['whole', 'agreements'],
      rules: ['vague-wording', 'smart-acceptable'],
      source: 'memo-2024',
    },
  ],
  terms: [
    {
      id: 'jaargesprek',
      name: 'Volgend gesprek, uiterlijk',
      count: 1,
      unit: 'years',
      from: 'het vorige gesprek',
      source: 'memo-2024',
    },
  ],
  extraRequirements: [
    {
      kind: 'names-fixed-contact',
      words: ['vaste contactpersoon', 'contactpersoon', 'regievoerder', 'aanspreekpunt', 'klantmanager'],
      severity: 'warning',
      title: 'Noem de vaste contactpersoon',
      explanation: 'De inwoner weet dan bij wie die altijd terechtkan.',
      source: 'memo-2024',
    },
    {
      kind: 'has-evaluation-moment',
      words: ['jaargesprek', 'volgend gesprek', 'volgend contact', 'spreken elkaar', 'evaluatie', 'terugkijken'],
      severity: 'warning',
      title: 'Zet het volgende gesprek in het plan',
      explanation: 'Ten minste één keer per jaar is er een gesprek. Een datum in het plan zorgt dat het ervan komt.',
      source: 'memo-2024',
    },
    {
      kind: 'mentions-topic',
      topic: 'Regelingen',
      words: [
        'regelingen',
        'regelingen nagegaan',
        'toeslagen',
        'toeslag',
        'kwijtschelding',
        'bijzondere bijstand',
        'minimaregeling',
        'financieel fit',
      ],
      severity: 'warning',
      title: 'Schrijf op of alle regelingen zijn nagegaan',
      explanation: 'Veel inwoners missen geld waar zij recht op hebben. Het plan laat zien dat dit samen is bekeken.',
      source: 'memo-2024',
    },
  ],
};
