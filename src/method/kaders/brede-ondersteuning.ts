import { allRulesOn, fieldRolesWith } from '../common.ts';
import type { Kader } from '../kader.ts';

/** Support for parents and children hit by the childcare-benefits affair (Wht); the default kader. */
export const bredeOndersteuning: Kader = {
  id: 'brede-ondersteuning',
  name: 'Brede ondersteuning (hersteloperatie toeslagen)',
  version: '1.0',
  sources: [
    {
      id: 'vng-handvatten',
      name: 'VNG, handreiking Uitvoering brede ondersteuning: handvatten',
      url: 'https://vng.nl/media/43818',
    },
    { id: 'vng-achtergrond', name: 'VNG, achtergrond bij de brede ondersteuning', url: 'https://vng.nl/media/50346' },
    {
      id: 'vng-termijnen',
      name: 'VNG, Wet aanpassing termijnen en nabestaandenregeling hersteloperatie toeslagen',
      url: 'https://vng.nl/artikelen/wet-aanpassing-termijnen-en-nabestaandenregeling-hersteloperatie-toeslagen',
    },
    {
      id: 'wht',
      name: 'Wet hersteloperatie toeslagen (Wht), artikel 2.21',
      url: 'https://wetten.overheid.nl/BWBR0047436',
    },
  ],
  mainGoals: [
    {
      id: 'housing',
      name: 'Wonen – passende woning',
      description:
        'De inwoner woont veilig, betaalbaar en in een huis dat bij het gezin past. Ontruiming of afsluiting van gas, water of licht is van de baan. Het huis is zo ingericht dat er gewoon geleefd kan worden.',
      questions: [
        'Hoe woont u nu, en wat maakt dat het wel of niet goed voelt?',
        'Kunt u de huur of hypotheek en de energie elke maand betalen?',
        'Zijn er brieven over een achterstand, een ontruiming of een afsluiting?',
        'Wat in huis maakt het gewone leven lastig, en voor wie in het gezin?',
      ],
      vocabulary: ['passende woning', 'passende woonruimte', 'woonlasten'],
    },
    {
      id: 'finance',
      name: 'Financiën – financieel vaardig en in balans',
      description:
        'Inkomsten en uitgaven zijn in balans, schulden worden geregeld en de post en de toeslagen zijn op orde. De inwoner kan het huishouden met geld zelf aan, of heeft daar blijvende hulp bij.',
      questions: [
        'Weet u wat er elke maand binnenkomt en uitgaat?',
        'Zijn er schulden of rekeningen waar u wakker van ligt?',
        'Wie helpt u met post, belasting en toeslagen?',
        'Wat is er nodig om van het gewone inkomen rond te komen en iets opzij te leggen voor wat kapotgaat?',
      ],
      vocabulary: ['financieel vaardig', 'financieel gezond', 'financieel in balans'],
    },
    {
      id: 'family',
      name: 'Gezin – veilige leefomgeving',
      description:
        'Gezinsleden leven veilig met elkaar samen. Kinderen kunnen zich ontwikkelen: thuis, op school en met vrienden. Er zijn mensen op wie het gezin kan terugvallen.',
      questions: [
        'Hoe gaat het met de kinderen, thuis en op school?',
        'Voelt iedereen zich thuis veilig?',
        'Wat doen jullie graag samen, en lukt dat nu?',
        'Wie is er voor u en de kinderen als het tegenzit?',
      ],
      vocabulary: ['veilige leefomgeving', 'veilig opgroeien', 'veilig samenleven'],
    },
    {
      id: 'health',
      name: 'Zorg – positieve gezondheid',
      description:
        'De inwoner kan lichamelijk en geestelijk omgaan met wat het leven vraagt. Slaap, rust, herstel en veerkracht horen erbij, net als dingen doen die ertoe doen.',
      questions: [
        'Hoe slaapt u, en waar krijgt u energie van?',
        'Welke klachten houden u tegen, en bij wat precies?',
        'Welke zorg stelt u uit, en waarom?',
        'Wat geeft uw dagen zin?',
      ],
      vocabulary: ['positieve gezondheid', 'veerkracht', 'welbevinden'],
    },
    {
      id: 'work',
      name: 'Werk – werkzekerheid',
      description:
        'De inwoner doet blijvend mee in werk, met ten minste een startkwalificatie. Ook een opleiding of vrijwilligerswerk kan een stap naar werk zijn.',
      questions: [
        'Wat voor werk doet u, of zou u willen doen?',
        'Wat houdt u tegen om te beginnen, of om het vol te houden?',
        'Welke opleiding of welk diploma mist u?',
        'Wat moet er thuis geregeld zijn om te kunnen werken?',
      ],
      vocabulary: ['werkzekerheid', 'startkwalificatie', 'meedoen in werk'],
    },
  ],
  fieldRoles: fieldRolesWith(),
  rules: allRulesOn,
  guidance: [
    {
      id: 'goed-plan',
      title: 'Wat is een goed plan?',
      body: `Een goed plan van aanpak kijkt vooruit: naar morgen, over een maand en over een half jaar. De inwoner maakt het samen met u en herkent zich erin.

Het plan vertelt één doorlopend verhaal:
1. Zo is het nu.
2. Dit zit in de weg.
3. Dit is het doel, bij een van de vijf hoofddoelen.
4. Deze hulp is nodig.
5. Zo haalt die hulp de belemmering weg.
6. Dit spreken we af: wie doet wat en wanneer.
7. Zo ronden we af.

De gemeente geeft in de eerste plaats hulp. Spullen kunnen die hulp steunen.`,
      roles: ['whole', 'unknown'],
      rules: ['plan-without-main-goal', 'unmotivated'],
      source: 'vng-handvatten',
    },
    {
      id: 'doel-en-middel',
      title: 'Doel of middel?',
      body: `Een middel is iets wat u inzet: een laptop, een coach, een cursus. Een doel is wat er daardoor in het leven van de inwoner verandert.

Stel bij elk middel de vraag: en dan? Ga door tot het antwoord over het leven van de inwoner gaat.
- Een fiets. En dan? Dan kan hij naar zijn werk. En dan? Dan houdt hij zijn vaste baan. Dat is het doel.
- Een budgetcoach. En dan? Dan leert zij haar post te ordenen. En dan? Dan betaalt zij haar vaste lasten op tijd. Dat is het doel.`,
      roles: ['goal', 'support', 'whole'],
      rules: ['means-as-goal', 'provision-without-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'functie-is-geen-doel',
      title: 'Waar een ding voor dient, is nog geen doel',
      body: `In een kast bewaart iedereen kleren en met een rijbewijs mag iedereen rijden. Zo'n zin past bij elk plan en zegt dus niets over deze inwoner.

Schrijf op wat het ding juist hier mogelijk maakt. Een rijbewijs kan betekenen dat iemand nachtdiensten in een ander dorp aanneemt. Een kast kan betekenen dat twee kinderen na een verhuizing weer een eigen plek hebben en tot rust komen.`,
      roles: ['goal', 'support'],
      rules: ['means-as-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'doorverwijzing',
      title: 'Een doorverwijzing is een stap, geen doel',
      body: `Verwijzen, aanmelden en overdragen zijn stappen. Het plan zegt ook waar die stap toe leidt.

Vul aan:
- Wat lukt er nu niet?
- Wat moet de andere organisatie met de inwoner bereiken?
- Wie houdt contact, en tot wanneer?

Meldt de inwoner zich zelf ergens aan en staat het doel er al? Dan is dat een prima afspraak.`,
      roles: ['goal', 'support', 'agreements'],
      rules: ['referral-as-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'hoofddoel-wonen',
      title: 'Hoofddoel Wonen',
      body: `Het gaat om een passend, veilig en betaalbaar thuis.

Hieronder valt bijvoorbeeld:
- een woning vinden of kunnen blijven wonen;
- een ontruiming voorkomen;
- een afsluiting van gas, water of licht voorkomen;
- een huis dat bewoonbaar is: heel, droog, warm en ingericht.

Schrijf niet alleen op wat er in huis komt, maar ook wat het gezin daardoor weer kan.`,
      roles: ['goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'hoofddoel-financien',
      title: 'Hoofddoel Financiën',
      body: `Het gaat om een huishouden dat met geld in balans is, en om een inwoner die dat kan volhouden.

Hieronder valt bijvoorbeeld:
- schulden regelen en nieuwe voorkomen;
- overzicht over post en administratie;
- inkomen en toeslagen op orde;
- leren plannen en sparen.

Vraag ook wat er nodig is om later zelf te betalen wat kapotgaat.`,
      roles: ['goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'hoofddoel-gezin',
      title: 'Hoofddoel Gezin',
      body: `Het gaat om veilig samenleven en veilig opgroeien.

Hieronder valt bijvoorbeeld:
- opvoeden en rust in huis;
- kinderen die naar school gaan en vrienden hebben;
- contact met familie, ook na een breuk;
- veiligheid thuis;
- mensen om op terug te vallen.

Kijk naar elk kind apart. Een gezin kan één plan hebben met per gezinslid een eigen doel.`,
      roles: ['goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'hoofddoel-zorg',
      title: 'Hoofddoel Zorg',
      body: `Het gaat om gezondheid in brede zin: kunnen omgaan met wat het leven vraagt.

Hieronder valt bijvoorbeeld:
- slapen, rusten en herstellen;
- lichamelijke klachten verminderen;
- trauma, angst of somberheid verwerken;
- weer energie hebben voor wat belangrijk is.

Wachten op zorg kan een plan stilleggen. Zet erbij wat er in die tijd wel kan.`,
      roles: ['goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'hoofddoel-werk',
      title: 'Hoofddoel Werk',
      body: `Het gaat om blijvend meedoen in werk, met ten minste een startkwalificatie.

Hieronder valt bijvoorbeeld:
- werk vinden en houden;
- een opleiding of diploma voor volwassenen;
- vrijwilligerswerk als stap naar een baan;
- wat er geregeld moet zijn om te kunnen werken, zoals opvang en vervoer.

De school van een kind hoort meestal bij Gezin.`,
      roles: ['goal'],
      rules: ['goal-without-main-goal', 'plan-without-main-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'gesprek-openen',
      title: 'Vragen om het gesprek te openen',
      body: `Zoek eerst een gedeelde taal. Laat de inwoner vertellen, en schrijf mee in zijn of haar woorden.
- Hoe gaat het nu met u?
- Wat is er gebeurd, en wat heeft dat met u gedaan?
- Waar bent u goed in? Waar bent u kwetsbaar?
- Wat geeft u kracht of plezier?
- Waar maakt u zich zorgen over?
- Wat vindt u belangrijk voor uw kinderen?`,
      roles: ['situation', 'whole'],
      rules: [],
      source: 'vng-handvatten',
    },
    {
      id: 'vraag-achter-de-vraag',
      title: 'De vraag achter de vraag',
      body: `Een inwoner vraagt vaak om iets concreets. Daarachter zit wat er echt moet veranderen.
- Wat zou u kunnen als u dit had?
- Wat maakt dat het nu niet lukt?
- Wat moet er gebeuren om de gemeente niet meer nodig te hebben?
- Wat maakt dat u dit niet zelf kunt kopen of regelen?
- Wat heeft u nodig om het daarna zelf te kunnen?
- Wat is nodig voor een stevige basis, waarmee u gewone kosten en vervanging weer zelf betaalt?`,
      roles: ['situation', 'goal', 'motivation'],
      rules: ['unmotivated', 'means-as-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'werkvolgorde',
      title: 'De werkvolgorde',
      body: `Werk in deze volgorde. Dan volgt de hulp uit de situatie, en niet andersom.
1. Beschrijf de situatie.
2. Benoem wat niet lukt: welke belemmering of zorg moet weg?
3. Kies met de inwoner een of meer hoofddoelen.
4. Bedenk wat er nu nodig is. Wat is een wens, wat is noodzaak?
5. Ga na wat de inwoner moet weten of kunnen.
6. Ga na of er langer hulp nodig is dan voor een start.
7. Leg uit hoe de oplossing bijdraagt aan het doel.`,
      roles: ['whole', 'support', 'motivation', 'unknown'],
      rules: ['provision-without-goal', 'unmotivated'],
      source: 'vng-handvatten',
    },
    {
      id: 'redeneerzin',
      title: 'De redeneerzin',
      body: `Met deze zin controleert u of de redenering klopt. Vul de open plekken in:

Om [doel] te bereiken, is het nodig dat [omstandigheid] wordt opgelost. Met [hulp of voorziening] kan de inwoner [belemmering] wegnemen. Als de inwoner daarna [weet, kan of heeft geleerd], wordt [doel] haalbaar.

Blijft er een plek leeg? Dan weet u wat u nog moet vragen. U hoeft de zin niet letterlijk over te nemen.`,
      roles: ['support', 'motivation'],
      rules: ['provision-without-goal', 'means-as-goal', 'unmotivated'],
      source: 'vng-handvatten',
    },
    {
      id: 'smart-specifiek',
      title: 'SMART: specifiek',
      body: `Noem wie iets doet en wat die doet.
- Onduidelijk: er wordt gekeken naar de schulden.
- Duidelijk: mevrouw zet vóór 1 maart met de budgetcoach al haar schulden op één lijst.

Let op woorden als ondersteunen, begeleiden, oppakken en aandacht geven. Wat ziet u iemand dan doen?`,
      roles: ['goal', 'agreements'],
      rules: ['smart-specific'],
      source: 'vng-handvatten',
    },
    {
      id: 'smart-meetbaar',
      title: 'SMART: meetbaar',
      body: `Spreek iets af waarop iedereen later ja of nee kan zeggen.
- Een aantal of bedrag: twee keer per week, € 50 per maand.
- Iets wat klaar is: het contract is getekend, het diploma is gehaald.
- Iets wat weg is: geen achterstand, geen verzuim.

Woorden als beter, meer en regelmatig kunt u niet tellen.`,
      roles: ['goal', 'agreements'],
      rules: ['smart-measurable', 'vague-wording'],
      source: 'vng-handvatten',
    },
    {
      id: 'smart-acceptabel',
      title: 'SMART: acceptabel',
      body: `Laat zien dat de inwoner erachter staat. Dat kan op verschillende manieren:
- de inwoner wil het: zij wil, hij geeft aan;
- jullie hebben het samen afgesproken;
- de inwoner of iemand uit het netwerk doet het zelf.

Is de inwoner het ergens niet mee eens? Schrijf ook dat op.`,
      roles: ['goal', 'agreements'],
      rules: ['smart-acceptable'],
      source: 'vng-handvatten',
    },
    {
      id: 'smart-realistisch',
      title: 'SMART: realistisch',
      body: `Laat zien hoe het gaat lukken.
- Wie helpt erbij?
- Met welk middel?
- In welke stappen?
- Wat kan de inwoner al?

Een groot doel mag. Zet dan de eerste stap erbij.`,
      roles: ['goal', 'agreements'],
      rules: ['smart-realistic'],
      source: 'vng-handvatten',
    },
    {
      id: 'smart-tijdgebonden',
      title: 'SMART: tijdgebonden',
      body: `Geef een datum, een termijn of een vaste periode.
- Onduidelijk: zo snel mogelijk, binnenkort, op termijn.
- Duidelijk: vóór 1 april, binnen drie weken, van maart tot en met juni.

Doet iemand iets vaker? Zet er dan bij tot wanneer, of wanneer jullie terugkijken.`,
      roles: ['goal', 'agreements'],
      rules: ['smart-time-bound'],
      source: 'vng-handvatten',
    },
    {
      id: 'ruimhartig',
      title: 'Ruimhartig: passend en op tijd',
      body: `Ruimhartig betekent niet: alles kan. Het betekent dat hulp passend is en op tijd komt.

Passend: de hulp is redelijk en nodig voor deze inwoner, in deze situatie, op dit moment.

Op tijd: de hulp hoeft niet te wachten op loketten en toetsen van andere wetten. Alleen de Wht telt. Er gelden geen voorwaarden voor inkomen of vermogen.`,
      roles: ['support', 'motivation'],
      rules: ['unmotivated'],
      source: 'vng-achtergrond',
    },
    {
      id: 'gronden',
      title: 'Waarmee motiveert u hulp?',
      body: `Deze gronden dragen een motivering. Kies wat past en leg uit hoe het hier zit.
- veiligheid
- gezondheid
- een ontruiming voorkomen
- een afsluiting van gas, water of licht voorkomen
- bijdragen aan ontwikkeling
- bijdragen aan zelfstandigheid
- bijdragen aan herstel van vertrouwen

Weeg ook mee hoe zelfstandig iemand is, wie er helpt en hoe het lichamelijk en geestelijk gaat. Eén zin over de situatie is vaak genoeg.`,
      roles: ['motivation', 'support'],
      rules: ['unmotivated', 'provision-without-goal'],
      source: 'vng-handvatten',
    },
    {
      id: 'verstrekken',
      title: 'Hoe de gemeente verstrekt',
      body: `Het college weegt wens en noodzaak en kiest hoe het verstrekt. Dat kan bijvoorbeeld zo:
- online bestellen, met de factuur naar de gemeente;
- een betaalpas van de gemeente;
- een rekening die direct naar de gemeente gaat.

Voor hulpverleners kan de gemeente eisen stellen aan kwaliteit, zoals een inschrijving in het BIG-register.

Kosten horen bij het plan. Wat niet in het plan staat, kan ook niet worden vergoed uit de middelen voor het plan (component C).`,
      roles: ['support'],
      rules: ['provision-without-goal', 'retroactive'],
      source: 'vng-handvatten',
    },
    {
      id: 'niet-achteraf',
      title: 'Niet met terugwerkende kracht',
      body: `Het plan gaat over wat vanaf nu nodig is. Wat al is gekocht of betaald, hoort er in de regel niet in.

Wel mogelijk: een schuld of achterstand die nog openstaat. Die zit nu in de weg.

Was er een dringende of bedreigende situatie? Leg dan uit waarom wachten niet kon. Kijk ook of uw gemeente eigen regels heeft.`,
      roles: ['support', 'motivation'],
      rules: ['retroactive'],
      source: 'vng-handvatten',
    },
    {
      id: 'einde-en-borging',
      title: 'Wanneer is het plan klaar?',
      body: `Het plan is klaar als de nieuwe start is gemaakt. Bespreek vooraf waaraan jullie dat zien.
- Wanneer kijken jullie samen terug?
- Wanneer stopt de hulp?
- Blijft er hulp nodig? Welke gewone regeling neemt die over, en wie vraagt die aan?
- Bij wie kan de inwoner daarna terecht?`,
      roles: ['evaluation', 'whole'],
      rules: ['plan-without-ending'],
      source: 'vng-handvatten',
    },
    {
      id: 'einde-na-afwijzing',
      title: 'Als de aanvraag wordt afgewezen',
      body: `Meldt de Dienst Toeslagen dat de aanvraag van de ouder is afgewezen? Dan eindigt de brede ondersteuning binnen 30 dagen na die melding (artikel 2.21, lid 6). De melding komt binnen via het dataportaal.

Vertel de inwoner op tijd wat dit betekent. Regel de overdracht naar gewone hulp waar die nodig is.`,
      roles: ['evaluation'],
      rules: ['plan-without-ending'],
      source: 'wht',
    },
    {
      id: 'grondslag',
      title: 'Wat de wet van het plan vraagt',
      body: `Brede ondersteuning wordt gegeven op basis van een plan van aanpak (artikel 2.21, lid 4). De gemeente maakt dat plan samen met de inwoner. Het is gericht op een nieuwe start.

Zonder plan is er dus geen basis voor hulp of vergoeding. Schrijf het plan zo dat de inwoner het kan lezen en ermee instemt.`,
      roles: ['whole', 'unknown'],
      rules: ['plan-without-main-goal', 'smart-acceptable'],
      source: 'wht',
    },
    {
      id: 'termijnen-2025',
      title: 'Termijnen sinds 1 januari 2025',
      body: `- Eerste gesprek: in de regel binnen 8 weken nadat de inwoner zich meldt. Lukt dat niet, laat dan zelf weten wanneer het wel kan.
- Plan op hoofdlijnen: binnen 8 weken na het eerste gesprek, samen overeengekomen.
- Volledig plan: daarna is er twee jaar de tijd.

Leg de datum van het eerste gesprek vast en geef die door aan de inwoner. Vanaf die dag loopt de termijn.`,
      roles: ['whole', 'agreements'],
      rules: [],
      source: 'vng-termijnen',
    },
    {
      id: 'voor-wie',
      title: 'Voor wie is brede ondersteuning?',
      body: `Brede ondersteuning is er voor:
- ouders die gedupeerd zijn, of mogelijk gedupeerd;
- kinderen en jongeren die onder de kindregeling vallen;
- erkende ex-toeslagpartners;
- nabestaanden.

Elk van hen kan een eigen plan hebben, met eigen doelen.`,
      roles: ['situation'],
      rules: [],
      source: 'vng-termijnen',
    },
    {
      id: 'bedreigende-situatie',
      title: 'Een bedreigende situatie gaat voor',
      body: `Vraag in het eerste contact altijd of er iets dringends speelt:
- een ontruiming;
- een afsluiting van gas, water of licht;
- het verlies van de zorgverzekering;
- een ernstige psychische crisis.

Is dat zo, doe dan eerst wat de crisis stopt. Het plan schrijft u daarna af. Noteer wat er is gedaan en waarom het niet kon wachten.`,
      roles: ['situation', 'motivation'],
      rules: ['retroactive'],
      source: 'vng-termijnen',
    },
    {
      id: 'stappen',
      title: 'De stappen van melding tot nazorg',
      body: `1. De inwoner meldt zich bij het steunpunt.
2. De gemeente neemt contact op.
3. Speelt er een crisis? Die gaat voor.
4. In de intake vertelt de inwoner wat er speelt.
5. Samen maken jullie het plan.
6. Het plan wordt uitgevoerd en bijgesteld.
7. Na afloop is er nazorg.`,
      roles: ['whole', 'unknown', 'evaluation'],
      rules: [],
      source: 'vng-achtergrond',
    },
    {
      id: 'controle-toetser',
      title: 'Laatste controle, zoals een toetser kijkt',
      body: `Lees het plan nog een keer met de ogen van een ander.
- Is elke keer geredeneerd naar een hoofddoel?
- Staat er waarom dit juist in deze situatie helpt?
- Is elke zin maar op één manier uit te leggen?
- Zijn de afspraken SMART?
- Weet de ouder of het kind waar die aan toe is?
- Is duidelijk wie wat doet, en wanneer?`,
      roles: ['whole', 'agreements', 'evaluation'],
      rules: ['vague-wording', 'plan-without-main-goal', 'smart-specific', 'smart-time-bound'],
      source: 'vng-handvatten',
    },
  ],
  terms: [
    {
      id: 'eerste-gesprek',
      name: 'Eerste gesprek (in de regel)',
      count: 8,
      unit: 'weeks',
      from: 'de dag waarop de inwoner zich meldt',
      source: 'vng-termijnen',
    },
    {
      id: 'plan-op-hoofdlijnen',
      name: 'Plan van aanpak op hoofdlijnen',
      count: 8,
      unit: 'weeks',
      from: 'de dag van het eerste gesprek',
      source: 'vng-termijnen',
    },
    {
      id: 'volledig-plan',
      name: 'Volledig plan van aanpak',
      count: 2,
      unit: 'years',
      from: 'het plan op hoofdlijnen',
      source: 'vng-termijnen',
    },
    {
      id: 'einde-na-afwijzing',
      name: 'Einde van de ondersteuning na een afwijzing',
      count: 30,
      unit: 'days',
      from: 'de melding dat de aanvraag is afgewezen',
      source: 'wht',
    },
  ],
  extraRequirements: [],
  examples: [
    {
      id: 'plan-moeder-en-werk',
      title: 'Een kort plan waarin alles aansluit',
      text: `Situatie
Mevrouw A. (36) woont met haar dochter (6) in een flat. Zij zegde in het voorjaar haar baan in de thuiszorg op, omdat de opvang voor haar dochter wegviel. Haar moeder woont te ver weg om op te passen.

Doel
Werk: mevrouw wil vóór 1 november 2026 weer 24 uur per week in de thuiszorg werken, met hulp van haar vorige werkgever. Daar is plek.

Hulp
- Buitenschoolse opvang tot 1 maart 2027, drie dagen per week, in overleg met mevrouw, zodat zij haar diensten kan draaien en haar baan houdt.

Afspraken
- Mevrouw meldt haar dochter vóór 15 september met hulp van haar zus aan bij de opvang.
- Mevrouw vraagt vóór 20 september samen met de consulent kinderopvangtoeslag aan.

Einde
Evaluatie op 1 december 2026. Het plan stopt op 1 maart 2027. Daarna betaalt mevrouw de opvang met haar loon en de kinderopvangtoeslag.`,
      role: 'whole',
      why: 'De opvang haalt weg wat mevrouw tegenhield, en het plan zegt hoe het daarna verdergaat.',
    },
    {
      id: 'plan-jongere-en-zorg',
      title: 'Een plan in de woorden van de inwoner',
      text: `Hoe het nu gaat
Ik ben 19. Na de ruzies thuis woon ik op een kamer. Ik slaap slecht en mis daardoor vaak de eerste lessen.

Wat ik wil
Zorg: ik wil vanaf 1 december vijf nachten per week doorslapen, met hulp van mijn therapeut.

Wat ik daarvoor krijg
- Slaaptherapie, acht gesprekken tot en met november, die ik zelf wil, zodat ik uitgerust ben en mijn opleiding afmaak.

Wat we afspreken
- Ik houd tot en met november elke ochtend mijn slaapdagboek bij, met hulp van mijn therapeut.
- Mijn begeleider belt mij tot 1 december elke maandag om 8.30 uur; dat wil ik graag.

Wanneer zijn we klaar
Op 10 december kijken we samen terug. Daarna stopt de therapie. Bij klachten ga ik naar mijn huisarts.`,
      role: 'whole',
      why: 'Korte zinnen in de ik-vorm zijn genoeg: situatie, doel, hulp, afspraken en einde staan er.',
    },
  ],
};
