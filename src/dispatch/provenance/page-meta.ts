import { edtfDays } from '../../text/edtf.ts';
import type { DomDocument } from '../dom.ts';

/** What the head of an HTML page says of its origin. */
export interface PageMeta {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO day. */
  readonly published?: string;
  /** ISO 639-1. */
  readonly language?: string;
}

const isoDay = (value: unknown): string | undefined => {
  const date = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1] : undefined;
  return date && edtfDays(date) ? date : undefined;
};

const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object of the page's JSON-LD blocks, `@graph` opened; a block that does not parse is passed over. */
const linkedData = (document: DomDocument): readonly Json[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '');
      const found = Array.isArray(parsed) ? parsed : [parsed];
      return found
        .flatMap((one) => (isObject(one) && Array.isArray(one['@graph']) ? one['@graph'] : [one]))
        .filter(isObject);
    } catch {
      return [];
    }
  });

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'DC.date.issued',
  'pubdate',
  'publish-date',
  'sailthru.date',
  'parsely-pub-date',
  'publication_date',
];

/** Reads JSON-LD, OpenGraph and plain meta elements; JSON-LD first, as publishers keep it for search engines. */
export const readPageMeta = (document: DomDocument): PageMeta => {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = string(element?.getAttribute('content'));
      if (content) return content;
    }
    return undefined;
  };
  const articles = linkedData(document).filter((one) => one.datePublished !== undefined || one.headline !== undefined);
  const ofData = <T>(pick: (one: Json) => T | undefined): T | undefined =>
    articles.map(pick).find((value) => value !== undefined);
  const title = ofData((one) => string(one.headline)) ?? meta('og:title', 'twitter:title') ?? string(document.title);
  const publisher =
    ofData((one) => (isObject(one.publisher) ? string(one.publisher.name) : undefined)) ??
    meta('og:site_name', 'application-name');
  const url = string(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url');
  const published =
    ofData((one) => isoDay(one.datePublished)) ??
    META_DATES.map((name) => isoDay(meta(name))).find((day) => day !== undefined) ??
    isoDay(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const language = /^([a-z]{2})\b/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[1]?.toLowerCase();
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url && /^https?:\/\//.test(url) ? { url } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  };
};
