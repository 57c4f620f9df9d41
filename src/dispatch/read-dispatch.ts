import { sha256 } from '../text/hash.ts';
import { type Cleaned, clean } from './clean.ts';
import { decode } from './decode.ts';
import { detectLanguage } from './detect-language.ts';
import type { Dispatch, NoteMatter } from './dispatch.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readNoteBody } from './note-body.ts';
import { readProvenance } from './provenance.ts';
import { Unreadable } from './set-aside.ts';

const EXTENSION = /\.(txt|md)$/i;
const LANGUAGE_SUFFIX = /\.([a-z]{2})$/;

/** Id of a file: its path without extension and language, so that a pair of notes shares one. */
export const dispatchId = (file: string): string => file.replace(EXTENSION, '').replace(LANGUAGE_SUFFIX, '');

const noteMatter = (matter: FrontMatter): NoteMatter => ({
  author: matter.author ?? '',
  reviewed: matter.reviewed,
  claims: matter.claims as NoteMatter['claims'],
  fragments: matter.fragments.map((fragment) => fragment.text),
});

const keptText = (text: string, cleaned: Cleaned): string =>
  cleaned.paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end)).join('\n');

/** Reads one file: decodes, takes the front matter off, cleans. Throws `Unreadable` where it cannot be served. */
export const readDispatch = (file: string, bytes: Uint8Array): Dispatch => {
  const text = decode(bytes);
  const front = file.toLowerCase().endsWith('.md') ? readFrontMatter(text) : undefined;
  const matter = front?.matter;
  const from = front?.span.end ?? 0;
  const cleaned = matter?.form === 'note' ? readNoteBody(text, from) : clean(text, from);
  const kept = keptText(text, cleaned);
  if (!kept) throw new Unreadable('nothing-left', 'every line was cut');
  const suffix = LANGUAGE_SUFFIX.exec(file.replace(EXTENSION, ''))?.[1];
  const language = matter?.language ?? suffix ?? detectLanguage(kept);
  return {
    id: dispatchId(file),
    file,
    form: matter?.form ?? 'capture',
    ...(matter?.report ? { report: matter.report } : {}),
    language,
    text,
    ...(cleaned.title ? { title: cleaned.title } : {}),
    paragraphs: cleaned.paragraphs,
    cuts: front ? [{ ...front.span, rule: 'front-matter' }, ...cleaned.cuts] : cleaned.cuts,
    provenance: readProvenance(text, matter, cleaned.cuts, language),
    ...(matter?.form === 'note' ? { note: noteMatter(matter) } : {}),
    sha256: { file: sha256(bytes), text: sha256(text) },
  };
};
