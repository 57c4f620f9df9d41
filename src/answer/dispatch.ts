import type { Edition } from '../edition/edition.ts';
import type { Entry } from '../linking/entry.ts';
import { nameKey } from '../linking/name-key.ts';
import type { Report } from '../linking/report.ts';
import type { Answer, Item } from './answer.ts';
import { Citations, publishedOf } from './citations.ts';
import { found, nothing } from './compose.ts';
import type { Request } from './question.ts';
import { readable } from './readable.ts';

/** So many ids are offered for one that is not there. */
const NEAR = 5;
/** A shared word of an id counts as so many shared numbers. */
const WORD_WORTH = 4;

const find = (edition: Edition, id: string, request: Request): number | undefined => {
  const key = nameKey(id);
  const { entries } = readable(edition, request.locale);
  const byFile = edition.entries.findIndex(({ dispatch }) => dispatch.file === id);
  if (byFile >= 0) return byFile;
  const exact = entries.find((position) => nameKey(edition.entries[position]?.dispatch.id ?? '') === key);
  return exact ?? entries.find((position) => nameKey(edition.links.entries[position]?.report.id ?? '') === key);
};

/** Ids that share most of an id's parts; where none shares any, the first of all, so that something can be read. */
const near = (edition: Edition, id: string, request: Request): readonly string[] => {
  const parts = new Set(nameKey(id).split(' '));
  const ids = readable(edition, request.locale).entries.flatMap(
    (position) => edition.entries[position]?.dispatch.id ?? [],
  );
  const ranked = ids
    .map((other) => ({
      other,
      // A word tells one publisher from others; the figures of a date are shared by many.
      shared: new Set(
        nameKey(other)
          .split(' ')
          .filter((part) => parts.has(part)),
      ),
    }))
    .map(({ other, shared }) => ({
      other,
      worth: [...shared].reduce((sum, part) => sum + (/^\d+$/.test(part) ? 1 : WORD_WORTH), 0),
    }))
    .sort((a, b) => b.worth - a.worth);
  const close = ranked.filter(({ worth }) => worth > 0);
  return (close.length ? close : ranked).slice(0, NEAR).map(({ other }) => other);
};

/** Where a text comes from, as far as it is known: the report's own particulars, then those of the file. */
const provenance = ({ dispatch }: Entry, report: Report): readonly Item[] => {
  const fields: readonly (readonly [Item['field'], string | null | undefined])[] = [
    ['title', report.title],
    ['publisher', report.publisher],
    ['agency', report.agency],
    ['language', report.language],
    ['form', dispatch.form],
    ['author', dispatch.note?.author],
  ];
  const known = fields.flatMap(([field, text]): Item[] => (field && text ? [{ field, text, citations: [] }] : []));
  return [...known, { field: 'published', date: publishedOf(report), citations: [] }];
};

/** `/dispatch`: one text to read, paragraph by paragraph, and what was cut from it by which rule. */
export const answerDispatch = (edition: Edition, request: Request, id: string): Answer => {
  const position = find(edition, id, request);
  const entry = position === undefined ? undefined : edition.entries[position];
  const links = position === undefined ? undefined : edition.links.entries[position];
  if (position === undefined || !entry || !links) {
    return nothing(edition, request, [id], near(edition, id, request), undefined, { unknownId: id });
  }
  const { dispatch } = entry;
  const citations = new Citations(edition);
  const paragraphs = dispatch.paragraphs.map(
    (paragraph): Item => ({ citations: [citations.cite(position, paragraph)] }),
  );
  const rules = new Map<string, number>();
  for (const { rule } of dispatch.cuts) if (rule !== 'front-matter') rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const cuts = [...rules].map(([rule, count]): Item => ({ text: rule, count, citations: [] }));
  const own = dispatch.title ? dispatch.text.slice(dispatch.title.start, dispatch.title.end) : undefined;
  return found(edition, request, {
    subject: { kind: 'report', id: dispatch.id, name: own ?? links.report.title ?? dispatch.id },
    sections: [
      { id: 'provenance', items: provenance(entry, links.report) },
      { id: 'text', items: paragraphs },
      { id: 'cuts', items: cuts },
    ],
    citations: citations.list,
  });
};
