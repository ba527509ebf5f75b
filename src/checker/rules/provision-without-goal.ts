import { hasGoal } from '../reasoning.ts';
import { evidenceOf } from '../report.ts';
import type { Rule } from '../rule.ts';

export const provisionWithoutGoal: Rule = {
  id: 'provision-without-goal',
  severity: 'error',
  title: 'Verstrekking zonder doel',
  explanation:
    'Hulp en spullen zijn een middel. Het plan zegt daarom bij elke verstrekking wat er voor de inwoner door verandert. Dan kan iedereen later nagaan of de hulp heeft gewerkt. Een reden, een prijs of een akkoord alleen zegt dat nog niet.',
  source: 'VNG, handreiking Uitvoering brede ondersteuning: hulp draagt bij aan een doel, en het plan zegt hoe',
  examples: {
    wrong: [
      {
        text: 'U ontvangt van ons een koelvriescombinatie van € 480. De winkel bezorgt hem op dinsdag 3 maart.',
        quote: 'U ontvangt van ons een koelvriescombinatie van € 480',
        why: 'Prijs en bezorging staan er, maar niet wat er voor de inwoner verandert.',
      },
      {
        text: 'Inzet: ergotherapie 8x, start wk 12, akkoord TL.',
        role: 'support',
        quote: 'Inzet: ergotherapie 8x, start wk 12, akkoord TL',
        why: 'Aantal en akkoord staan er, maar niet wat de therapie moet opleveren.',
      },
      {
        text: 'Toegekend:\n- stapelbed met matrassen voor de tweeling (€ 540)\n- fiets: niet toegekend, die heeft mw. al',
        role: 'support',
        quote: 'stapelbed met matrassen voor de tweeling (€ 540)',
        why: 'Een losse regel in een lijst heeft ook een doel nodig.',
      },
      {
        text: 'Ik heb vaak pijn in mijn rug. De gemeente betaalt een nieuw bed van € 450, omdat het oude is doorgezakt.',
        quote: 'De gemeente betaalt een nieuw bed van € 450, omdat het oude is doorgezakt',
        why: 'Dat het oude bed kapot is, is een reden. Het doel ontbreekt nog.',
      },
      {
        text: 'Aan mevrouw wordt voor de duur van zes maanden kinderopvang toegekend, drie dagen per week, omdat de vorige opvang is gestopt.',
        role: 'support',
        quote: 'Aan mevrouw wordt voor de duur van zes maanden kinderopvang toegekend',
        why: 'Wat mevrouw dankzij de opvang kan gaan doen, staat er niet.',
      },
      {
        text: 'De heer wil graag rijlessen en daarin gaan wij mee: wij vergoeden twintig lessen en één praktijkexamen.',
        role: 'support',
        quote: 'wij vergoeden twintig lessen en één praktijkexamen',
        why: 'Een wens alleen zegt niet wat de lessen voor hem veranderen.',
      },
      {
        text: 'mw krijgt een budgetcoach, 10 gesprekken van 1 uur bij haar thuis',
        role: 'support',
        quote: 'mw krijgt een budgetcoach, 10 gesprekken van 1 uur bij haar thuis',
        why: 'Ook hulp van een mens is een middel: wat kan mevrouw straks zelf?',
      },
    ],
    right: [
      {
        text: 'Uw koelkast is kapot. Daardoor koopt u elke dag kleine, dure porties en komt u geld tekort. In overleg met u leveren wij vóór 1 mei een koelvriescombinatie van € 480, zodat u één keer per week inkopen doet en met uw weekgeld uitkomt.',
        why: 'Na ‘zodat’ staat wat er in het leven van de inwoner verandert.',
      },
      {
        text: 'Mw. durft na beroerte niet alleen te douchen, dochter komt daarvoor elke dag. Ergotherapie 8x, zodat mw. zich per 1-6 weer veilig zelf wast.',
        role: 'support',
        why: 'Kort mag: de belemmering en het resultaat staan er allebei.',
      },
      {
        text: 'De tweeling slaapt met z’n tweeën op één matras en valt op school in slaap. Om uitgerust naar school te kunnen, krijgen zij:\n- een stapelbed met matrassen (€ 540)\n- twee dekbedden (€ 90)',
        why: 'De zin boven de lijst geeft het doel voor elke regel eronder.',
      },
      {
        text: 'Ik slaap op een doorgezakte bank en heb daardoor veel pijn in mijn rug. De gemeente betaalt een bed van € 450. Daarmee kan mijn rug herstellen en houd ik mijn werk in de zorg vol.',
        why: 'Het doel mag ook in de zin erna staan.',
      },
      {
        text: '- Kinderopvang, drie dagen per week (t.b.v. hoofddoel Werk): mevrouw staat er alleen voor en kan zonder opvang haar baan bij de bakker niet houden',
        role: 'support',
        why: 'Een verwijzing naar een doel van het plan is genoeg.',
      },
      {
        text: 'Een laptop is niet toegekend, want de oudste leent er een van school. De wasmachine uit 2023 werkt nog goed.',
        role: 'support',
        why: 'Wat geweigerd is of wat er al is, heeft geen doel nodig.',
      },
      {
        text: 'Om na zijn heupoperatie weer veilig zelf boodschappen te kunnen doen, heeft de heer steun bij het lopen nodig. Daarom vergoeden wij een rollator van € 120.',
        role: 'support',
        why: 'Het doel mag ook vooraan staan.',
      },
    ],
  },
  check(unit, _plan, report) {
    const { provision, means, referral } = unit.judged;
    if (!provision || means || referral || unit.role === 'goal') return;
    if (hasGoal(unit)) return;
    report.add('provision-without-goal', unit, { span: provision, evidence: evidenceOf(unit), word: provision.noun });
  },
};
