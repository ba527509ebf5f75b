import { normalise } from './tokens.ts';
import { type VerbFrame, verbFrames } from './vocabulary/verbs.ts';

/** What form of the verb a word is. A form can be several (`betaald`: participle; `maken`: infinitive and plural). */
export type VerbTense = 'present' | 'past' | 'participle' | 'infinitive';

export interface VerbForm {
  /** Infinitive, separable prefix joined (`inleveren`). */
  lemma: string;
  tense: VerbTense;
  /** The separable prefix that stands elsewhere in the clause (`levert … in`), or ''. */
  particle: string;
  frames: readonly VerbFrame[];
}

const VOWELS = 'aeiou';

/** The stem candidates of a regular infinitive: `maken` → maak; `regelen` → regel, regeel (the wrong one does no harm). */
function stems(infinitive: string): string[] {
  // Short irregular verbs (gaan, zijn) have their presents listed.
  if (!infinitive.endsWith('en')) return [];
  let stem = infinitive.slice(0, -2);
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (last === before && !VOWELS.includes(last)) return [stem.slice(0, -1)];
  const soften = (word: string) => word.replace(/v$/, 'f').replace(/z$/, 's');
  const open = /([^aeiou]|^|qu)([aeou])([^aeiouhjx])$/.exec(stem);
  if (open) {
    const long = `${stem.slice(0, -1)}${open[2]}${open[3]}`;
    stem = soften(stem);
    return /e[lrnm]$|ig$/.test(stem) ? [soften(long), stem] : [soften(long)];
  }
  return [soften(stem)];
}

interface Spec {
  prefix: string;
  base: string;
  irregular: string[];
}

function parse(entry: string): Spec {
  const match = /^(?:([^|(]+)\|)?([^(]+)(?:\(([^)]*)\))?$/.exec(entry)!;
  return { prefix: match[1] ?? '', base: match[2]!, irregular: match[3]?.split(',') ?? [] };
}

/** All forms of a verb of the vocabulary (`aan|vragen(vroeg,vroegen,gevraagd)`), without accents. */
export function conjugate(entry: string): { form: string; tense: VerbTense; particle: string; lemma: string }[] {
  const { prefix, base, irregular } = parse(normalise(entry));
  const lemma = prefix + base;
  const result: { form: string; tense: VerbTense; particle: string; lemma: string }[] = [];
  const add = (form: string, tense: VerbTense, particle = '') => result.push({ form, tense, particle, lemma });
  const both = (form: string, tense: VerbTense) => {
    add(form, tense, prefix);
    if (prefix) add(prefix + form, tense);
  };
  add(lemma, 'infinitive');
  if (prefix) {
    add(`${prefix}te${base}`, 'infinitive');
    add(base, 'infinitive', prefix);
  }
  both(base, 'present');
  for (const stem of stems(base)) {
    both(stem, 'present');
    both(stem.endsWith('t') ? stem : `${stem}t`, 'present');
    if (irregular.length === 0) {
      const ending = /(?:[tkfsp]|ch)$/.test(/[vz]en$/.test(base) ? 'd' : stem) ? 't' : 'd';
      both(`${stem}${ending}e`, 'past');
      // "zetten" is past plural as well as infinitive: read as the latter.
      if (`${stem}${ending}en` !== base) both(`${stem}${ending}en`, 'past');
      const bare = stem.endsWith(ending) ? stem : stem + ending;
      const unstressed = /^(?:be|ver|ont|her|er|ge)[^aeiou]*[aeiou]/.test(base) && base.length > 6;
      const participle = unstressed ? bare : `ge${bare}`;
      add(prefix + participle, 'participle');
      // The common slip of t for d ("word geregelt").
      if (participle.endsWith('d') && participle.startsWith('ge'))
        add(prefix + participle.replace(/d$/, 't'), 'participle');
    }
  }
  if (irregular.length === 3) {
    both(irregular[0]!, 'past');
    both(irregular[1]!, 'past');
    add(irregular[2]!.startsWith(prefix) ? irregular[2]! : prefix + irregular[2]!, 'participle');
  }
  return result;
}

const irregularPresents: Record<string, string[]> = {
  zijn: ['ben', 'bent', 'is', 'zijn'],
  hebben: ['heb', 'hebt', 'heeft', 'hebben'],
  kunnen: ['kan', 'kunt', 'kun', 'kunnen'],
  willen: ['wil', 'wilt', 'willen'],
  gaan: ['ga', 'gaat', 'gaan'],
  doen: ['doe', 'doet', 'doen'],
  staan: ['sta', 'staat', 'staan'],
  zien: ['zie', 'ziet', 'zien'],
  komen: ['kom', 'komt', 'komen'],
  slaan: ['sla', 'slaat', 'slaan'],
};

function build(): Map<string, VerbForm[]> {
  const byForm = new Map<string, Map<string, VerbForm & { frames: VerbFrame[] }>>();
  const put = (form: string, tense: VerbTense, particle: string, lemma: string, frame: VerbFrame) => {
    const forms = byForm.get(form) ?? new Map<string, VerbForm & { frames: VerbFrame[] }>();
    byForm.set(form, forms);
    const key = `${lemma}/${tense}/${particle}`;
    const known = forms.get(key);
    if (known) {
      if (!known.frames.includes(frame)) known.frames.push(frame);
    } else forms.set(key, { lemma, tense, particle, frames: [frame] });
  };
  for (const [frame, list] of Object.entries(verbFrames) as [VerbFrame, string][]) {
    for (const entry of list.split(/\s+/).filter(Boolean)) {
      for (const { form, tense, particle, lemma } of conjugate(entry)) put(form, tense, particle, lemma, frame);
      const { prefix, base } = parse(normalise(entry));
      for (const form of irregularPresents[base] ?? []) put(form, 'present', prefix, prefix + base, frame);
    }
  }
  return new Map([...byForm].map(([form, forms]) => [form, [...forms.values()]]));
}

const forms = build();
const NONE: readonly VerbForm[] = [];

/** The verb forms that a normalised word can be; empty where it is no verb of the vocabulary. */
export function verbForms(norm: string): readonly VerbForm[] {
  return forms.get(norm) ?? NONE;
}
