import { sha256 } from '../text/hash.ts';
import { type Cleaned, clean } from './cleaning/clean.ts';
import { decode } from './decode.ts';
import { detectLanguage } from './detect-language.ts';
import type { Dispatch, NoteMatter } from './dispatch.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readNoteBody } from './note-body.ts';
import { type Declared, readProvenance } from './provenance/provenance.ts';
import { Unreadable } from './set-aside.ts';
import type { Source } from './sources.ts';

const EXTENSION = /\.(txt|md|html?)$/i;
const LANGUAGE_SUFFIX = /\.([a-z]{2})$/;

/** Id of a file: its path without extension and language, so that a pair of notes shares one. */
export const dispatchId = (file: string): string => file.replace(EXTENSION, '').replace(LANGUAGE_SUFFIX, '');

const noteMatter = (matter: FrontMatter): NoteMatter => ({
  author: matter.author ?? '',
  reviewed: matter.reviewed,
  claims: matter.claims as NoteMatter['claims'],
  fragments: matter.fragments.map((fragment) => fragment.text),
  speakers: matter.fragments.map((fragment) => fragment.speaker ?? null),
  terms: matter.terms,
});

const keptText = (text: string, cleaned: Cleaned): string =>
  cleaned.paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end)).join('\n');

/** The text of a file and what stands around it: the extracted text of an HTML page, else the file's own. */
const open = (file: string, bytes: Uint8Array): { readonly text: string; readonly from: number } & Declared => {
  const decoded = decode(bytes);
  if (/\.html?$/i.test(file)) {
    const { text, meta } = readHtml(decoded);
    return { text, meta, from: 0 };
  }
  const front = /\.md$/i.test(file) ? readFrontMatter(decoded) : undefined;
  return { text: decoded, matter: front?.matter, from: front?.span.end ?? 0 };
};

const languageOf = (file: string, kept: string, { matter, source, meta }: Declared): string => {
  const named = matter?.language ?? source?.language ?? LANGUAGE_SUFFIX.exec(file.replace(EXTENSION, ''))?.[1];
  if (named) return named;
  const detected = detectLanguage(kept);
  return detected === 'und' ? (meta?.language ?? 'und') : detected;
};

/**
 * Reads one file: decodes, takes the front matter off or an HTML page apart, cleans. `source` is what `sources.yaml`
 * says of it. Throws `Unreadable` where it cannot be served.
 */
export const readDispatch = (file: string, bytes: Uint8Array, source?: Source): Dispatch => {
  const { text, from, ...around } = open(file, bytes);
  const declared: Declared = { ...around, source };
  const { matter } = declared;
  const cleaned = matter?.form === 'note' ? readNoteBody(text, from) : clean(text, from);
  const kept = keptText(text, cleaned);
  if (!kept) throw new Unreadable('nothing-left', 'every line was cut');
  const language = languageOf(file, kept, declared);
  const report = matter?.report ?? source?.report;
  return {
    id: dispatchId(file),
    file,
    form: matter?.form ?? 'capture',
    ...(report ? { report } : {}),
    language,
    text,
    ...(cleaned.title ? { title: cleaned.title } : {}),
    paragraphs: cleaned.paragraphs,
    cuts: from > 0 ? [{ start: 0, end: from, rule: 'front-matter' }, ...cleaned.cuts] : cleaned.cuts,
    provenance: readProvenance({ text, language, ...cleaned }, declared),
    ...(matter?.form === 'note' ? { note: noteMatter(matter) } : {}),
    sha256: { file: sha256(bytes), text: sha256(text) },
  };
};
