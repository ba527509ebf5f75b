/** What reads lists of an index, and is told when one of them changes. */
export interface Reader {
  reads: Set<Entry>;
}

interface Entry {
  drop(reader: Reader): void;
}

/** What can stand in an index: something with a place in the plan. */
interface Placed {
  readonly index: number;
}

const NOBODY: ReadonlySet<Reader> = new Set();

class List<U extends Placed> implements Entry {
  units: U[] = [];
  readonly #key: string;
  readonly #lists: Map<string, List<U>>;
  #readers: Set<Reader> | null = null;

  constructor(key: string, lists: Map<string, List<U>>) {
    this.#key = key;
    this.#lists = lists;
  }

  get readers(): ReadonlySet<Reader> {
    return this.#readers ?? NOBODY;
  }

  note(reader: Reader): void {
    this.#readers ??= new Set();
    this.#readers.add(reader);
    reader.reads.add(this);
  }

  drop(reader: Reader): void {
    this.#readers?.delete(reader);
    this.tidy();
  }

  tidy(): void {
    if (this.units.length === 0 && this.readers.size === 0) this.#lists.delete(this.#key);
  }

  /** Where a unit stands, or would stand, in the order of the plan. */
  place({ index }: U): number {
    let low = 0;
    let high = this.units.length;
    if (high > 0 && this.units[high - 1]!.index < index) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle]!.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Units by key, in the order of the plan. Of each list only the first `most` are looked at: they say enough, and a long
 * plan stays cheap. Who reads a list is told (`touched`) when that part of it changes.
 */
export class Index<U extends Placed> {
  readonly #lists = new Map<string, List<U>>();
  readonly #members = new Map<U, { keys: ReadonlySet<string>; trait: string }>();
  readonly #most: number;
  readonly #touched: (reader: Reader) => void;

  constructor(most: number, touched: (reader: Reader) => void) {
    this.#most = most;
    this.#touched = touched;
  }

  /** The first units with a key. `reader` will be told when they are others, or say something else. */
  read(key: string, reader: Reader): readonly U[] {
    const list = this.#list(key);
    list.note(reader);
    return list.units.length > this.#most ? list.units.slice(0, this.#most) : list.units;
  }

  /** Sets the keys of a unit, and in `trait` what readers see of it; null takes it out. */
  set(unit: U, keys: ReadonlySet<string> | null, trait = ''): void {
    const was = this.#members.get(unit);
    if (was && was.keys !== keys) for (const key of was.keys) if (!keys?.has(key)) this.#remove(key, unit);
    if (!keys || keys.size === 0) {
      this.#members.delete(unit);
      return;
    }
    for (const key of keys) {
      if (!was?.keys.has(key)) this.#add(key, unit);
      else if (was.trait !== trait) this.#touch(key, unit);
    }
    this.#members.set(unit, { keys, trait });
  }

  /** Takes out many units at once. */
  drop(gone: ReadonlySet<U>): void {
    const keys = new Set<string>();
    for (const unit of gone) {
      for (const key of this.#members.get(unit)?.keys ?? []) keys.add(key);
      this.#members.delete(unit);
    }
    for (const key of keys) {
      const list = this.#list(key);
      const first = list.units.findIndex((unit) => gone.has(unit));
      list.units = list.units.filter((unit) => !gone.has(unit));
      if (first < this.#most) this.#tell(list);
      list.tidy();
    }
  }

  #list(key: string): List<U> {
    let list = this.#lists.get(key);
    if (!list) {
      list = new List(key, this.#lists);
      this.#lists.set(key, list);
    }
    return list;
  }

  #add(key: string, unit: U): void {
    const list = this.#list(key);
    const place = list.place(unit);
    if (place === list.units.length) list.units.push(unit);
    else list.units.splice(place, 0, unit);
    if (place < this.#most) this.#tell(list);
  }

  #remove(key: string, unit: U): void {
    const list = this.#list(key);
    const place = list.units.indexOf(unit);
    list.units.splice(place, 1);
    if (place < this.#most) this.#tell(list);
    list.tidy();
  }

  #touch(key: string, unit: U): void {
    const list = this.#list(key);
    if (list.units.indexOf(unit) < this.#most) this.#tell(list);
  }

  #tell(list: List<U>): void {
    for (const reader of list.readers) this.#touched(reader);
  }
}

/** Forgets what a reader has read: it is going to read anew. */
export function startReading(reader: Reader): void {
  for (const entry of reader.reads) entry.drop(reader);
  reader.reads.clear();
}

/** A unit that links lead to, by what it says. */
interface Linked extends Placed {
  readonly group: Reader;
  readonly reading: { topics: ReadonlySet<string>; stems: ReadonlySet<string> };
}

/** Topics so wide that sharing them alone links nothing. */
const WIDE = new Set(['home', 'parenting', 'money']);
/** Units looked at per word or topic. */
const MOST = 40;

/** Which sentences of a plan are about the same things: by words and by topics of daily life. */
export class Links<U extends Linked> {
  readonly #words: Index<U>;
  readonly #topics: Index<U>;

  constructor(touched: (reader: Reader) => void) {
    this.#words = new Index(MOST, touched);
    this.#topics = new Index(MOST, touched);
  }

  /** Lists a unit by its topics and by `words`, its stems where nothing else is given; see `Index.set`. */
  set(unit: U, trait: string | null, words: ReadonlySet<string> = unit.reading.stems): void {
    this.#words.set(unit, trait === null ? null : words, trait ?? '');
    this.#topics.set(unit, trait === null ? null : unit.reading.topics, trait ?? '');
  }

  drop(gone: ReadonlySet<U>): void {
    this.#words.drop(gone);
    this.#topics.drop(gone);
  }

  /** Units listed by this very word, for the reader `unit`. */
  withWord(word: string, unit: U): readonly U[] {
    return this.#words.read(word, unit.group);
  }

  /** Units that share words with this one, with the number shared. */
  byWords(unit: U): Map<U, number> {
    return count(unit, unit.reading.stems, this.#words);
  }

  /** Units that share topics with this one, with the number shared. */
  byTopics(unit: U): Map<U, number> {
    return count(unit, unit.reading.topics, this.#topics);
  }

  /** Whether any other unit shares a word or a narrow topic with this one. */
  touches(unit: U): boolean {
    const other = (list: readonly U[]) => list.some((u) => u !== unit);
    for (const stem of unit.reading.stems)
      if (stem.length >= 5 && other(this.#words.read(stem, unit.group))) return true;
    for (const topic of unit.reading.topics)
      if (!WIDE.has(topic) && other(this.#topics.read(topic, unit.group))) return true;
    return false;
  }
}

function count<U extends Linked>(unit: U, keys: ReadonlySet<string>, index: Index<U>): Map<U, number> {
  const shared = new Map<U, number>();
  for (const key of keys)
    for (const other of index.read(key, unit.group))
      if (other !== unit) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}
