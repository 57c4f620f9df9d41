// What is read out of the notes as if they had no claims, held against their claims: npx tsx scripts/measure-agreement.ts [--list SLOT]

import type { SlotValue } from '../src/answer/comparing/slot-value.ts';
import { slotValues } from '../src/answer/comparing/slot-values.ts';
import type { Claim, Slot } from '../src/dispatch/dispatch.ts';
import { SLOTS } from '../src/dispatch/dispatch.ts';
import { buildEdition } from '../src/edition/build-edition.ts';
import type { Edition } from '../src/edition/edition.ts';
import type { Evidence } from '../src/linking/link-events.ts';
import { agrees, type Cause, causeOf } from './agreement.ts';
import { editionOf, shipped } from './edition-options.ts';

const LISTED = process.argv.includes('--list') ? process.argv[process.argv.indexOf('--list') + 1] : undefined;

interface Tally {
  agree: number;
  miss: number;
  /** Why those were missed. */
  readonly causes: Record<Cause, number>;
  /** True to the sentence, as far as can be told, and no claim of the note. */
  beyond: number;
  /** Given to the wrong event, or against what the claim says. */
  invent: number;
}

/** Slots of which a report gives one value: another one contradicts it. */
const SINGLE: ReadonlySet<Slot> = new Set<Slot>(['date', 'killed', 'wounded', 'ordinal']);

/** Words of a side stand in the sentence whichever of its events they are counted with. */
const WORDS: ReadonlySet<Slot> = new Set<Slot>([
  'zone',
  'opposing-force',
  'us-backed-force',
  'islamic-state',
  'government',
]);

const full = await editionOf({ corpus: shipped('corpus') });

/** The sentences of the claims without the claims: how well slots are read where the event is known. */
const told = (edition: Edition): Edition => {
  const bare = [...edition.links.events].map(([id, evidence]): [string, readonly Evidence[]] => [
    id,
    [
      ...new Map(
        evidence.map(({ claim: _, ...one }) => [
          `${one.entry}:${one.sentence}`,
          { ...one, basis: 'automatic' as const },
        ]),
      ).values(),
    ],
  ]);
  return { ...edition, links: { ...edition.links, events: new Map(bare) } };
};

/** The notes read as if nobody had reviewed them: events are found as well as slots. */
const unread = (edition: Edition): Edition =>
  buildEdition(
    edition.entries.map(({ dispatch }) =>
      dispatch.note ? { ...dispatch, note: { ...dispatch.note, claims: [] } } : dispatch,
    ),
    edition.authority,
    [],
  );

const list = (slot: Slot, what: string, text: string): void => {
  if (LISTED === slot || LISTED === 'all') console.error(`${slot} ${what}: ${text}`);
};

const emptyTally = (): Tally => ({
  agree: 0,
  miss: 0,
  causes: { worded: 0, elsewhere: 0, unlinked: 0, unread: 0 },
  beyond: 0,
  invent: 0,
});

/** The sentences of a claim's paragraph, and those of them that are known to tell of its event. */
const around = (edition: Edition, position: number, { event, paragraph }: Claim) => {
  const { dispatch, sentences } = full.entries[position] ?? { dispatch: undefined, sentences: [] };
  const bodies = dispatch?.paragraphs.flatMap(({ role }, index) => (role === 'body' ? [index] : [])) ?? [];
  const known = new Set(
    edition.links.events.get(event)?.flatMap((one) => (one.entry === position ? [one.sentence] : [])),
  );
  const here = sentences.flatMap((sentence, index) =>
    sentence.paragraph === bodies[paragraph - 1]
      ? [{ text: dispatch?.text.slice(sentence.start, sentence.end) ?? '', told: known.has(index) }]
      : [],
  );
  return { told: here.flatMap(({ told, text }) => (told ? [text] : [])), paragraph: here.map(({ text }) => text) };
};

