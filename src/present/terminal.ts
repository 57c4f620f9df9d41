import { translator } from '../i18n/translator.ts';
import { numberRanges } from './number-ranges.ts';
import type { Entry, Line, Page, PageSection, Quotation, Source } from './page.ts';
import { harmless, wrap } from './wrap.ts';

/** How a terminal shows a page. */
export interface TerminalOptions {
  /** ANSI colours: for a TTY only. */
  readonly colour: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

type Style = 'bold' | 'dim' | 'accent' | 'warn';
const CODES: Record<Style, readonly [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  accent: [36, 39],
  warn: [33, 39],
};

/** A terminal has no menu to hold more. */
const MOST_LEADS = 6;

const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter(Boolean).join(by);

/** A page as text for a terminal: quotations behind a bar, notes behind a broken one, numbers that lead to the sources at the end. */
export const toTerminal = (page: Page, { colour, width }: TerminalOptions): string => {
  const t = translator(page.locale);
  const style = (name: Style, text: string): string =>
    colour ? text.replace(/[^\n]+/g, (line) => `\u001B[${CODES[name][0]}m${line}\u001B[${CODES[name][1]}m`) : text;
  const block = (text: string, indent = ''): string => wrap(harmless(text), width, indent);
  const heading = (text: string): string => style('accent', `── ${text} ──`);
  const labelled = (label: string, text: string): string => t(($) => $.frame.colon, { label, text });
  const references = (numbers: readonly number[]): string =>
    numbers.length > 0 ? t(($) => $.frame.reference, { numbers: numberRanges(numbers) }) : '';

  const quotation = ({ n, form, pieces, open, close, label, source }: Quotation): string => {
    const words = pieces
      .map((piece) => ({ ...piece, text: harmless(piece.text) }))
      .map(({ text, strong }) => (strong ? text.replace(/\S+/g, (word) => style('accent', word)) : text));
    const text = `${open}${words.join('')}${close}`;
    return [
      wrap(label ? labelled(label, text) : text, width, form === 'note' ? '  ┊ ' : '  │ '),
      style('dim', block(`${references([n])} ${source}`, '    ')),
    ].join('\n');
  };
  const line = ({ label, text, references: numbers, remarks }: Line): string =>
    block(
      joined(
        [
          `• ${label ? labelled(label, text) : text}`,
          references(numbers),
          remarks.length > 0 ? `(${remarks.join(', ')})` : '',
        ],
        ' ',
      ),
      '  ',
    );
  const entry = ({ badge, label, references: numbers, remarks, lines, quotations }: Entry): string => {
    const first = joined([badge && `[${badge}]`, label, references(numbers)], ' ');
    const rest = [style('dim', block(remarks.join(' · '), '  ')), ...lines.map(line), ...quotations.map(quotation)];
    return joined([style('bold', block(first)), ...rest], '\n');
  };
  const section = ({ heading: text, entries }: PageSection): string => {
    const airy = entries.some(({ quotations, lines }) => quotations.length + lines.length > 0);
    return [heading(text), ...entries.map(entry)].join(airy ? '\n\n' : '\n');
  };
  const source = ({ numbers, publisher, particulars, lines, url, file }: Source): string =>
    block(joined([`${references(numbers)} ${publisher}`, ...particulars, lines, file, url ?? ''], ' · '), '  ');
  const lead = page.leads
    .slice(0, MOST_LEADS)
    .map(({ line }) => line)
    .join('  ');

  const head = [
    style('bold', block(page.title)),
    ...page.asked.map(({ label, text }) => block(labelled(label, text))),
    style('dim', block(page.summary)),
  ];
  const parts = [
    head.join('\n'),
    [page.notice ?? [], page.warnings]
      .flat()
      .map((warning) => style('warn', block(`! ${warning}`)))
      .join('\n'),
    page.choices.map(({ label, line }) => block(`• ${label}  ${line}`, '  ')).join('\n'),
    ...page.sections.map(section),
    page.sources.length > 0 ? [heading(t(($) => $.frame.sources)), ...page.sources.map(source)].join('\n') : '',
    page.caveats.map((caveat) => style('dim', block(caveat))).join('\n'),
    lead
      ? block(
          labelled(
            t(($) => $.frame.leads),
            lead,
          ),
        )
      : '',
  ];
  return `${joined(parts, '\n\n')}\n`;
};
