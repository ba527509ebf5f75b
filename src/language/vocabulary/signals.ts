/**
 * Turns of phrase that tell how a sentence is meant, as patterns over a canon (normalised tokens with single spaces,
 * see `canon.ts`). All are global and linear: bounded gaps, no nested repetition.
 */

const PERSON =
  '(?:mw\\.?|mevr\\.?|mevrouw|mvr\\.?|dhr\\.?|hr\\.?|de heer|meneer|client|clt\\.?|cl\\.?|kl\\.?|klant|betrokkene|inwoner|bewoner|moeder|vader|ouders?|zij|ze|hij|ik|u|je|jij|wij|we|gezin|het gezin|zoon|dochter|zn\\.?|dr\\.?|partner|jongere|deelnemer|[a-z]\\.)';

/** Not given, not needed, not granted. */
export const refusals: readonly RegExp[] = [
  / (?:niet|nooit) (?:meer )?(?:toegekend|toe|nodig|verstrekt|vergoed|gehonoreerd|ingezet|gewild|gewenst|haalbaar|van toepassing|aan de orde|wenselijk|noodzakelijk|akkoord|mogelijk|opgenomen)(?= )/g,
  / (?:afgewezen|geweigerd|afgekeurd|ingetrokken|vervallen|vervalt|geannuleerd|wijzen wij af|wijst af|wijzen af|afwijzing|afgezegd|afgezien|ziet af|zien af|ziet ervan af|wil (?:mw\.?|dhr\.?|mevrouw|hij|zij|ze) niet|hoeft niet|hoeven niet|hoef ik niet|hoef niet|hoef|is dit niet|n\.v\.t\.|nvt|niet voor vergoeding|niet in aanmerking|valt af|bedankt voor|geen inzet|geen nieuwe inzet|geen gebruik)(?= )/g,
  / geen (?:\S+ ){0,2}(?:voorziening|verstrekking|vergoeding|reden|aanleiding|noodzaak|hulpvraag|behoefte|indicatie|recht|bijdrage|inzet|budget|toekenning)(?= )/g,
];

/** Already there: the plan does not give it. */
export const already: readonly RegExp[] = [
  / (?:loopt|lopen|liep) (?:al|nog|goed|door|via|sinds|prima|t\/m|tot|gewoon|naar)(?= )/g,
  / (?:heeft|hebben|heb|hebt|had|hadden) (?:\S+ ){0,5}(?:al|reeds|inmiddels|nog een|thuis|zelf al|genoeg)(?= )/g,
  / (?:al|reeds|inmiddels) (?:sinds|jaren|aanwezig|in bezit|geregeld|ontvangen|gekregen|aangeschaft|toegekend|vergoed|betaald|gekocht|ingezet|geplaatst|via|langer)(?= )/g,
  / (?:is|zijn|was|waren) (?:\S+ ){0,3}(?:in orde|aanwezig|nog goed|al geregeld|geregeld|al aangevraagd|op orde|voldoende|goed genoeg|betaald|gemaakt|uitbetaald)(?= )/g,
  / (?:doet het nog|werkt nog|werken nog|zijn er al|is er al|staat er al|zit er al|hangt al|blijft zo|ongewijzigd|bestaande|huidige hulp|nog goed|in bezit|voorliggend:)(?= )/g,
  new RegExp(` heeft (?:${PERSON} )?(?:al|er (?:al )?een|van|sinds)(?= )`, 'g'),
];

/** A wish: what somebody would like. */
export const wishes =
  / (?:wil|wilt|willen|wenst|wensen|zou (?:graag|willen)|zou \S+ (?:graag|willen)|hoopt|hopen|hoop|wens is|graag|verlangt|droomt|staat open|staan open|sta open|bereid|streeft|streven naar|wil graag)(?= )/g;

