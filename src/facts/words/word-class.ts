import { MOST_IDS, type Word } from './word-table.ts';

/** A word of a text, by its number where it has one, or a folded form alone; no word is in no class. */
export type Asked = Pick<Word, 'fold' | 'id'> | string | undefined;

/** Classes with bits of their own; later ones are asked by spelling each time. */
const MOST_CLASSES = 1024;
/** Words of 32 bits for one word: those that say what was asked and those that answer stand side by side. */
const WIDTH = (2 * MOST_CLASSES) / 32;

/** What is known of the classes of each common word, a row of bits by its number. */
export class ClassTable {
  readonly bits = new Uint32Array(MOST_IDS * WIDTH);
  private taken = 0;

  /** A place for one more class; -1 where all are taken. */
  take(): number {
    return this.taken < MOST_CLASSES ? this.taken++ : -1;
  }
}

const NO_BITS = new Uint32Array(0);

interface Folds {
  has(fold: string): boolean;
}

/** Words that have something in common. Of a common word it is found out once, by its spelling, and then read from a bit. */
export class WordClass {
  private readonly folds: Folds;
  private readonly bits: Uint32Array;
  private readonly place: number;
  private readonly bit: number;

  /** Without a table its words are asked by spelling. */
  constructor(table: ClassTable | undefined, folds: Folds) {
    const taken = table?.take() ?? -1;
    this.folds = folds;
    this.bits = table?.bits ?? NO_BITS;
    this.place = taken < 0 ? -1 : (taken >> 5) * 2;
    this.bit = 1 << (taken & 31);
  }

  has(word: Asked): boolean {
    if (word === undefined) return false;
    if (typeof word === 'string') return this.folds.has(word);
    if (word.id === 0 || this.place < 0) return this.folds.has(word.fold);
    const at = word.id * WIDTH + this.place;
    if (((this.bits[at] ?? 0) & this.bit) === 0) this.find(word.fold, at);
    return ((this.bits[at + 1] ?? 0) & this.bit) !== 0;
  }

  private find(fold: string, at: number): void {
    this.bits[at] = (this.bits[at] ?? 0) | this.bit;
    if (this.folds.has(fold)) this.bits[at + 1] = (this.bits[at + 1] ?? 0) | this.bit;
  }
}

/** What single words mean by a table. */
export class WordValues<T> {
  private readonly values: ReadonlyMap<string, T>;
  private readonly known: WordClass;

  constructor(table: ClassTable, values: Readonly<Record<string, T>>) {
    this.values = new Map(Object.entries(values));
    this.known = new WordClass(table, this.values);
  }

  of(word: Asked): T | undefined {
    if (word === undefined || !this.known.has(word)) return undefined;
    return this.values.get(typeof word === 'string' ? word : word.fold);
  }
}