const CAUSES = Object.keys(emptyTally().causes) as readonly Cause[];

const measure = (edition: Edition): ReadonlyMap<Slot, Tally> => {
  const tallies = new Map(SLOTS.map((slot): [Slot, Tally] => [slot, emptyTally()]));
  const values = (['fr', 'en'] as const).flatMap((locale) =>
    full.authority.events.flatMap((event) =>
      slotValues(edition, event, locale).map((value) => ({ event: event.id, value })),
    ),
  );
  full.entries.forEach(({ dispatch, sentences }, position) => {
    const claims = dispatch.note?.claims ?? [];
    const mine = values.filter(({ value }) => value.entry === position);
    const used = new Set<SlotValue>();
    const shown = (event: string, text: string): string => `${dispatch.file} ${event}: ${text}`;
    for (const claim of claims) {
      const found = mine.filter(
        ({ event, value }) =>
          event === claim.event && value.slot === claim.slot && agrees(claim, value, dispatch.language),
      );
      const tally = tallies.get(claim.slot);
      if (!tally) continue;
      if (found.length) tally.agree++;
      else {
        const { told, paragraph } = around(edition, position, claim);
        const cause = causeOf(claim, dispatch.language, told, paragraph);
        tally.miss++;
        tally.causes[cause]++;
        list(
          claim.slot,
          cause,
          shown(claim.event, `${claim.value} [paragraph ${claim.paragraph}]\n    ${told.join(' | ')}`),
        );
      }
      for (const { value } of found) used.add(value);
    }
    for (const { event, value } of mine) {
      if (used.has(value)) continue;
      const bodies = dispatch.paragraphs.flatMap((paragraph, index) => (paragraph.role === 'body' ? [index] : []));
      const paragraph = bodies.indexOf(sentences[value.sentence]?.paragraph ?? -1) + 1;
      const here = claims.filter((claim) => claim.paragraph === paragraph);
      const own = here.filter((claim) => claim.event === event);
      const elsewhere =
        !WORDS.has(value.slot) &&
        here.some(
          (claim: Claim) =>
            claim.event !== event && claim.slot === value.slot && agrees(claim, value, dispatch.language),
        );
      const against = SINGLE.has(value.slot) && own.some((claim) => claim.slot === value.slot);
      const wrong = !own.length || elsewhere || against;
      const tally = tallies.get(value.slot);
      if (tally) tally[wrong ? 'invent' : 'beyond']++;
      list(value.slot, wrong ? 'invented' : 'beyond', shown(event, value.text));
    }
  });
  return tallies;
};

const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '-');

const print = (title: string, tallies: ReadonlyMap<Slot, Tally>): void => {
  console.log(
    `\n${title}\n${'slot'.padEnd(16)} claims  agree   miss  beyond  invented  recall    invented  ${CAUSES.map((cause) => cause.padStart(9)).join(' ')}`,
  );
  const all = emptyTally();
  const row = (name: string, { agree, miss, causes, beyond, invent }: Tally): void =>
    console.log(
      [
        name.padEnd(16),
        ...[agree + miss, agree, miss, beyond, invent].map((count) => String(count).padStart(6)),
        percent(agree, agree + miss).padStart(9),
        percent(invent, agree + beyond + invent).padStart(9),
        ...CAUSES.map((cause) => String(causes[cause]).padStart(9)),
      ].join(' '),
    );
  for (const [slot, tally] of tallies) {
    row(slot, tally);
    for (const key of ['agree', 'miss', 'beyond', 'invent'] as const) all[key] += tally[key];
    for (const cause of CAUSES) all.causes[cause] += tally.causes[cause];
  }
  row('all', all);
};

const given = process.argv.includes('--whole') ? undefined : measure(told(full));
if (given) print('Slots, where it is known which sentences tell of which event', given);
if (process.argv.includes('--whole') || !LISTED) print('Events and slots, from the bare text', measure(unread(full)));
