import { edtfDays } from '../src/text/edtf.ts';
import { foldText } from '../src/text/fold.ts';
import { type Gold, readGold, type Sample } from './read-gold.ts';
import { PARTS, scoreParts } from './score-event-parts.ts';
import { compare, line, overlap, type Score, score, speakerOf } from './score-facts.ts';
import { scorePairs } from './score-pairs.ts';

const half = process.argv[2] === 'unseen' ? 'unseen' : 'seen';
/** `--misses` lists what went wrong, of the seen half alone: the other one must stay unread. */
const MISSES = half === 'seen' && process.argv.includes('--misses');

const SCORES = {
  quotes: score('quotes (overlap ≥ 0.5)'),
  speech: score('  kind of speech'),
  speakers: score('  right speaker'),
  wrong: score('  no wrong name'),
  anonymous: score('  anonymous kept so'),
  names: score('names (span, type)'),
  figures: score('figures (value)'),
  dates: score('dates (EDTF or flag)'),
  events: score('events'),
  types: score('  right type'),
  eventDates: score('  right date, if given'),
  polarities: score('  right polarity'),
  ...PARTS,
};

const tally = (into: Score, right: boolean, note: string): void => {
  if (right) into.hits++;
  else {
    into.extra++;
    into.missed++;
    into.notes.push(note);
  }
};