/** The resident's own agreement or commitment (Acceptabel). */
export const consents: readonly RegExp[] = [
  new RegExp(` (?:${PERSON} |beiden |allen |allebei |[a-z]+ )?(?:wil|wilt|willen|wilde|wilden|wenst|wensen)(?= )`, 'g'),
  / (?:ingestemd|instemming|stemt (?:hier ?mee |ermee |daarmee )?(?:in|mee in)|stemmen (?:hiermee|ermee|daarmee) in|stem (?:hiermee|ermee|daarmee) in|toestemming|op (?:eigen )?verzoek|verzoekt|verzocht|eigen (?:wens|keuze|idee|voorstel|initiatief|verzoek)|op eigen initiatief|zelf gekozen|zelf voorgesteld|zelf (?:aangegeven|bedacht|om gevraagd|voor gekozen)|erom gevraagd|hierom gevraagd|om gevraagd|daarom gevraagd|achter(?: dit| het| deze| haar| zijn)?(?: plan| doel| afspraak| stap| keuze| keus)|staat (?:hier|er|daar) ?achter|staan (?:hier|er|daar) ?achter|hierachter|erachter|daarachter|open voor|bereid|gemotiveerd|zin in|gekozen|kiest (?:hier|er|zelf)|beloofd|belooft|toegezegd|zegt toe|heeft gezegd|geeft aan|gaf aan|aangegeven|geven aan|gevraagd om|in overleg|samen(?: met \S+(?: \S+)?)? (?:afgesproken|besproken|besloten|bepaald|vastgesteld|gekozen|opgesteld)|afgesproken|afspraak met|spreken af|spreekt af|spraken af|graag|op haar|heeft er zin in|vindt (?:dit|dat|het) (?:goed|fijn|belangrijk|prettig|een goed)|vind (?:dit|dat|het) (?:goed|fijn|belangrijk)|eens met|mee eens|met \S+ besproken en akkoord|wens van|wens is|haar wens|zijn wens|doel van (?:mw|dhr|mevrouw|meneer)|noemt (?:hij|zij|dit|dat)|noemt zelf|zelf noemt|stelt zelf voor|stelde zelf voor|wat zij wil|doet mee|doen mee|werkt mee|werken mee|samen met hem|samen met haar)(?= )/g,
  new RegExp(
    ` (?:${PERSON}) (?:is |zijn |gaat |gaan |ging |geeft |en \\S+ (?:zijn|gaan) )?(?:er ?mee |hier ?mee |daar ?mee |ook )?akkoord(?= )`,
    'g',
  ),
  / (?:akkoord|ok|oke|gaat akkoord) (?:van |door |met |is |gegeven door )?(?:mw\.?|dhr\.?|mevrouw|meneer|client|clt|inwoner|ouders?|moeder|vader|betrokkene|jongere|klant)(?= )/g,
  / gaa?(?:t|n) (?:hier ?mee|er ?mee|daar ?mee|met \S+(?: \S+){0,3}) akkoord(?= )/g,
];

/** Wording that can be read in more than one way (vague-wording). The list is open; see method, section 5. */
export const vague =
  / (zo nodig|zonodig|waar nodig|indien (?:nodig|mogelijk|gewenst|noodzakelijk|wenselijk|haalbaar)|(?:als|wanneer|mocht) (?:dat |dit |het |er )?(?:nodig|noodzakelijk) (?:is|blijkt|zijn)|als (?:het|dat|dit) (?:even )?(?:uitkomt|lukt|kan|past|meezit|zo uitkomt|mogelijk is|nodig is|moet)|waar (?:mogelijk|kan|wenselijk|gewenst)|zo ?mogelijk|eventue(?:el|le)|evt\.?|eventl\.?|mogelijkerwijs|regelmatig(?:e|er)?|regelm\.?|geregeld (?!door|via|bij|en|,|\.|wordt|is|worden|heeft)|af en toe|zo nu en dan|nu en dan|van tijd tot tijd|soms|zo af en toe|voldoende|genoeg(?! (?:\S+ ){0,4}om )|diverse|verschillende|allerlei|allerhande|meerdere|enkele|een aantal|een paar|iets meer|zoveel mogelijk|zo veel mogelijk|zo goed mogelijk|e\.d\.?|ed|enz\.?|enzovoorts?|etc\.?|et cetera|en dergelijke|e\.a\.|en zo(?= [.,;)]| $)|en dat soort dingen|of zoiets|of iets dergelijks|o\.i\.d\.|oid|eens in de zoveel tijd|om de zoveel tijd|te gelegener tijd|te bekwamer tijd|as 't (?:efkes |even )?(?:kan|lukt|uitkomt)|as t (?:lukt|kan)|wanneer (?:het|dat|dit) (?:even )?(?:uitkomt|kan|lukt|past|schikt)|als er tijd voor is|iets van(?! (?:haar|zijn|mijn|uw|hun|vroeger|hem|mij|zichzelf))|iets als|een soort(?: van)?|zo (?:spoedig|snel|gauw|vlug|goed en kwaad|kort) (?:als )?mogelijk|z\.s\.m\.?|zsm|asap|zo snel het kan|spoedig|snel|gauw|vlot|binnenkort|een dezer dagen|op (?:korte|lange|langere|middellange|den duur) termijn|op termijn|op den duur|t\.z\.t\.?|tzt|te zijner tijd|te zijnertijd|t\.z\.t|in de toekomst|ooit|(?:te zijner|vroeg of laat)|later|in (?:principe|beginsel|de regel)|wellicht|misschien|mogelijk(?= (?:een|ook|nog|via|volgt|later|start|gaat|extra|kan|komt))|vermoedelijk|waarschijnlijk|proberen|probeert|probeer|poogt|pogen|zal trachten|trachten|in de gaten houden|passend(?:e)? (?:hulp|ondersteuning|begeleiding|aanbod)|waar het kan|naar (?:behoefte|vermogen|kunnen)|min of meer|op enig moment|(?:zo )?enigszins mogelijk|enigszins|ongeveer|circa|ca\.|meestal|redelijk|adequate|als er (?:tijd|ruimte|plek|geld) (?:is|over is)|hier en daar)(?= )/g;

