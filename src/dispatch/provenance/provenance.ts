import type { DateBasis } from '../../text/edtf.ts';
import type { Known, Provenance } from '../dispatch.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Page } from '../page.ts';
import type { Source } from '../sources.ts';
import { inferAgency } from './agency.ts';
import { addressDate } from './dateline.ts';
import type { PageMeta } from './page-meta.ts';
import { publishedIn } from './published.ts';
import { inferPublisher } from './publisher.ts';

/** What is said of a file's origin outside its text, the surest first. */
export interface Declared {
  readonly matter?: FrontMatter | undefined;
  readonly source?: Source | undefined;
  readonly meta?: PageMeta | undefined;
}

type Field = 'publisher' | 'agency' | 'url' | 'published';

const known = (value: string | undefined, basis: DateBasis, rule?: string): Known<string> | undefined =>
  value ? { value, basis, ...(rule ? { rule } : {}) } : undefined;

const declared = ({ matter, source, meta }: Declared, field: Field): Known<string> | undefined =>
  known(matter?.[field], 'stated') ??
  known(source?.[field], 'entered', 'sources') ??
  (field === 'agency' ? undefined : known(meta?.[field], 'stated', 'meta'));

const published = (page: Page, from: Declared, url: Known<string> | undefined): Known<string> | undefined => {
  const body = page.paragraphs.filter((paragraph) => paragraph.role === 'body');
  const story = {
    title: page.title?.start ?? 0,
    from: body[0]?.start ?? page.text.length,
    to: body.at(-1)?.start ?? page.text.length,
  };
  return (
    declared(from, 'published') ??
    publishedIn(page.text, page.cuts, page.language, story) ??
    known(url && addressDate(url.value), 'address')
  );
};

/**
 * Where a file says it comes from: front matter, then `sources.yaml`, then the head of an HTML page, then lines that
 * were cut. Of the story itself only an agency's dateline at its head is read.
 */
export const readProvenance = (page: Page, from: Declared): Provenance => {
  const publisher = declared(from, 'publisher') ?? inferPublisher(page);
  const agency = declared(from, 'agency') ?? inferAgency(page);
  const url = declared(from, 'url');
  const date = published(page, from, url);
  return {
    ...(publisher ? { publisher } : {}),
    ...(agency ? { agency } : {}),
    ...(url ? { url } : {}),
    ...(date ? { published: date } : {}),
  };
};