const plain = (text: string): string => foldText(text).replace(/^(?:l'|(?:the|a|an|le|la|les|un|une) ) ?/, '');

type GoldQuote = Gold['quotes'][number];

/** A name and every other that the labels say is the same: a short form and the full one. */
const namesOf = ({ mentions }: Gold, name: string): readonly string[] => {
  const full = mentions.find(({ text, sameAs }) => text === name && sameAs !== undefined)?.sameAs ?? name;
  return [name, full, ...mentions.flatMap(({ text, sameAs }) => (sameAs === full ? [text] : []))];
};

/** Where nobody is named the speaker is right as long as no other name is given. */
const isRight = (gold: Gold, want: GoldQuote, who: string, named: boolean): boolean => {
  if (want.resolvesTo !== null) {
    const one = plain(who);
    return one.includes(plain(want.resolvesTo)) || namesOf(gold, want.resolvesTo).some((name) => plain(name) === one);
  }
  if (want.anonymous) return who === 'anonymous';
  if (want.speaker === null) return who === '-';
  return !named || plain(who) === plain(want.speaker.text);
};

const scoreQuotes = ({ text, gold, facts, name }: Sample): void => {
  const found = facts.quotes.flatMap((quote, index) =>
    quote.speech === 'scare' ? [] : [{ start: quote.start, end: quote.end, label: String(index) }],
  );
  const wanted = gold.quotes.map((quote) => ({ ...quote, label: `${quote.speech}`, optional: quote.weak ?? false }));
  for (const [one, want] of compare(SCORES.quotes, text, found, wanted, (a, b) => overlap(a, b) >= 0.5)) {
    const index = Number(one.label);
    const quote = facts.quotes[index];
    const label = gold.quotes.find(({ start, end }) => start === want.start && end === want.end);
    if (!quote || !label) continue;
    const who = speakerOf(text, facts, index);
    const named = quote.mention !== undefined;
    const note = `${name}: ${who} for ${label.resolvesTo ?? label.speaker?.text ?? '-'}${label.anonymous ? ' (anonymous)' : ''}: ${label.text}`;
    tally(SCORES.speech, quote.speech === label.speech, `${quote.speech} for ${label.speech}: ${label.text}`);
    const right = isRight(gold, label, who, named);
    tally(SCORES.speakers, right, note);
    tally(SCORES.wrong, right || who === '-' || !named, note);
    if (label.anonymous) tally(SCORES.anonymous, !named, note);
  }
};

const range = (edtf: string | null | undefined): string => {
  const season = /^(\d{4})-2[1-4]$/.test(edtf ?? '') ? edtf : undefined;
  const days = edtf && !season ? edtfDays(edtf) : undefined;
  return season ?? `${days?.from ?? ''}..${days?.to ?? ''}`;
};

const amount = ({ value, min, max }: { value?: number | null; min?: number; max?: number }): string =>
  String(value ?? (min !== undefined && max !== undefined ? `${min}-${max}` : null));

const scoreRest = ({ text, gold, facts }: Sample): void => {
  const labelled = <T extends { weak?: boolean }>(list: readonly T[], label: (one: T) => string) =>
    list.map((one) => ({ ...one, label: label(one), optional: one.weak ?? false }));
  compare(
    SCORES.names,
    text,
    facts.mentions.map((mention) => ({ ...mention, label: mention.type })),
    labelled(gold.mentions, ({ type }) => type),
    (a, b) => a.start === b.start && a.end === b.end && a.label === b.label,
  );
  compare(
    SCORES.figures,
    text,
    facts.figures.map((figure) => ({ ...figure, label: amount(figure) })),
    labelled(gold.figures, amount),
    (a, b) => overlap(a, b) >= 0.5 && a.label === b.label,
  );
  // Words of time that are given no date claim nothing: they count only where a label stands.
  const dated = facts.dates.filter(
    (date) => date.edtf !== undefined || date.conflict || gold.dates.some((label) => overlap(label, date) > 0),
  );
  const flagged = dated.map((date) => ({
    ...date,
    label: date.conflict || date.afterDispatch ? 'conflict' : range(date.edtf),
  }));
  compare(
    SCORES.dates,
    text,
    flagged,
    labelled(gold.dates, ({ edtf, conflict }) => (conflict ? 'conflict' : range(edtf))),
    (a, b) => overlap(a, b) > 0 && a.label === b.label,
  );
};

const scoreEvents = ({ text, gold, facts, name }: Sample): void => {
  const found = facts.events.map((event, index) => ({ start: event.start, end: event.end, label: String(index) }));
  const wanted = gold.events.map((event, index) => ({
    ...event,
    label: `${index} ${event.type}`,
    optional: event.weak ?? false,
  }));
  for (const [one, want] of compare(SCORES.events, text, found, wanted, (a, b) => overlap(a, b) > 0)) {
    const [event, label] = [facts.events[Number(one.label)], gold.events[Number(want.label.split(' ')[0])]];
    if (!event || !label) continue;
    tally(SCORES.types, event.type === label.type, `${name}: ${event.type} for ${label.type}: ${label.text}`);
    const polar = event.polarity === label.polarity || event.polarity === label.polarityAlso;
    tally(SCORES.polarities, polar, `${name}: ${event.polarity} for ${label.polarity}: ${label.text}`);
    scoreParts(text, facts, event, label, name);
    const date = event.edtf;
    if (date !== undefined)
      tally(SCORES.eventDates, range(date) === range(label.edtf), `${name}: ${date} for ${label.edtf}: ${label.text}`);
  }
};

const samples = readGold(half);
for (const sample of samples) {
  scoreQuotes(sample);
  scoreRest(sample);
  scoreEvents(sample);
}
/** How many of each label were missed or too many: figures alone, so that the unseen half may show them. */
const byLabel = ({ notes }: Score): string => {
  const counts = new Map<string, number>();
  for (const note of notes) {
    const kind = note.split(':')[0] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
};

console.log(`Fictional dispatches, ${half}: ${samples.length}`);
for (const one of Object.values(SCORES)) {
  console.log(line(one));
  if (one === SCORES.names && one.notes.length) console.log(`      ${byLabel(one)}`);
  if (MISSES) for (const note of one.notes) console.log(`      ${note}`);
}

const PAIRS = ['../../shared/gold/names.tsv', '../test/fixtures/dispatches/names.tsv'];
for (const path of PAIRS)
  for (const row of scorePairs(new URL(path, import.meta.url).pathname, MISSES)) console.log(row);
