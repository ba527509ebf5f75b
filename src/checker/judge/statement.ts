import { completesOther, type Unit } from '../plan.ts';
import { isBareLabel } from './goal.ts';
import { subjectOf } from './subject.ts';
import { headWords, mainWords, wordsOf } from './words.ts';

const FALLBACK =
  /^ (?:als|indien|mocht|mochten|lukt|lukken|blijkt|blijft|wanneer|zo niet|anders|wil|wilt|bij (?:terugval|uitval|ziekte|verhindering|problemen|vragen)) /;
const EVALUATION =
  / (?:(?:kijk|kijkt|kijken) (?:\S+ ){0,12}?(?:terug|naar de tabel|hoe het (?:gaat|loopt))|plan (?:bekijken|bespreken)|bekijken (?:\S+ ){0,3}?(?:dit|het) plan|(?:bekijken|bespreken) (?:we|wij)|terugkijk\w*|evaluatie\w*|evalueren|geevalueerd|evalueert|eval\.?|eindgesprek|tussenevaluatie|sluiten wij|sluiten we|plan (?:loopt|stopt|eindigt|sluit)|eindigt|einde plan|nazorg|afschrift|kopie van het plan|plan wordt|voortgangsgesprek) /;
/** "tot de evaluatie van 1 juli": a moment of something else. */
const AS_MOMENT =
  / (?:tot|tot aan|tot en met|t\/m|na|vanaf|voor) (?:de|onze|het|een) (?:tussen)?(?:evaluatie\w*|eindgesprek)(?= )/g;
const EXPLAINS =
  /^ (?:hierdoor|daardoor|hiermee|daarmee|zodoende|op die manier|op deze manier|zo (?:kan|kunnen|kunt|leert|houdt|voorkomt|durft|blijft|hoeft|wordt|voorkom|leer|houd|kom|komt|krijgt)|dan (?:kan|kunnen|kunt)|dit (?:helpt|zorgt|maakt|is (?:nodig|belangrijk|passend|goed))|dat (?:helpt|zorgt|maakt|geeft)|want|omdat|anders) /;
const NEED = / (?:is|zijn|heeft|hebben|heb) (?:\S+ ){0,8}?(?:nodig|noodzakelijk|vereist)(?= )/;
const FUTURE = / (?:wordt|worden|word|gaat|gaan|ga|zal|zullen|wil|wilt|willen|komt|komen) /;
const SETTLED =
  / (?:heeft|hebben|heb|is|zijn) (?:\S+ ){0,10}?(?:toestemming gegeven|getekend|ontvangen|meegegeven|doorgenomen|uitgelegd|besproken|verstuurd|gelezen)(?= )/;

