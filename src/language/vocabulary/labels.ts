import type { FieldRole } from '../../method/roles.ts';

/**
 * What a heading or a label before a colon says of the text under it. `excluded`: what the plan does not give ("Geen
 * inzet"); `who`, `when`, `how`: cells that complete the action beside them; `purpose`: what the thing beside it is for.
 */
export type LabelRole =
  | Exclude<FieldRole, 'whole' | 'unknown' | 'none'>
  | 'excluded'
  | 'who'
  | 'when'
  | 'how'
  | 'purpose'
  | 'title';

/**
 * Words of headings and labels, normalised, the most telling first: the first pattern that fits decides. Matched with
 * the heading without number and closing sign.
 */
export const labelPatterns: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'title',
    /^(?:(?:mijn|uw|het|ons|concept)? ?(?:plan|ondersteuningsplan|gezinsplan|pva|acp|actieplan|zorgplan|jeugdplan|begeleidingsplan|hulpverleningsplan|perspectiefplan|trajectplan|re-?integratie\w*|onderzoeksverslag|verslag)\b(?! van actie)|(?:overig|overige|opmerking|opmerkingen|bijzonderheden|bijlage|bijlagen|client|naam|versie|opgesteld)\b(?! (?:afspraken|hulp|kosten|voorzieningen|ondersteuning|inzet|doelen))|wat (?:ik|u|je|wij|we|verder|er verder)? ?(?:nog|verder|kwijt|is besproken)\b)/,
  ],
  [
    'excluded',
    /^(?:voorliggende? (?:voorziening\w*|hulp|regeling\w*)|algemene voorziening\w*|eerder (?:ingezet|geboden|verleend)\w*|niet (?:ingezet|toegekend|verstrekt|nodig|vergoed)|geen (?:inzet|nieuwe inzet|voorziening)|wat (?:wij|we) niet|wat niet in|afgewezen|vervallen|niet in (?:dit|het) plan|wat .{0,20}niet (?:doen|krijgt|inzetten|vergoeden))/,
  ],
  [
    'who',
    /^(?:wie|door wie|verantwoordelijke?|uitvoerder|uitgevoerd door|eigenaar|trekker|actiehouder|wie doet het|uitvoering door)$/,
  ],
  [
    'when',
    /^(?:wanneer|termijn|deadline|datum|planning|per wanneer|start(?:datum)?|einddatum|looptijd|periode|tijdpad|gereed|klaar|uiterlijk|tijdgebonden|voor wanneer|duur|start en duur|einde? datum|per|van ?- ?tot|start ?- ?eind|begin)$/,
  ],
  [
    'how',
    /^(?:hoe|hoe vaak|meetbaar|frequentie|omvang|aanpak|werkwijze|hoe weten we dat|indicator|kosten|bedrag|budget|prijs|specifiek|realistisch|acceptabel|gemeten aan|status|voortgang|stand van zaken|levering|leverancier|akkoord|aanbieder|zorgaanbieder|besteld|offerte|contactpersoon|tarief|leveringsvorm|zin|pgb of zin|toekenning t\/m)$/,
  ],
  [
    'purpose',
    /^(?:waarvoor|waartoe|t\.?b\.?v\.?|ten behoeve van|reden van inzet|draagt bij aan|bijdrage aan doel|wat levert het op|effect|beoogd effect|waarvoor nodig|nut|opbrengst|met als doel|doel van de (?:inzet|hulp|voorziening))$/,
  ],
  [
    'evaluation',
    /(?:^|\b)(?:evaluatie\w*|eval\b\.?|einde\b|eind(?:ig\w*|gesprek)?\b|afrond\w*|borg(?:en|ing)\b|afsluit\w*|nazorg|vervolg na|tot slot|slot\b|terugkijken|terugblik|wanneer (?:zijn )?(?:we|wij) klaar|wanneer (?:stop|bespreken|kijken|evalueren|zien)\w*|hoe (?:het|dit|we|wij) (?:eindig\w*|afrond\w*|stop\w*)|duur en|afloop|(?:na|daarna)\b.*stop|stop\w*$|monitoring|bijstelling)/,
  ],
  [
    'motivation',
    /^(?:motiv\w+|onderbouwing\w*|toelichting|argument\w*|afweging\w*|overweging\w*|waarom\b.*|reden\w*|noodzaak|verantwoording|beoordeling|conclusie|advies en motivering)/,
  ],
  [
    'situation',
    /(?:^|\b)(?:feiten$|situatie\w*|sit\.?$|achtergrond\w*|aanleiding\w*|context|uitgangs?situatie|uitgangspunt\w*|startsituatie|belemmering\w*|knelpunt\w*|obstakel\w*|probleem\w*|problematiek|hulpvraag\w*|hulpvragen|zorgen(?: om| over)?\b(?!.*doel)|krachten|sterke? (?:kanten|punten)|wie (?:ik ben|ben ik|is\b|zijn\b|u bent|en wat)|verhaal|voorgeschiedenis|geschiedenis|inleiding|samenstelling|^het gezin$|gezin en |wat (?:is er al|speelt|lastig|lukt niet|gaat (?:goed|niet|er)|(?:er )?loopt|zit\b|staat|houdt|belemmert|er speelt|u dwars|mij (?:tegen|dwars)|niet (?:gaat|lukt)|al (?:is|loopt))|waar (?:loopt|het)|hoe (?:ik|het) (?:er|nu)|hoe (?:gaat het|het (?:nu )?(?:gaat|zo|komt|ging)|is het)|(?:wat|dat) (?:de|een) .*(?:weg|belemmert|tegenhoudt)|melding|vraag van|gezinssituatie|huidige|nu\b$|thuis$|ontwikkeling van|netwerk$|eigen kracht$|wensen$|bevindingen|analyse|gesprek(?:ken)?$|beperking\w*|wat (?:de|het) .*(?:tegen|belemmer|lastig))/,
  ],
  [
    'support',
    /(?:^|\b)(?:hulp\b|hulp en\b|welke hulp|inzet\b|ondersteuning\b(?!splan)|\w*voorziening\w*|verstrekking\w*|nodig\b|benodigd\w*|kosten\w*|aanschaf\w*|middelen|wat (?:het plan|dit plan|de gemeente) (?:biedt|geeft|doet|inzet|vergoedt|betaalt)|wat er (?:komt|ingezet|wordt ingezet|geregeld|nodig)\w*|wat (?:wij|we) (?:doen|inzetten|daarvoor|bieden|geven|regelen|ervoor)|wat (?:ik|u|je|mevrouw|meneer|het gezin) (?:krijg\w*|nodig)|wat heb(?:t)? (?:ik|u|je)|(?:wat|dit|dat) krijg|(?:ik|wij|we|u|je) krijgt?$|wat geven|maatregel\w*|interventie\w*|aanbod|toekenning|toegekend|vergoeding\w*|oplossing\w*|wat is nodig|(?:wat|dit) (?:zetten|gaan) (?:wij|we)|inrichting|besteding\w*|bestellijst|boodschappenlijst|spullen|producten?|^wat$|^post(?:en)?$|^artikel(?:en)?$|^omschrijving$|^item$|^welke$)/,
  ],
  [
    'agreements',
    /(?:^|\b)(?:afspra\w+|afspr\b\.?|actie\w*|wie (?:doet|gaat) wat|wie[/ ,]+wat|stappen\w*|taken|takenverdeling|to ?do|vervolg(?:stappen|acties)?|(?:wat|dit|dat) (?:ga|gaan|doe|doet|doen|spreken|we afspreken|wij afspreken|we hebben afgesproken)\b.*|wat (?:ik|u|je|jij|we|wij|anderen|mijn \w+|uw \w+|de \w+|het \w+|mevrouw|meneer|mw|dhr|iedereen|\w+)(?: zelf| samen| zelf ga)? (?:doet|doe|doen|ga doen|gaat doen|gaan doen|afspreken|regelt|regel|regelen)|actieplan|activiteit\w*|uitvoering|uit te voeren|plan van actie|wie wat wanneer|wat word(?:t)? er gedaan|wat gaat er gebeuren)/,
  ],
  [
    'goal',
    /(?:^|\b)(?:doel\w*|hoofddoel\w*|subdoel\w*|leerdoel\w*|result\w+|beoogd\w*|gewenste?\b.*|(?:wat|dit|dat) (?:wil|willen|wilt|u wilt|ik wil|we willen|wij willen|je wilt)\b.*|wat moet er .*|streven|toekomst(?:beeld)?|ambitie|einddoel|perspectief|ideaal|waar (?:wil|werk|gaan|sta)\b.*|waar (?:ik|u|je|jij|we|wij|jullie|hij|zij|ze|mevrouw|meneer|mw|dhr) (?:naartoe|naar toe|heen|voor)\b.*)/,
  ],
];

/** Labels and headings that name a main goal (hoofddoel). */
export const mainGoalLabels: readonly (readonly [string, RegExp])[] = [
  ['housing', /^(?:wonen|woning|huisvesting|woon\w*|huis)$/],
  [
    'finance',
    /^(?:financien|financieel|geld|inkomen|schulden|administratie|geldzaken|inkomen en schulden|financien en administratie)$/,
  ],
  [
    'family',
    /^(?:gezin|opvoeding|kinderen|opvoeden|sociaal netwerk|netwerk|veiligheid|jeugd|gezin en (?:netwerk|opvoeding)|gezin netwerk|kind|school)$/,
  ],
  [
    'health',
    /^(?:zorg|gezondheid|welzijn|positieve gezondheid|zorg en gezondheid|psychische gezondheid|lichamelijke gezondheid|gezond)$/,
  ],
  [
    'work',
    /^(?:werk|arbeid|opleiding|werk en opleiding|participatie|werkzekerheid|scholing|dagbesteding|werk inkomen|studie|meedoen)$/,
  ],
];
