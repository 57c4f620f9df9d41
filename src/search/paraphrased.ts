import type { IndexData } from './index-data.ts';
import { paraphraseGroups } from './paraphrase.ts';
import { stringAt } from './string-table.ts';

const open = (index: IndexData): ReadonlyMap<number, readonly number[]> => {
  const forms = new Map<number, number[]>();
  for (let form = 0; form < index.stemOf.length; form++) {
    const key = stringAt(index.forms, form);
    // Names and numbers are put in no other words.
    if (key.startsWith('n')) continue;
    for (const group of paraphraseGroups(key.slice(1))) {
      const list = forms.get(group);
      if (list) list.push(form);
      else forms.set(group, [form]);
    }
  }
  return forms;
};

const cache = new WeakMap<IndexData, ReadonlyMap<number, readonly number[]>>();

/** The forms of an index that may stand for a word, in either language: those of its groups of paraphrases. */
export const paraphrasedForms = (index: IndexData, form: string): readonly number[] => {
  const known = cache.get(index) ?? open(index);
  cache.set(index, known);
  return paraphraseGroups(form).flatMap((group) => known.get(group) ?? []);
};
