import type { Plan, Unit } from '../plan.ts';

/** Topics so wide that sharing them alone links nothing. */
const WIDE = new Set(['home', 'parenting', 'money']);
/** Units looked at per word or topic: the nearest ones say enough, and a long plan stays cheap. */
const MOST = 40;

/** Which sentences of a plan are about the same things: by words and by topics of daily life. */
export class Links {
  readonly #byStem = new Map<string, Unit[]>();
  readonly #byTopic = new Map<string, Unit[]>();

  constructor(units: Iterable<Unit>) {
    for (const unit of units) {
      for (const stem of unit.reading.stems) put(this.#byStem, stem, unit);
      for (const topic of unit.reading.topics) put(this.#byTopic, topic, unit);
    }
  }

  /** Units that share words with this one, with the number shared. */
  byWords(unit: Unit): Map<Unit, number> {
    return count(unit, unit.reading.stems, this.#byStem);
  }

  /** Units that share topics with this one, with the number shared. */
  byTopics(unit: Unit): Map<Unit, number> {
    return count(unit, unit.reading.topics, this.#byTopic);
  }

  /** Whether any other unit shares a word or a narrow topic with this one. */
  touches(unit: Unit): boolean {
    const other = (list: Unit[] | undefined) => list?.some((u) => u !== unit) ?? false;
    for (const stem of unit.reading.stems) if (stem.length >= 5 && other(this.#byStem.get(stem))) return true;
    for (const topic of unit.reading.topics) if (!WIDE.has(topic) && other(this.#byTopic.get(topic))) return true;
    return false;
  }
}

function put(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  const list = index.get(key);
  if (!list) index.set(key, [unit]);
  else if (list.length < MOST) list.push(unit);
}

function count(unit: Unit, keys: ReadonlySet<string>, index: Map<string, Unit[]>): Map<Unit, number> {
  const shared = new Map<Unit, number>();
  for (const key of keys)
    for (const other of index.get(key) ?? []) if (other !== unit) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

/** Units of a plan that can have a main goal: goals, provisions and agreements. */
export const planned = (plan: Plan): Unit[] =>
  plan.units.filter((u) => u.judged.goal || u.judged.provision !== null || u.judged.statement !== null);
