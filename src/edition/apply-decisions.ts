import type { Cut, Dispatch, Paragraph, Provenance } from '../dispatch/dispatch.ts';
import { sha256 } from '../text/hash.ts';
import { splitLines } from '../text/lines.ts';
import type { DispatchDecision, DispatchDecisions } from './dispatch-decisions.ts';

type Origin = Pick<DispatchDecision<'dispatches'>, 'publisher' | 'published' | 'url' | 'language'>;
type Exception = Pick<DispatchDecision<'cuts'>, 'text' | 'rule'>;

/** What holds for one file. */
export interface OwnDecisions {
  readonly origin: Origin;
  readonly exceptions: readonly Exception[];
}

/** A known thing of an origin with the basis of what a moderator enters. */
const entered = (value: string) => ({ value, basis: 'entered', rule: 'moderator' }) as const;

const inForce = ({ undone }: { readonly undone?: unknown }): boolean => undone === undefined;

/** Sorts decisions by the file they are about; undefined for a file nobody decided anything on. */
export const decisionsByFile = ({
  dispatches,
  cuts,
}: Pick<DispatchDecisions, 'dispatches' | 'cuts'>): ((file: string) => OwnDecisions | undefined) => {
  const own = new Map<string, { origin: Origin; exceptions: Exception[] }>();
  const of = (file: string): { origin: Origin; exceptions: Exception[] } => {
    const held = own.get(file) ?? { origin: {}, exceptions: [] };
    own.set(file, held);
    return held;
  };
  for (const { file, publisher, published, url, language } of dispatches.filter(inForce)) {
    const held = of(file);
    const said = Object.entries({ publisher, published, url, language }).filter(([, value]) => value !== undefined);
    held.origin = { ...held.origin, ...Object.fromEntries(said) };
  }
  for (const { file, text, rule } of cuts.filter(inForce)) of(file).exceptions.push({ text, rule });
  return (file) => own.get(file);
};

/** True for a dispatch that was withdrawn, under whatever name its text comes back. */
export const isWithdrawn = (
  withdrawn: DispatchDecisions['withdrawn'],
): ((dispatch: Pick<Dispatch, 'id' | 'sha256'>) => boolean) => {
  const left = withdrawn.filter(inForce);
  const ids = new Set(left.map(({ dispatch }) => dispatch));
  const texts = new Set(left.flatMap((entry) => entry.texts));
  return ({ id, sha256: { text } }) => ids.has(id) || texts.has(text);
};

const withCutsRestored = (dispatch: Dispatch, exceptions: readonly Exception[]): Dispatch => {
  if (!exceptions.length) return dispatch;
  const { text } = dispatch;
  const isExcepted = (cut: Cut): boolean => {
    const hash = sha256(text.slice(cut.start, cut.end));
    return exceptions.some((exception) => exception.rule === cut.rule && exception.text === hash);
  };
  const restored = new Map(dispatch.cuts.filter(isExcepted).map((cut) => [cut.start, cut]));
  const paragraphs = splitLines(text).flatMap(({ number, start, end }): Paragraph[] =>
    restored.get(start)?.end === end ? [{ start, end, role: 'body', line: number }] : [],
  );
  const kept = new Set(paragraphs.map(({ start }) => start));
  return {
    ...dispatch,
    paragraphs: [...dispatch.paragraphs, ...paragraphs].sort((a, b) => a.start - b.start),
    cuts: dispatch.cuts.filter(({ start }) => !kept.has(start)),
  };
};

const originOf = (provenance: Provenance, { publisher, published, url }: Origin): Provenance => ({
  ...provenance,
  ...(publisher ? { publisher: entered(publisher) } : {}),
  ...(published ? { published: entered(published) } : {}),
  ...(url ? { url: entered(url) } : {}),
});

/** A dispatch as moderators want it read: with lines restored, and with what they know of its origin. */
export const applyDecisions = (dispatch: Dispatch, { origin, exceptions }: OwnDecisions): Dispatch => ({
  ...withCutsRestored(dispatch, exceptions),
  ...(origin.language ? { language: origin.language } : {}),
  provenance: originOf(dispatch.provenance, origin),
});