/** Whether a unit is a goal or agreement about the future, and of which kind (method, "Applied to each statement"). */
export function statementOf(unit: Unit): Unit['judged']['statement'] {
  const { reading, role, judged } = unit;
  if (reading.tokens.length === 0 || reading.question) return null;
  if (completesOther(role) || role === 'evaluation') return null;
  if (isBareLabel(unit) || !reading.tokens.some((t) => t.kind === 'word')) return null;
  const words = wordsOf(reading);
  const main = mainWords(reading);
  // "Of hij muziekles wil, weet hij nog niet."
  if (/^ of /.test(words) && role !== 'goal') return null;
  if (/ (?:moet|moest|moesten|moeten) (?:\S+ ){0,8}?nog /.test(main) && role !== 'agreements' && role !== 'goal')
    return null;
  // "In dit plan leest u …": about the plan itself.
  if (/ (?:dit|het|uw|je) plan (?:leest|staat|beschrijft|vindt|staan) /.test(words)) return null;
  // "Mevrouw geeft aan dat zij dit het belangrijkste vindt.": agrees to what was said.
  if (
    / (?:geeft|gaf|geven) aan (?:dat )?(?:\S+ ){0,2}?(?:dit|dat|het) (?:\S+ ){0,4}?(?:vindt|vinden|wil|willen|is) [.!]? ?$/.test(
      words,
    ) &&
    reading.times.length === 0
  )
    return null;
  if (/^ (?:akkoord|handtekening|ondertekend|getekend|datum|duur|status) /.test(words) && !reading.finite) return null;
  if (FALLBACK.test(words) && role !== 'goal') return null;
  // What is refused or left out is no agreement.
  if (reading.refusals.length > 0 && !judged.provision && !judged.goal && reading.times.every((t) => t.past))
    return null;
  if (EVALUATION.test(main.replace(AS_MOMENT, ' ')) && !judged.provision && role !== 'goal') return null;
  const purposeful = reading.purposes.some((p) => p.kind === 'change');
  const firstOfGroup = unit.group.units[0] === unit;
  if (EXPLAINS.test(words) && !firstOfGroup && reading.times.every((t) => t.past) && !judged.provision) return null;
  // "Moeder leert zo grenzen stellen" after the help: its result, no act of its own.
  if (
    !firstOfGroup &&
    !judged.provision &&
    role !== 'goal' &&
    role !== 'agreements' &&
    reading.purposes.some((p) => p.result && p.from <= 6 && p.kind === 'change') &&
    reading.times.every((t) => t.past)
  )
    return null;
  // "Dit is klaar vóór 1 mei." specifies the sentence before.
  if (!firstOfGroup && /^ (?:dit|dat|het) is (?:\S+ ){0,2}?(?:klaar|gereed|geregeld|af|rond) /.test(words)) return null;
  if (judged.goal && role === 'goal') return 'goal';
  if (role === 'situation' || role === 'motivation') {
    if (judged.provision && (reading.finite || purposeful) && reading.verbs.some((v) => v.finite)) return 'provision';
    if (role === 'motivation' && actsAhead(unit) && reading.times.some((t) => !t.past)) return 'agreement';
    return null;
  }
  // "Om weer veilig de straat op te gaan, krijgt moeder:" above the list of things.
  if (/^ (?:groet|groeten|groetjes|gr|mvg|met vriendelijke) /.test(words)) return null;
  if (/:\s*$/.test(unit.sentence.text) && purposeful && reading.finite) return 'provision';
  if (/:\s*$/.test(unit.sentence.text) && !purposeful && unit.group.passage.kind !== 'item') return null;
  if (/ (?:dreigt|dreigen) /.test(main) && !judged.provision) return null;
  if (SETTLED.test(main) && !reading.times.some((t) => !t.past)) return null;
  if (judged.goal && !judged.provision) return 'goal';
  if (judged.provision) {
    if (purposeful) return 'provision';
    if (headIsFinite(unit)) return isDescriptive(unit) ? null : 'provision';
    if (
      reading.verbs.some(
        (v) => v.clause === 'main' && v.form.tense === 'infinitive' && v.form.frames.includes('grant'),
      ) &&
      reading.people.length > 0 &&
      !judged.retroactive
    )
      return 'provision';
    if (reading.goalReferences.some((r) => r.mainGoal) && hasReason(unit) && /: /.test(words)) return 'provision';
    return hasOwnActor(unit) ? 'provision' : null;
  }
  if (judged.retroactive && purposeful) return 'provision';
  if (judged.referral) return reading.finite || role === 'goal' ? 'agreement' : null;
  if (NEED.test(main) && !reading.verbs.some((v) => v.finite && v.form.frames.includes('act') && v.clause === 'main'))
    return null;
  if (role === 'agreements') return isDescriptive(unit) || /^ (?:geen|niet) /.test(words) ? null : 'agreement';
  if (
    role === 'support' &&
    unit.group.passage.kind === 'row' &&
    reading.verbs.some(
      (v) => v.form.tense === 'infinitive' && v.form.frames.some((f) => f === 'act' || f === 'arrange'),
    )
  )
    return 'agreement';
  if (role === 'support')
    return actsAhead(unit) || (reading.finite && FUTURE.test(main) && !isDescriptive(unit)) ? 'agreement' : null;
  return actsAhead(unit) ? 'agreement' : null;
}

/** The first clause has the finite verb: a sentence, no item with remarks behind it. */
function headIsFinite(unit: Unit): boolean {
  const { reading } = unit;
  const head = reading.clauses.findIndex((c) => c.kind === 'main');
  if (head < 0) return false;
  // A fronted purpose or condition goes before the main clause.
  return (
    reading.verbs.some(
      (v) =>
        v.finite && v.clause === 'main' && v.from >= reading.clauses[head]!.from && v.from < reading.clauses[head]!.to,
    ) ||
    (reading.finite &&
      head === 0 &&
      /^ (?:de|het|een|voor|met|in|op|daarom|hiervoor|ook) /.test(wordsOf(reading)) &&
      !unit.judged.provision?.unknown &&
      unit.group.passage.kind === 'paragraph')
  );
}

const hasReason = (unit: Unit) => unit.reading.clauses.some((c) => c.kind === 'reason');

