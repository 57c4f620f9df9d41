import type { Edition } from '../edition/edition.ts';
import { edtfDays } from '../text/edtf.ts';
import type { Answer, Flag, Item } from './answer.ts';
import { publishedOf } from './citations.ts';
import { found } from './compose.ts';
import { oncePerReader } from './once-per-edition.ts';
import type { Request } from './question.ts';
import { entriesOf } from './reports-of.ts';

/** Everybody asks for the same: it is made once, and so are the pages of it. */
const sourcesFor = oncePerReader((edition, locale): Answer => {
  const first = (edtf: string | null): string =>
    edtf ? (edtfDays(edtf)?.from ?? edtfDays(edtf)?.to ?? '9999') : '9999';
  const reports = [...edition.links.reports.values()].sort((a, b) => {
    const [x, y] = [first(a.published.edtf), first(b.published.edtf)];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  const items = reports.map((report): Item => {
    const flags: Flag[] = [
      ...(report.read === 'part' ? (['read-in-part'] as const) : []),
      ...(report.publisher === null ? (['unknown-publisher'] as const) : []),
      ...(report.published.edtf === null ? (['undated'] as const) : []),
    ];
    const texts = entriesOf(edition, report.id);
    const dispatch = edition.entries[texts[0] ?? -1]?.dispatch;
    return {
      text: report.publisher ?? report.title ?? report.id,
      citations: [],
      date: publishedOf(report),
      count: texts.length,
      command: `/dispatch ${dispatch?.id ?? report.id}`,
      ...(flags.length ? { flags } : {}),
    };
  });
  const bases = new Map<string, number>();
  for (const { published } of reports) bases.set(published.basis, (bases.get(published.basis) ?? 0) + 1);
  return found(
    edition,
    { question: { command: 'sources' }, locale },
    {
      sections: [
        { id: 'reports', items },
        { id: 'bases', items: [...bases].map(([text, count]) => ({ text, count, citations: [] })) },
        {
          id: 'set-aside',
          items: edition.setAside.map(({ file, reason }) => ({ text: `${file} · ${reason}`, citations: [] })),
        },
      ],
      citations: [],
    },
  );
});

/** `/sources`: every report with its publisher and date, how dates are known, and what was set aside. */
export const answerSources = (edition: Edition, { locale }: Request): Answer => sourcesFor(edition, locale);
