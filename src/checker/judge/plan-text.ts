import type { Unit } from '../plan.ts';
import type { FieldText } from '../types.ts';

/** Marks of a letter, e-mail, note, policy or form: text in which nothing is flagged (method, "Never"). */
const NO_PLAN: readonly RegExp[] = [
  /(?:^|\n)\s*(?:van|aan|onderwerp|betreft|re|fw|fwd|cc|verzonden|datum verzending|from|to|subject)\s*:/i,
  /(?:met (?:vriendelijke|hartelijke) groet|vriendelijke groet|hartelijke groet|groetjes|gr\. |groet,|groeten,|mvg|hoogachtend)/i,
  /(?:^|\n)\s*(?:hoi|hallo|beste|dag|goedemorgen|goedemiddag|geachte|collega's|ha |lieve)\b/i,
  /\b(?:artikel|art\.) ?\d|\blid \d|\bbeleidsregel|\bverordening|\bhet college (?:kan|verstrekt|verleent|stelt|kent|beslist|beoordeelt|besluit|weigert)|\bbeleid\b|\bbijlage \d/i,
  /\b(?:een|de) (?:inwoner|aanvrager|cliënt|ouder|jeugdige|belanghebbende|gedupeerde|rechthebbende)s? (?:kan|kunnen|komt|die|heeft recht|moet|dient|in aanmerking)|\binwoners (?:kunnen|met|die|krijgen|van)|\bcliënten (?:kunnen|die|krijgen)|\bouders (?:kunnen|die in aanmerking)/i,
  /\b(?:besluit|beschikking)\b.{0,200}\b(?:bezwaar|toegekend|kennen (?:wij )?u|u krijgt|wij verlengen)|\bbezwaar (?:maken|indienen)|\bbezwaarschrift|\bbesluiten wij|\buw aanvraag (?:is|om|hebben|van|wijzen|wordt)|wij (?:verlengen|beëindigen) (?:de|uw) (?:toekenning|indicatie|voorziening)|\bbeschikking\b/i,
  /\b(?:tel\.|telefoonnotitie|belnotitie|telefonisch contact|terugbelverzoek|gebeld met|belt terug|geen gehoor|voicemail|tbn|terugbelnotitie|contactjournaal)\b/i,
  /\b(?:notulen|verslag (?:overleg|teamoverleg)|casuïstiek|casuistiek|intervisie|overleg(?:verslag)?|aanwezig:|agenda|actiepunten|rondvraag|teamoverleg|werkoverleg|mdo)\b/i,
  /\b(?:klik|velden met|selecteer|vul (?:het|hier|in|bij)|opslaan|tabblad|versie \d|status:|inloggen|menu|kies een|dit veld|verplicht veld|invulinstructie|werkinstructie|zaaksysteem|zaaktype|let op:)\b/i,
  /\b(?:offerte|factuur|bestelling|leveringsvoorwaarden|incl\. btw|btw|levertijd|ordernummer|factuurnummer)\b.*\b(?:offerte|factuur|bestelling|btw|levering|order)/is,
  /\b(?:privacyverklaring|persoonsgegevens|avg|handtekening|ondertekening|ondergetekende|disclaimer|automatisch gegenereerd|cookies)\b/i,
  /\b(?:handreiking|de methode|brede ondersteuning is|de gemeente (?:biedt|kan|verstrekt|vergoedt) (?:inwoners|ondersteuning|hulp)|een middel is|per situatie|maatwerk betekent|in het algemeen|bijvoorbeeld een|zoals een|komt in aanmerking|(?:hiervoor|daarvoor|voor) in aanmerking|nieuws van|kort verslag|verslag van het|voor vergoeding in aanmerking)\b/i,
  /\b(?:vacature|nieuwsbrief|persbericht|folder|brochure|training voor|cursusaanbod|aanmelden kan|kosten deelname|openingstijden|spreekuur|wachttijden)\b/i,
  /\b(?:procesverslag|dossier compleet|ter toetsing|termijn loopt|huisbezoek \d|verslag verstuurd|rapportage|logboek|journaal|contactmoment)\b/i,
];

/** Marks of a plan: labels and headings of the method, goals with dates, agreements. */
const PLAN =
  /(?:^|\n)\s*(?:[-*\d.)]*\s*)?(?:doel(?:en|stelling)?(?: ?\d| ?[a-e])?|hoofddoel\w*|afspra(?:ak|ken)|inzet|acties?|wie doet wat|plan van aanpak|ondersteuningsplan|gezinsplan|te behalen resultaat|gewenst resultaat|hulp en voorzieningen|verstrekkingen?)\s*(?:\d|[:;(|\n]|[-–] )/i;

/**
 * Whether a field with role `unknown` holds plan text. Cautious: without marks of a plan, or with marks of another kind
 * of text, nothing is flagged. `units`: the sentences of that field.
 */
export function isPlanText(field: FieldText, units: readonly Unit[]): boolean {
  const { text } = field;
  const against = NO_PLAN.filter((pattern) => pattern.test(text)).length;
  const marks = PLAN.test(text) ? 2 : 0;
  const goals = units.filter(
    (u) => u.judged.goal && u.reading.times.some((t) => !t.past) && u.reading.people.some((p) => p.kind === 'resident'),
  ).length;
  const granted = units.filter((u) => u.judged.provision && u.reading.people.some((p) => p.kind === 'resident')).length;
  return text.trim().length > 20 && marks + Math.min(goals, 2) + Math.min(granted, 2) - against * 2 >= 2;
}