/** An item with an act of its own behind the thing: "vloerbedekking, opa legt deze zelf". */
function hasOwnActor(unit: Unit): boolean {
  const { reading } = unit;
  const subject = subjectOf(reading);
  return (
    subject !== null &&
    reading.verbs.some(
      (v) =>
        v.finite &&
        v.clause === 'main' &&
        v.form.tense === 'present' &&
        v.form.frames.includes('act') &&
        Math.abs(v.from - subject.from) <= 3,
    ) &&
    !reading.wishes.length &&
    headWords(reading) !== wordsOf(reading) &&
    (subject.kind === 'resident' || subject.kind === 'network')
  );
}

/** Past, state or standing habit: tells how it is, not what will be done. */
function isDescriptive(unit: Unit): boolean {
  const { reading } = unit;
  if (reading.past) return true;
  const finite = reading.verbs.filter((v) => v.finite && v.clause === 'main');
  if (finite.length === 0) return false;
  if (
    reading.times.some((t) => !t.past) ||
    reading.purposes.some((p) => p.kind === 'change') ||
    reading.wishes.length > 0
  )
    return false;
  if (unit.role === 'goal') return false;
  return finite.every((v) => v.form.frames.every((f) => f === 'state')) && !FUTURE.test(mainWords(reading));
}

const ACTING = ['act', 'arrange', 'refer', 'grant', 'reach', 'empty'] as const;

/** Running text: somebody will do something, told by a date ahead, a passive, "gaat", or a professional's act. */
function actsAhead(unit: Unit): boolean {
  const { reading } = unit;
  if (reading.past) return false;
  const main = mainWords(reading);
  const acts = reading.verbs.filter(
    (v) =>
      (v.clause === 'main' || v.clause === 'time') &&
      v.form.frames.some((f) => (ACTING as readonly string[]).includes(f)),
  );
  const finiteActs = acts.filter((v) => v.finite && v.form.tense === 'present');
  const ahead = reading.times.some(
    (t) =>
      !t.past &&
      !inReason(unit, t.from) &&
      !(
        unit.role === 'open' &&
        LOOSE_TIME.test(
          reading.tokens
            .slice(t.from, t.to)
            .map((w) => w.norm)
            .join(' '),
        )
      ),
  );
  if (reading.refusals.length > 0 && !ahead) return false;
  // "durft na haar operatie niet hard te lopen": how it is since then.
  if (
    / (?:niet|geen|nauwelijks) /.test(main) &&
    reading.times.every((t) => reading.tokens[t.from]!.norm === 'na') &&
    !reading.purposes.some((p) => p.kind === 'change')
  )
    return false;
  const agreed =
    / (?:afgesproken|spreken af|afspraak|overeengekomen|besloten|toegezegd|beloofd|belooft|zegt toe) /.test(main);
  const passive =
    / (?:wordt|worden|word) /.test(main) &&
    reading.verbs.some((v) => v.form.tense === 'participle' && v.form.frames.some((f) => f !== 'state'));
  const imperative =
    reading.verbs.some(
      (v) => v.from === 0 && v.finite && v.form.tense === 'present' && !/t$/.test(reading.tokens[0]!.norm),
    ) && subjectOf(reading)?.from !== 1;
  if (agreed && (ahead || acts.length > 0 || passive)) return true;
  if (imperative && (ahead || reading.canon.tokens.length <= 12)) return true;
  if (/ (?:niet|geen|nauwelijks|nooit) /.test(main) && !ahead) return false;
  if (/ (?:nog altijd|nog steeds|nog rond|momenteel|op dit moment) /.test(main)) return false;
  if (
    ahead &&
    (finiteActs.length > 0 ||
      passive ||
      (/ (?:mag|mogen|kan|kunnen|laat|laten) /.test(main) && acts.some((v) => v.form.tense === 'infinitive')) ||
      (/ (?:gaat|gaan|ga|zal|zullen|is|zijn|heeft|hebben) /.test(main) &&
        !/ (?:sinds|al|nog|nog steeds|nog altijd|momenteel|op dit moment|dreigt|dreigen) /.test(main) &&
        reading.finite))
  )
    return !isStanding(unit);
  if (passive && / (?:er (?:wordt|worden)|(?:wordt|worden) er) /.test(main)) return true;
  if (/ (?:gaat|gaan|ga|zal|zullen) (?:\S+ ){1,10}?\S+en(?= )/.test(main) && acts.length > 0) return true;
  const subject = subjectOf(reading);
  if (runsErrand(unit)) return true;
  if (finiteActs.length > 0 && subject !== null) {
    const purposeful = reading.purposes.some((p) => p.kind === 'change');
    if (
      purposeful &&
      finiteActs.some((v) => v.form.frames.some((f) => f === 'act' || f === 'arrange' || f === 'grant'))
    )
      return true;
    if (
      subject.kind === 'professional' &&
      finiteActs.some((v) =>
        v.form.frames.some((f) => f === 'act' || f === 'arrange' || f === 'grant' || f === 'refer'),
      ) &&
      unit.role !== 'open'
    )
      return true;
    if (
      / (?:zelf|samen|daarvoor|daarom|hiervoor|dan|probeert|proberen|probeer|zsm|z\.s\.m\.|binnenkort|zo snel mogelijk|zo spoedig mogelijk) /.test(
        main,
      ) &&
      unit.group.units.some((u) => u !== unit && (u.judged.goal || u.judged.provision))
    )
      return true;
    if (
      reading.vague.length > 0 &&
      / (?:probeert|proberen|probeer|zsm|z\.s\.m\.|binnenkort|zo snel mogelijk|zo spoedig mogelijk|t\.z\.t\.) /.test(
        main,
      )
    )
      return true;
  }
  return false;
}

