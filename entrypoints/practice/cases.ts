/** The parts of a plan as the practice case system keeps them. */
export interface PlanText {
  situation: string;
  /** One line. */
  summary: string;
  goals: string;
  /** Paragraphs parted by an empty line; lines that begin with "- " are a list. Shown as rich text. */
  support: string;
  agreements: string;
  motivation: string;
  evaluation: string;
}

export interface PracticeCase {
  id: string;
  /** Number as case systems give them. */
  number: string;
  /** Invented initials. */
  name: string;
  subject: string;
  status: string;
  received: string;
  plan: PlanText;
  /** Notes about contact: not a plan text. */
  journal: string;
}

/** Three invented cases: a plan with typical faults and good parts, one that is half right, one hardly begun. */
export const cases: readonly PracticeCase[] = [
  {
    id: '1',
    number: 'Z-2026-0417',
    name: 'Mevrouw A.B.',
    subject: 'Brede ondersteuning',
    status: 'Plan in toetsing',
    received: '2026-02-09',
    plan: {
      situation:
        'Mevrouw A.B. (38) woont met haar zoon van 11 en haar dochter van 6 in een huurwoning. Door de toeslagenaffaire ' +
        'heeft zij jarenlang schulden gehad. Er is een huurachterstand van € 1.850 en de verhuurder dreigt met ontruiming. ' +
        'Mevrouw slaapt slecht en maakt haar post niet meer open. De wasmachine is in maart kapotgegaan; zij wast nu bij ' +
        'haar zus aan de andere kant van de stad. Haar zoon is van voetbal af, omdat er geen geld is voor contributie.',
      summary: 'Mevrouw wil een nieuwe start maken.',
      goals:
        '1. Wonen: mevrouw wil met haar kinderen in de huidige woning blijven. De huurachterstand is vóór 1 juli 2026 ' +
        'betaald.\n' +
        '2. Financiën: mevrouw opent vanaf 1 mei elke week haar post met hulp van haar zus en heeft op 1 december 2026 ' +
        'geen nieuwe betalingsachterstanden.\n' +
        '3. Doel: een laptop aanschaffen.',
      support:
        'Wij betalen de huurachterstand van € 1.850, zodat mevrouw en haar kinderen niet uit hun huis worden gezet en in ' +
        'hun eigen buurt kunnen blijven wonen.\n\n' +
        'Mevrouw krijgt een wasmachine (€ 450).\n\n' +
        'Er wordt een budgetcoach ingezet.\n\n' +
        'Daarnaast kent de gemeente toe:\n\n' +
        '- contributie voetbal voor een jaar (€ 240), zodat haar zoon weer met vrienden sport en niet alleen thuis zit\n' +
        '- een kledingkast om kleding in op te bergen\n\n' +
        'De koelkast die mevrouw in januari heeft gekocht, vergoeden wij achteraf.\n\n' +
        'Voor haar klachten verwijzen wij mevrouw door naar het wijkteam.',
      agreements:
        'Mevrouw belt vóór 15 mei 2026 zelf met de verhuurder en spreekt af op welke dag de achterstand wordt betaald.\n' +
        'Er wordt regelmatig gekeken naar de voortgang.',
      motivation:
        'Als de huurachterstand blijft staan, raakt het gezin de woning kwijt. Mevrouw heeft geen spaargeld en haar ' +
        'familie kan dit bedrag niet lenen.',
      evaluation: '',
    },
    journal:
      '09-02 Aanmelding ontvangen via het steunpunt.\n' +
      '16-02 Eerste gesprek thuis. Mevrouw wil graag een laptop en vraagt naar een wasmachine. Uitgelegd hoe het plan werkt.\n' +
      '02-03 Gebeld, geen gehoor. Voicemail ingesproken.',
  },
  {
    id: '2',
    number: 'Z-2026-0533',
    name: 'De heer C.D.',
    subject: 'Brede ondersteuning',
    status: 'Plan in opstelling',
    received: '2026-03-02',
    plan: {
      situation:
        'De heer C.D. (44) woont alleen. Na de problemen met de toeslagen raakte hij zijn baan als monteur kwijt en kwam hij ' +
        'in de bijstand. Zijn rijbewijs is verlopen, waardoor hij geen werk buiten het dorp kan aannemen. Hij eet ' +
        'onregelmatig en komt weinig buiten.',
      summary: 'De heer C.D. heeft op 1 februari 2027 weer een vaste baan als monteur.',
      goals:
        'Werk: de heer C.D. wil weer als monteur werken en heeft op 1 februari 2027 een arbeidscontract van ten minste 24 uur ' +
        'per week.\n' +
        'Zorg: dat het beter gaat.',
      support:
        'De gemeente betaalt tien rijlessen en het examen (€ 900). Zijn rijbewijs is verlopen en met het openbaar vervoer zijn ' +
        'de garages in de regio niet te bereiken. Met een rijbewijs kan hij werk buiten het dorp aannemen, zodat hij weer een ' +
        'vast inkomen heeft.\n\n' +
        '- sportabonnement (€ 300)\n' +
        '- een jobcoach, 2 uur per week tot 1 december 2026, die met hem sollicitaties oefent zodat hij zelf gesprekken durft ' +
        'te voeren en een baan vindt',
      agreements:
        'De heer C.D. meldt zich vóór 1 juni 2026 aan bij de rijschool in het dorp.\n' +
        'De consulent zoekt zo snel mogelijk een jobcoach.\n' +
        'Actie: cv maken\tWie: de heer C.D. met de jobcoach\tWanneer: vóór 15 juni 2026',
      motivation:
        'Zonder rijbewijs blijft de heer C.D. afhankelijk van de bijstand, omdat er in het dorp geen garages zijn.',
      evaluation:
        'Op 1 december 2026 bespreken de heer C.D. en de consulent of het plan klaar is. Daarna kan hij met vragen terecht ' +
        'bij het inloopspreekuur.',
    },
    journal: '02-03 Melding.\n10-03 Gesprek op het gemeentehuis, verslag gestuurd.',
  },
  {
    id: '3',
    number: 'Z-2026-0608',
    name: 'Mevrouw E.F.',
    subject: 'Brede ondersteuning',
    status: 'Intake gepland',
    received: '2026-03-30',
    plan: {
      situation:
        'Mevrouw E.F. (23) valt onder de kindregeling. Zij woont bij haar ouders en is gestopt met haar opleiding.',
      summary: '',
      goals: '',
      support: '',
      agreements: '',
      motivation: '',
      evaluation: '',
    },
    journal: '',
  },
];
