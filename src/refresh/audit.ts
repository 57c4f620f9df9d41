import type { CutRule } from '../dispatch/cleaning/cut-rule.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Edition } from '../edition/edition.ts';
import { splitLines } from '../text/lines.ts';
import type { AuditedRule, CutLine } from './keeper.ts';

/** The lines that cleaning took out of a dispatch. What stands above a file's text is no line of it. */
const cutLines = ({ file, text, cuts }: Dispatch): readonly CutLine[] => {
  const rules = new Map(cuts.filter(({ rule }) => rule !== 'front-matter').map((cut) => [cut.start, cut]));
  return splitLines(text).flatMap(({ number, start, end }): CutLine[] => {
    const cut = rules.get(start);
    return cut && cut.end === end ? [{ file, line: number, rule: cut.rule, text: text.slice(start, end) }] : [];
  });
};

/** What cleaning took out of one file, or of all, rule by rule, the most frequent first. */
export const audit = ({ entries }: Edition, file?: string): readonly AuditedRule[] => {
  const rules = new Map<CutRule, CutLine[]>();
  for (const { dispatch } of entries) {
    if (file !== undefined && dispatch.file !== file) continue;
    for (const line of cutLines(dispatch)) {
      const lines = rules.get(line.rule);
      if (lines) lines.push(line);
      else rules.set(line.rule, [line]);
    }
  }
  return Array.from(rules, ([rule, lines]) => ({ rule, lines })).sort(
    (a, b) => b.lines.length - a.lines.length || (a.rule < b.rule ? -1 : 1),
  );
};

/** True where an edition has this line cut by this rule. */
export const isCut = ({ entries }: Edition, { file, line, rule, text }: CutLine): boolean => {
  const entry = entries.find(({ dispatch }) => dispatch.file === file);
  return (
    entry !== undefined &&
    cutLines(entry.dispatch).some((cut) => cut.line === line && cut.rule === rule && cut.text === text)
  );
};