const ERRAND =
  /^(?:bellen|opbellen|mailen|appen|brengen|wegbrengen|terugbrengen|halen|ophalen|afhalen|meegaan|meekomen|meerijden|meelezen|meekijken|regelen|sturen|opsturen|toesturen|inleveren|afleveren|invullen|tekenen|ondertekenen|aanvragen|opvragen|navragen|schrijven|opschrijven|noteren|bijhouden|langskomen|langsgaan|oefenen|ophangen|timmeren|schilderen|verven|monteren|uitzoeken|opzoeken|uitkiezen|oppassen|overmaken|opzeggen|melden|aanmelden|afmelden|inschrijven|boeken|bestellen|kopen|klaarzetten|klaarleggen|meenemen|inpakken|uitprinten|printen|scannen|vertalen|afspreken|aansluiten|bezorgen|doorgeven|voorlezen|wekken|sorteren|opruimen)$/;
const HABIT = / (?:nu|nog|al|altijd|vaak|meestal|sinds|momenteel|soms|nooit|niet|geen|vroeger|graag) /;

/** "Moeder brengt hem op dinsdag", after the goal or the help that it belongs to: what somebody will do for it. */
function runsErrand(unit: Unit): boolean {
  const { reading } = unit;
  if (reading.tokens.length > 16 || HABIT.test(mainWords(reading))) return false;
  const errand = reading.verbs.some(
    (v) => v.finite && v.clause === 'main' && v.form.tense === 'present' && ERRAND.test(v.form.lemma),
  );
  if (!errand || subjectOf(reading) === null) return false;
  const at = unit.group.units.indexOf(unit);
  return unit.group.units
    .slice(0, at)
    .some((u) => (u.judged.goal && !u.judged.emptyGoal) || u.judged.provision !== null);
}

/** Told of habits as well as of plans: in running text no sign of something ahead. */
const LOOSE_TIME =
  /^(?:in|tot|met|na|tijdens|rond|voor|halverwege) (?:de |het |half )?(?:zomer|winter|herfst|weekend|middernacht|vakanties?|avond|nacht|week|maand|school\w*|eten|werk)$|^(?:een |\d+ |twee |drie |vier |vijf |zes |zeven |acht |negen |tien |twaalf |\S+tig |hele |half |een half |anderhalf )+(?:half )?(?:jaar|jr|weken|maanden|mnd|week|maand|dagen|dag)$|^(?:vandaag|morgen|vanavond|halverwege|dit jaar|deze week|deze maand|zodra|totdat|voordat|nadat|eerste keer|eerste week)$|^(?:op|in|van|uit|per) (?:19|20)\d\d$/;

const inReason = (unit: Unit, at: number) =>
  unit.reading.clauses.some((c) => c.kind === 'reason' && c.from <= at && at < c.to);

/** "heeft haar contract tot 1 mei", "woont er tot september": a state with a date. */
function isStanding(unit: Unit): boolean {
  const { reading } = unit;
  const finite = reading.verbs.filter((v) => v.finite && v.clause === 'main');
  const stateOnly =
    finite.length > 0 &&
    finite.every((v) => v.form.frames.every((f) => f === 'state')) &&
    !FUTURE.test(mainWords(reading));
  return stateOnly && unit.role === 'open' && !/ (?:per|uiterlijk|voor|vanaf) /.test(mainWords(reading));
}
