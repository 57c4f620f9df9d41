import type { Edition } from '../edition/edition.ts';
import type { Item, Warning } from './answer.ts';
import type { Citation } from './citation.ts';
import { headlineDiffers } from './comparing/headline-differs.ts';

/** Warnings that follow from what is cited, whatever the command. */
export const warningsFor = (
  edition: Edition,
  citations: readonly Citation[],
  items: readonly Item[],
): readonly Warning[] => {
  const reports = [...new Set(citations.map((citation) => citation.report))];
  const known = reports.flatMap((id) => edition.links.reports.get(id) ?? []);
  const voices = new Set(known.map((report) => report.voice));
  const inPart = known.filter((report) => report.read === 'part').map((report) => report.id);
  const undated = known.filter((report) => report.published.edtf === null).map((report) => report.id);
  const unreviewed = citations.filter((citation) => citation.reviewed === false).map((citation) => citation.n);
  const conflicting = items.filter((item) => item.date?.conflict).flatMap((item) => item.citations);
  const glossed = items.filter((item) => item.flags?.includes('editorial-gloss')).flatMap((item) => item.citations);
  const headlines = reports.filter((report) => headlineDiffers(edition, report));
  const [voice] = voices;
  const agency = known[0]?.agency;
  return [
    ...(voices.size === 1 && voice !== undefined
      ? [{ code: 'single-voice', voice, ...(agency ? { agency } : {}), reports: reports.length } as const]
      : []),
    ...(conflicting.length ? [{ code: 'date-conflict', citations: [...new Set(conflicting)] } as const] : []),
    ...(glossed.length ? [{ code: 'editorial-gloss', citations: [...new Set(glossed)] } as const] : []),
    ...headlines.map((report) => ({ code: 'headline-differs', report }) as const),
    ...(inPart.length ? [{ code: 'read-in-part', reports: inPart } as const] : []),
    ...(undated.length ? [{ code: 'undated', reports: undated } as const] : []),
    ...(unreviewed.length ? [{ code: 'unreviewed', citations: unreviewed } as const] : []),
  ];
};
