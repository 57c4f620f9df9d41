import type { Answer } from '../answer/answer.ts';
import type { Citation } from '../answer/citation.ts';
import { datedWords } from './date-words.ts';
import { publisherWords, reviewWords } from './quotation.ts';
import { titleWords } from './title.ts';
import { warningWords } from './warning.ts';
import { type Wording, wording } from './wording.ts';

/** Signs that Markdown would read, outside code: a quotation must come out as it went in. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]#|<>~]/g, '\\$&').replace(/\r\n?|\n/g, ' ');

const formWords = (citation: Citation, words: Wording): string => {
  const { t } = words;
  if (citation.form === 'capture') return t(($) => $.frame.sourceCapture);
  const review = reviewWords(citation, words);
  const { author } = citation;
  return author ? t(($) => $.frame.sourceNote, { author, review }) : t(($) => $.frame.sourceNoteUnsigned, { review });
};

const block = (citation: Citation, words: Wording): string => {
  const { t } = words;
  const isNote = citation.form === 'note';
  const [open, close] = isNote ? ['', ''] : [t(($) => $.frame.open), t(($) => $.frame.close)];
  const label = isNote
    ? `${t(($) => $.frame.colon, { label: `*${t(($) => $.frame.noteLabel)}*`, text: '' }).trimEnd()} `
    : '';
  const particulars = [
    `**${escaped(publisherWords(citation, words))}**`,
    escaped(datedWords(citation.published, t)),
    escaped(formWords(citation, words)),
    ...(citation.translated ? [escaped(t(($) => $.frame.sourceTranslated))] : []),
    escaped(t(($) => $.frame.sourceLines, { count: 1, lines: String(citation.line) })),
  ];
  return [
    `${citation.n}. > ${label}${open}${escaped(citation.quote)}${close}`,
    '',
    `   ${particulars.join(' · ')}`,
    ...(citation.url ? [`   <${citation.url.replace(/[<>\s]/g, encodeURIComponent)}>`] : []),
    `   \`${citation.receipt.replaceAll('`', '')}\``,
    '',
  ].join('\n');
};

/** The cited sentences of an answer as Markdown, each with its source, how its date is known and its receipt; undefined where it cites nothing. */
export const exportMarkdown = (answer: Answer): string | undefined => {
  const citations = 'citations' in answer ? (answer.citations ?? []) : [];
  if (!citations.length) return undefined;
  const words = wording(answer);
  const warnings = answer.kind === 'found' ? answer.warnings : [];
  return [
    `# ${escaped(titleWords(answer, words))}`,
    '',
    ...warnings.map((warning) => `- ${escaped(warningWords(warning, words))}`),
    ...(warnings.length ? [''] : []),
    ...citations.map((citation) => block(citation, words)),
    escaped(words.t(($) => $.frame.edition, { edition: answer.edition })),
    '',
  ].join('\n');
};