/** The person's own words that show a wish is a goal: an actor with "wil". */
export const goalPhrases: readonly RegExp[] = [
  / (?:(?:het|mijn|haar|zijn|ons|hun|uw|ons|eerste|tweede) )?(?:doel|hoofddoel|streven|bedoeling|gewenste resultaat|beoogde resultaat|resultaat|einddoel|subdoel)(?: van (?:\S+ ){1,4}| voor (?:\S+ ){1,4}| hierbij| daarbij| hiervan)? ?(?:is|:|=|luidt)(?= )/g,
  / (?:is|wordt) (?:het|mijn|haar|zijn|ons|hun|uw) (?:doel|streven|einddoel)(?= )/g,
  / (?:dat is|dit is) (?:mijn|haar|zijn|het|ons|hun|uw) doel(?= )/g,
  / (?:als doel|tot doel)(?= )/g,
];

/** Reference to a goal of the plan or to a main goal. */
/** The same in short: "(d2)", "tbv d1". */
export const goalReferenceShort = / (?:t\.b\.v\.|tbv|voor|\(|bij|zie|,) d(\d)(?= )/g;

export const goalReference =
  / (?:t\.b\.v\.|tbv|ten behoeve van|voor|bij|zie|conform|draagt bij aan|helpt bij|nodig voor|past bij|hoort bij|gericht op|van|aan|en|,|\(|:|→|>|=|-|met|is)? ?(?:hoofd|sub)?doel(?:en|stelling)?(?: nr\.?)? (\d{1,2}|[a-e]|wonen|financien|gezin|zorg|werk|gezondheid)(?:(?: ,| en| \+| &) (?:doel )?(\d{1,2}|[a-e]|wonen|financien|gezin|zorg|werk))?(?= )/g;

/** Referral to somebody else as an act or a noun. */
export const referrals: readonly RegExp[] = [
  / (?:door)?verwijzing(?:en)?(?: van \S+(?: \S+)?)? (?:naar|aan|via|poh|ggz|bij|shv|amw)(?= )/g,
  / (?:aan ?melding|aan ?melden|anmelden|anmelde|inschrijving|overdracht|overdragen|warme overdracht|toeleiding|toeleiden|doorgeleiding|doorgeleiden|doorverwijzing|doorverwijzen|verwijzing|verwijzen|opschaling|opschalen|overheveling|overhevelen|warm overdragen)(?= )/g,
  / (?:word(?:t|en)?|is|zijn|ben|bent) (?:\S+ ){0,8}(?:doorverwezen|verwezen|aangemeld|overgedragen|over gedragen|aan gemeld|door gestuurd|door gezet|door geleid|doorgeleid|toegeleid|doorgestuurd|doorgezet|ingeschreven|opgeschaald|aangehaakt|door verwezen)(?= )/g,
  / (?:verwijs|verwijst|verwijzen) (?:\S+ ){0,10}(?:door|naar)(?= )/g,
  / (?:meld|meldt|melden) (?:\S+ ){0,9}aan (?:bij|voor)(?= )/g,
  / (?:draag|draagt|dragen) (?:\S+ ){0,8}over (?:aan|naar)(?= )/g,
  / (?:geleid|geleidt|geleiden|leid|leidt|leiden) (?:\S+ ){0,8}(?:door|toe) (?:naar)(?= )/g,
  / (?:koppel|koppelt|koppelen) (?:\S+ ){1,6}?aan(?= (?:een|het|de) )/g,
  / (?:geef|geeft|geven) (?:\S+ ){0,3}?(?:gegevens|naam) (?:\S+ ){0,3}?door aan(?= )/g,
  / (?:voorgedragen|voordragen|voordracht) (?:\S+ ){0,2}?(?:bij|voor|aan)(?= )/g,
  / (?:op de wachtlijst|wachtlijst (?:van|voor|bij)) (?:\S+ ){0,5}(?:komen|staan|plaatsen|zetten|geplaatst)(?= )/g,
  / (?:doorgestuurd|doorverwezen|verwezen|aangemeld|overgedragen|doorgezet) (?:te )?worden (?:naar|bij|aan|voor)(?= )/g,
  / (?:aan|door|over)(?:gemeld|verwezen|gedragen) (?:bij|naar|aan|voor)(?= )/g,
  / (?:aanmeldt|aanmeld|doorverwijst|overdraagt|inschrijft) (?:bij|naar|aan|voor)(?= )/g,
  / (?:op de|naar de) wachtlijst(?= )/g,
  / (?:breng|brengt|brengen) (?:\S+ ){0,8}in contact met(?= )| in contact (?:gebracht|te brengen) met(?= )/g,
  / (?:ingeschreven|aangemeld) (?:sta|staat|staan|ben|is|zijn) (?:bij|voor)(?= )/g,
  / (?:casus|zaak|dossier|aanvraag) gaat (?:over )?naar(?= )/g,
  / (?:terecht ?komt?|terecht ?komen) (?:bij)?(?= )| bij (?:\S+ ){1,5}terecht ?kom(?:t|en)(?= )/g,
  / (?:zet|zetten|stuur|stuurt|sturen|geleiden) (?:\S+ ){0,6}door naar(?= )/g,
  / (?:komt|komen|staat|staan) op de (?:lijst|wachtlijst)(?= )/g,
];

/** Reimbursing what was already bought or paid (retroactive). */
export const refunds: readonly RegExp[] = [
  / (?:met )?terugwerkende kracht(?= )/g,
  / (?:terug ?betal(?:en|ing|ingen)|terug ?betaald|terug ?te betalen|betalen (?:\S+ ){0,24}terug|betaalt (?:\S+ ){0,24}terug|stort(?:en|t)? (?:\S+ ){0,12}terug|maken (?:\S+ ){0,12}terug over|krijg(?:t|en)? (?:\S+ ){0,14}terug(?= |$)|ontvang(?:t|en)? (?:\S+ ){0,10}terug|terug (?:betaal\w*|betaalt|gegeven|gestort|gegeve|geven|storten|nr|naar|aan)|teruggestort|terugbetaalt|gerestitueerd|restitueren|teruggestort|bedrag terug|geld terug|trug|restitutie|retour|terug ?gave|teruggeven|geven (?:\S+ ){0,8}terug|refund|restitutie|vergoeding achteraf|achteraf vergoed\w*|achteraf|alsnog|nog uitbetalen|nabetal\w+|declarer\w+|gedeclareerd\w*|declaratie\w*)(?= )/g,
];

/** What was bought, paid or advanced before. */
export const paidBefore =
  / (?:(?:die|dat) (?:\S+ ){1,8}?(?:kwijt was|uitgaf|had betaald|heeft betaald)|(?:is|zijn|werd|werden) door (?:de heer|mw\.?|mevrouw|dhr\.?|meneer|moeder|vader|haar|hem|ouders) (?:\S+ ){0,8}?(?:betaald|bekostigd|voldaan|gekocht|voorgeschoten)|uit eigen (?:middelen|zak|portemonnee|spaargeld) (?:\S+ ){0,5}?(?:heeft|had|betaald|bekostigd|voldaan|laten|gekocht)|voorgeschoten|voorschoot|voorschoten|zelf (?:al )?(?:overgemaakt|betaald|gekocht|aangeschaft|voldaan|bekostigd|betaalde|kocht)|al (?:zelf )?(?:betaald|gekocht|aangeschaft|voldaan|besteld|gemaakt|afgerekend)|reeds (?:zelf )?(?:betaald|gekocht|aangeschaft|voldaan|gemaakt)|(?:heeft|heb|hebben|hebt|had) (?:\S+ ){0,14}(?:betaald|gekocht|aangeschaft|voldaan|voorgeschoten|bekostigd|aangekocht|afgerekend|geleend|uitgegeven|gedaan)|kocht(?:en)?|betaalde(?:n)?|reeds door \S+ (?:betaalde|bekostigde|voldane)|bekostigde|schafte(?:n)?|aangeschafte|gemaakte kosten|gekochte|betaalde|voldane|voorgeschoten|afgerekende|al (?:heeft|hebben) gemaakt|van destijds|uit 20\d\d|van vorig jaar)(?= )/g;
