import { describe, expect, test } from 'vitest';
import { rankSentencesOf } from '../../src/search/rank-sentences.ts';
import { editionOf, fixture } from '../corpora.ts';

const edition = await editionOf(fixture('dam'));
const found = (words: string, options = {}) =>
  rankSentencesOf(edition, (entry) => entry, 'en', words, options).map(({ entry, sentence }) => {
    const { dispatch, sentences } = edition.entries[entry] ?? {};
    return dispatch?.text.slice(sentences?.[sentence]?.start, sentences?.[sentence]?.end) ?? '';
  });

describe('ranked sentences', () => {
  test('hold a phrase in quotation marks word for word', () => {
    const [first = ''] = found('dam');
    const words = first.match(/\p{L}+/gu) ?? [];
    const phrase = words.slice(1, 3).join(' ');
    const hits = found(`"${phrase}" dam`);
    expect(hits).toContain(first);
    for (const sentence of hits)
      expect(sentence.toLowerCase()).toMatch(new RegExp(phrase.toLowerCase().replace(' ', '\\P{L}+'), 'u'));
    expect(found(`"${words.slice(1, 3).reverse().join(' ')} ${words.at(-1)}"`)).toEqual([]);
  });

  test('do not stand with a word that is left out', () => {
    const all = found('dam');
    const first = all.find((sentence) => /(?<= )\p{Ll}{5,}(?= )/u.test(sentence)) ?? '';
    const word = first.match(/(?<= )\p{Ll}{5,}(?= )/u)?.[0] ?? '';
    const without = found(`dam -${word}`);
    expect(word).not.toBe('');
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter((sentence) => sentence.toLowerCase().includes(` ${word} `))).toEqual([]);
    expect(without).not.toContain(first);
  });

  test('are marked with words that lie where they say, and shown once', () => {
    const ranked = rankSentencesOf(edition, (entry) => entry, 'fr', 'barrage rupture habitants');
    expect(ranked.length).toBeGreaterThan(0);
    expect(new Set(ranked.map(({ entry, sentence }) => `${entry}:${sentence}`)).size).toBe(ranked.length);
    for (const { entry, sentence, marks, covered } of ranked) {
      const span = edition.entries[entry]?.sentences[sentence];
      expect(covered).toBeGreaterThan(0);
      for (const mark of marks) {
        expect(mark.start).toBeGreaterThanOrEqual(span?.start ?? 0);
        expect(mark.end).toBeLessThanOrEqual(span?.end ?? 0);
      }
    }
  });
});
