import { changed } from '../changed.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { atStart } from '../words/sentence-start.ts';
import type { Token } from '../words/tokens.ts';
import { isAcronym } from './candidates.ts';
import { describes } from './described.ts';
import type { Draft } from './draft.ts';
import { ledTitle } from './led-title.ts';
import { ordinaryAt } from './name-evidence.ts';
import { knownAs } from './name-types.ts';
import { hasHead } from './organisations.ts';
import { personInside } from './person-inside.ts';
import { titleBefore } from './persons.ts';

/** What stands before the name in a run of capitals has been taken off up to `at`. */
interface Peeled {
  readonly at: number;
  /** Where a title that goes with the name begins. */
  readonly title?: number;
  /** A name of its own among what was taken off. */
  readonly draft?: Draft;
}

/** All that the steps of taking a run apart look at. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** End of the run. */
  readonly to: number;
  readonly lexicon: Lexicon;
  /** Words the dispatch also has in lower case. */
  readonly lower: ReadonlySet<string>;
}

/** One step: what is taken off at `at`; undefined where the name begins. */
export const peel = (reading: Reading, at: number, title: number | undefined): Peeled | undefined => {
  const { tokens, to, lexicon } = reading;
  const token = tokens[at];
  if (!token) return undefined;
  const kept = title === undefined ? {} : { title };
  if (token.kind !== 'word') return { at: at + 1, ...kept };
  if (knownAs(tokens, at, to, lexicon)) return undefined;
  // « l'ONG Médecins de l'urgence »: what it is, in capitals, before what it is called.
  if (isAcronym(token) && at + 1 < to && lexicon.has(lexicon.words.name.organisationNouns, token))
    return { at: at + 1, ...kept };
  const titleEnd = titleAt(reading, at);
  if (titleEnd) return { at: titleEnd, title: title ?? at };
  // "Abbot U Pyinnya Wara": an address of one letter behind a title.
  if (title !== undefined && at + 2 < to && token.text.length === 1 && isAddress(token, lexicon))
    return { at: at + 1, title };
  // "In-Gall" is a name, "in" is none.
  const hyphened = tokens[at + 1]?.fold === '-' && tokens[at + 1]?.glued === true && !atStart(tokens, at);
  // ", Even Brekke," inside a sentence is called so.
  const called = lexicon.firstNames.has(token) || lexicon.has(lexicon.words.name.placeParts, token);
  const given = !atStart(tokens, at) && at + 1 < to && called && !tokens[at - 1]?.capital;
  if (given && lexicon.has(lexicon.words.functionWords, token)) return undefined;
  if (lexicon.has(lexicon.words.functionWords, token) && !isAcronym(token) && !hyphened)
    return { at: title === undefined || at + 1 < to ? at + 1 : to, ...kept };
  // "on Monday Colonel Roe"
  const paper = lexicon.has(lexicon.words.name.papers, tokens[at + 1]);
  if (at + 1 < to && !paper && lexicon.calendar.has(token) && !lexicon.firstNames.has(token) && !hyphened)
    return { at: at + 1, ...kept };
  if (opens(reading, at)) return { at: at + 1, ...kept };
  if (describes(tokens, at, to, lexicon)) return { at: at + 1, title: title ?? at };
  return describing(reading, at, title) ?? complement(reading, at, title);
};

