import { factsOf, wordsOf } from './read.ts';

/** Words, kind, polarity and day of each event; the dispatch is of Wednesday 10 May 2023. */
export const told = (text: string, language: string) =>
  factsOf(text, language).events.map((event) => [wordsOf(text, event), event.type, event.polarity, event.edtf ?? null]);
