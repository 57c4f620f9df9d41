import type { IndexData } from './index-data.ts';
import { prefixRange } from './string-table.ts';
import { PREFIX_LETTERS } from './weights.ts';

/** How closely a word of a text meets a word of a question, from a synonym by way of the other language to the word itself. */
export const LEVEL = { related: 1, beginning: 2, longBeginning: 3, stem: 4, form: 5 } as const;

/** Words of the index that meet one word of a question, each with its level. */
export type Forms = Map<number, number>;

/** Adds a word, or raises its level. */
export const addForm = (forms: Forms, form: number, level: number): void => {
  if ((forms.get(form) ?? 0) < level) forms.set(form, level);
};

/** Adds every word of a stem. */
export const addStem = (index: IndexData, stem: number, level: number, forms: Forms): void => {
  const to = index.stemFormOffsets[stem + 1] as number;
  for (let i = index.stemFormOffsets[stem] as number; i < to; i++) addForm(forms, index.stemForms[i] as number, level);
};

/** Adds the words that begin like a word, closer ones at a higher level; gives their class, or -1. */
export const addBeginnings = (index: IndexData, key: string, forms: Forms): number => {
  if (key.length <= PREFIX_LETTERS || key.startsWith('n')) return -1;
  const [from, to] = prefixRange(index.forms, key.slice(0, PREFIX_LETTERS + 1));
  const longer = key.slice(0, PREFIX_LETTERS + 2);
  const [longFrom, longTo] = longer.length > PREFIX_LETTERS + 1 ? prefixRange(index.forms, longer) : [0, 0];
  for (let form = from; form < to; form++)
    addForm(forms, form, form >= longFrom && form < longTo ? LEVEL.longBeginning : LEVEL.beginning);
  return to > from ? (index.prefixOf[from] as number) : -1;
};