/** End of a title that begins at `at`: "President", « Dr. ». */
const titleAt = ({ tokens, to, lexicon }: Reading, at: number): number | undefined => {
  const token = tokens[at];
  const phrase = lexicon.phrases(lexicon.words.name.titles).at(tokens, at);
  if (!token || !phrase || (isAcronym(token) && token.text.length < 4) || token.fold === 'pape') return undefined;
  if (phrase === 1 && at + 1 === to && !atStart(tokens, at) && lexicon.firstNames.has(token)) return undefined;
  const end = at + phrase;
  // "the General Command of the Armed Forces"
  const { number, of } = lexicon.words;
  if (number.nounLast && end + 1 === to && lexicon.has(of, tokens[to]) && hasHead(tokens, end, to, lexicon))
    return undefined;
  // "the Justice Ministry"
  if (end + 1 === to && lexicon.words.number.nounLast && lexicon.has(lexicon.words.name.stateHeads, tokens[end]))
    return undefined;
  // "General Service Brigade": what goes with it is a body and nobody.
  if (lexicon.words.number.nounLast && to > end + 1 && hasHead(tokens, to - 1, to, lexicon))
    if (ordinaryAt(tokens, end, lexicon) || lexicon.has(lexicon.words.name.patrons, token))
      // "King Faisal Relief Centre": named after somebody.
      return undefined;
  if (end < to && /^['’]s?$/u.test(tokens[end]?.text ?? '')) return undefined;
  // "Forward Albania": nobody is called like a country.
  if (!atStart(tokens, at) && knownAs(tokens, end, to, lexicon) === 'place' && !isAddress(token, lexicon))
    return undefined;
  return tokens[end]?.fold === '.' && tokens[end]?.glued ? end + 1 : end;
};

/** "Mr", « Mme », which any surname may follow. */
const isAddress = ({ fold }: Token, { has, words }: Lexicon): boolean =>
  has(words.name.manTitles, fold) || has(words.name.womanTitles, fold);

const isPrefix = ({ tokens, to, lexicon }: Reading, at: number): boolean =>
  at + 1 === to &&
  tokens[to]?.fold === '-' &&
  tokens[to]?.glued === true &&
  tokens[to + 1]?.glued === true &&
  tokens[to + 1]?.kind === 'word' &&
  !isAcronym(tokens[at]) &&
  (lexicon.ordinary(tokens[at]) || lexicon.has(lexicon.words.name.prefixes, tokens[at]));

/** A first word that says nothing by its capital, before a name or alone. */
const opens = (reading: Reading, at: number): boolean => {
  const { tokens, to, lexicon, lower } = reading;
  const token = tokens[at];
  if (!token || !atStart(tokens, at)) return false;
  // "Pro-government": what goes on in lower case is no name.
  if (isPrefix(reading, at)) return true;
  if (tokens[at + 1]?.fold === '-' || hasHead(tokens, at, at + 1, lexicon)) return false;
  const { name, number, openers, speech } = lexicon.words;
  if (at + 1 < to && lexicon.has(name.particles, token)) return false;
  if (lexicon.has(openers, token) || (at + 1 < to && token.fold in number.units)) return true;
  if (lexicon.firstNames.has(token) || lexicon.places.at(tokens, at) > 0 || isAcronym(token)) return false;
  if (at + 1 === to) return lower.has(token.fold) || ordinaryAt(tokens, at, lexicon);
  // "Critic Jane Roe" opens with what she is; "Market Wire" is a name.
  const next = tokens[at + 1];
  const described =
    lexicon.has(name.roles, token) ||
    lexicon.has(name.organisationNouns, token) ||
    lexicon.has(speech.unnamed, token) ||
    lower.has(token.fold);
  return described && next?.kind === 'word' && !ordinaryAt(tokens, at + 1, lexicon);
};

/** « Finlandaise Anna Virtanen », "Syrian President X": a people or adjective before somebody. */
const describing = (reading: Reading, at: number, title: number | undefined): Peeled | undefined => {
  const { tokens, to, lexicon } = reading;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || at + 1 >= to || next.fold === '-') return undefined;
  const { name, functionWords, number } = lexicon.words;
  const compound = lexicon.has(name.compass, token) && lexicon.demonyms.has(next) ? 2 : 1;
  const named = at + compound;
  // "the South African Thabang Mokwena-Lee": one of a people, and who it is.
  if (
    number.nounLast &&
    lexicon.has(lexicon.words.definite, tokens[at - 1]) &&
    lexicon.demonyms.has(tokens[named - 1]) &&
    named + 1 < to &&
    tokens[named]?.kind === 'word' &&
    tokens[named + 1]?.fold !== '-' &&
    lexicon.phrases(name.titles).at(tokens, named) === 0 &&
    !hasHead(tokens, named, to, lexicon) &&
    tokens.slice(named, to).every((each, i) => each.kind !== 'word' || !isThing(each, named + i, reading))
  )
    return { at: named, draft: { from: at, to: named, type: 'group' } };
  const people = lexicon.demonyms.has(token);
  if (!people && !lexicon.has(name.titleAdjectives, token)) return undefined;
  const somebody =
    lexicon.firstNames.has(next) ||
    lexicon.phrases(name.titles).at(tokens, at + 1) > 0 ||
    lexicon.has(name.titleAdjectives, next);
  const kept = title === undefined ? {} : { title };
  // "Lithuanian Foreign Ministry": whose it is is part of its name.
  if (number.nounLast && hasHead(tokens, to - 1, to, lexicon)) return undefined;
  if (somebody) return { at: at + 1, ...(people ? kept : { title: title ?? at }) };
  if (!people || number.nounLast || !lexicon.has(functionWords, tokens[at - 1])) return undefined;
  if (token.fold.endsWith('s')) return { at: at + 1, draft: { from: at, to: at + 1, type: 'group' } };
  return next.kind === 'word' && to - at > 2 ? { at: at + 1, title: title ?? at } : undefined;
};

/** A word people are not called by: "Army", "Open", "United". */
const isThing = ({ fold, glued }: Token, at: number, { tokens, lexicon }: Reading): boolean => {
  const { name } = lexicon.words;
  return (
    !glued &&
    (ordinaryAt(tokens, at, lexicon) ||
      lexicon.demonyms.has(fold) ||
      [name.placeEnds, name.placeParts, name.clubs, name.corporate, name.organisationHeads, name.occasions].some(
        (list) => lexicon.has(list, fold),
      ))
  );
};

/** « l'émissaire de l'ONU Anne Martin »: an organisation or place that completes a title, with the name after it. */
const complement = (reading: Reading, at: number, title: number | undefined): Peeled | undefined => {
  const { tokens, to, lexicon } = reading;
  const { name, functionWords, speech } = lexicon.words;
  const kept = title === undefined ? {} : { title };
  const person = personInside(tokens, at, to, lexicon);
  if (person) return { at: person.at, draft: { from: at, to: person.at, type: person.type }, ...kept };
  const led = ledTitle(tokens, at, to, lexicon);
  if (led) return changed(led, kept);
  const known = lexicon.phrases(name.organisations).at(tokens, at);
  // "U.N. Secretary-General Jane Roe"
  if (known > 0 && at + known < to && lexicon.phrases(name.titles).at(tokens, at + known) > 0 && !isBody(reading))
    return { at: at + known, draft: { from: at, to: at + known, type: 'organisation' }, ...kept };
  // « a écrit sur Facebook Anne Martin »
  // « a raconté à l'AFP Anne Martin »
  const on =
    lexicon.has(speech.stops, tokens[at - 1]) ||
    (lexicon.has(lexicon.words.definite, tokens[at - 1]) &&
      // « auprès de l'AFP Anne Martin »
      lexicon.has(speech.stops, tokens[lexicon.has(lexicon.words.of, tokens[at - 2]) ? at - 3 : at - 2]));
  if (known > 0 && on && at + known + 1 < to && !isBody(reading) && !lexicon.has(functionWords, tokens[to - 1]))
    return { at: at + known, draft: { from: at, to: at + known, type: 'organisation' }, ...kept };
  const inside = known > 0 && at + known + 1 < to && lexicon.has(functionWords, tokens[at - 1]);
  if (inside && titleBefore(tokens, at + known, lexicon) !== undefined && !lexicon.has(name.corporate, tokens[to - 1]))
    return { at: at + known, draft: { from: at, to: at + known, type: 'organisation' }, ...kept };
  const after = at + lexicon.places.at(tokens, at);
  if (after === at || after >= to || (lexicon.words.number.nounLast && isBody(reading))) return undefined;
  // « insiste depuis Nouméa Anne Martin »
  if (on && after + 1 < to && lexicon.firstNames.has(tokens[after]) && tokens[after + 1]?.fold !== '-')
    return { at: after, draft: { from: at, to: after, type: 'place' }, ...kept };
  const hyphen = tokens[after]?.fold === '-';
  const next = hyphen ? after + 1 : after;
  const apart =
    lexicon.phrases(name.titles).at(tokens, after) > 0 ||
    lexicon.has(name.titleAdjectives, tokens[after]) ||
    (hyphen && lexicon.places.at(tokens, next) > 0);
  return apart ? { at: next, draft: { from: at, to: after, type: 'place' }, ...kept } : undefined;
};

/** "Sahel Justice Network": the run ends as bodies and firms do. */
const isBody = ({ tokens, to, lexicon: { has, words }, lexicon }: Reading): boolean =>
  hasHead(tokens, to - 1, to, lexicon) || has(words.name.corporate, tokens[to - 1]);
