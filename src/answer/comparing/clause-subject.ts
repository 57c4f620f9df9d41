import { CLAUSE_WORDS, type ClauseWords } from '../../language/clause-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { foldedAt } from './clause-insertions.ts';
import { phraseFrom, spanOf } from './clause-phrase.ts';
import { plainClause } from './plain-clause.ts';
import type { ClauseSentence } from './slot-sentence.ts';

/** What opens a sentence, before a remark between commas: « Al-Tanaf, que la coalition tient, a été », "The force, he said, had". */
const beforeRemark = (before: string, known: ClauseWords): number => {
  const opened = [...before.matchAll(known.breaks)].at(-1);
  const from = opened ? opened.index + opened[0].length : 0;
  const first = before.slice(from).search(/,/);
  return known.leads.test(before.slice(from)) ? before.length : from + first;
};

/** « les États-Unis et leurs alliés »: two names before one verb, where the first is nothing but a name. */
const joinedFrom = (sentence: ClauseSentence, before: string, from: number, known: ClauseWords): number => {
  if (!known.joins.test(before.slice(0, from))) return from;
  const end = before.slice(0, from).replace(known.joins, '').trimEnd().length;
  const name = sentence.mentions.find((mention) => foldedAt(sentence, mention.end) === end);
  if (!name) return from;
  const article = known.determiners.exec(before.slice(0, foldedAt(sentence, name.start)));
  return article ? article.index : foldedAt(sentence, name.start);
};

const openedAt = (before: string, known: ClauseWords): number => {
  // « des milices soutenues par l'Iran » is one name.
  const openings = [...before.matchAll(known.opens)].filter(
    ({ 0: word, index }) => !(known.agentWord.test(word) && known.ledBy.test(before.slice(0, index))),
  );
  const opened = openings.at(-1);
  return opened ? opened.index + opened[0].length : 0;
};

/** The last words before a verb, back to where its clause opens, without what stands between subject and verb. */
export const subjectBefore = (sentence: ClauseSentence, at: number, known: ClauseWords): Span | undefined => {
  let before = plainClause(sentence.folded.text).slice(0, at).replace(/\s+$/u, '');
  for (let shorter = before; ; before = shorter) {
    shorter = before.replace(known.auxiliaries, '').trimEnd();
    if (shorter === before) break;
  }
  if (before.endsWith(',')) before = before.slice(0, beforeRemark(before, known)).trimEnd();
  const nearest = openedAt(before, known);
  // « Neuf bunkers qui servaient à entreposer des munitions ont été touchés ».
  if (known.leads.test(before.slice(nearest)) && known.relative.test(before))
    before = before.slice(0, before.search(known.relative)).trimEnd();
  // « Le 8 juin une frappe »: the day is no part of the name.
  const dated = sentence.entry.facts.dates.flatMap(({ sentence: index, end }) =>
    index === sentence.index ? [foldedAt(sentence, end)] : [],
  );
  const begun = openedAt(before, known);
  const from = Math.max(joinedFrom(sentence, before, begun, known), ...dated.filter((end) => end <= at));
  const subject = before.slice(from).trim();
  return subject === '' || known.pronouns.test(subject) ? undefined : spanOf(sentence, from, before.length);
};

/** The name a sentence begins with, behind its day and place, where it does something and nothing is done to it. */
export const openingSubject = (sentence: ClauseSentence): Span | undefined => {
  const { language } = sentence.entry.dispatch;
  if (language !== 'fr' && language !== 'en') return undefined;
  const known = CLAUSE_WORDS[language];
  const text = plainClause(sentence.folded.text);
  const lead = /^[^,;:]{3,90},\s*/u.exec(text);
  const from = lead && known.leads.test(text) ? lead[0].length : 0;
  const subject = phraseFrom(sentence, from, known);
  if (!subject) return undefined;
  const rest = text.slice(foldedAt(sentence, subject.end)).replace(/^\s*,[^,;:]{2,80},/u, '');
  const leads = known.leads.test(text.slice(from)) || known.pronouns.test(foldText(sentence.words(subject)));
  return leads || known.passiveNext.test(rest) ? undefined : subject;
};
