import type { Dispatch } from '../dispatch/dispatch.ts';
import { dispatchId } from '../dispatch/read-dispatch.ts';
import type { SetAside, SetAsideReason } from '../dispatch/set-aside.ts';
import type { Authority } from './authority.ts';
import { checkClaims, noteIds } from './check-claims.ts';
import { checkPair } from './check-pair.ts';
import { checkQuotations } from './check-quotations.ts';
import { sayProblem } from './note-problem.ts';

/** Dispatches whose notes hold, and those that do not. */
export interface CheckedNotes {
  readonly dispatches: readonly Dispatch[];
  readonly setAside: readonly SetAside[];
}

interface Fault {
  readonly reason: SetAsideReason;
  readonly details: readonly string[];
}

const faultOf = (notes: readonly Dispatch[], check: (dispatch: Dispatch) => readonly string[]): Fault | undefined => {
  const broken = notes.flatMap(check);
  if (broken.length) return { reason: 'note', details: broken };
  const [first, second] = notes;
  const unlike = first && second ? checkPair(first, second).map((problem) => sayProblem(second, problem)) : [];
  return unlike.length ? { reason: 'pair-mismatch', details: unlike } : undefined;
};

/**
 * Holds notes to the authority and to themselves: ids, paragraphs, fragments, quotation marks, and one language to the
 * other. A note with a mistake is set aside in both languages, with every mistake as `file:line`, and so is the other
 * language of one in `unread`, what could not be read at all; captures are not asked.
 */
export const checkNotes = (
  dispatches: readonly Dispatch[],
  authority: Authority,
  unread: readonly SetAside[] = [],
): CheckedNotes => {
  const ids = noteIds(authority);
  const notes = new Map<string, Dispatch[]>();
  for (const dispatch of dispatches) {
    if (dispatch.note) notes.set(dispatch.id, [...(notes.get(dispatch.id) ?? []), dispatch]);
  }
  const faults = new Map<string, Fault>();
  for (const { file, reason, detail } of unread) {
    if (reason === 'front-matter') faults.set(dispatchId(file), { reason: 'note', details: [`${file}: ${detail}`] });
  }
  for (const [id, languages] of notes) {
    const fault = faultOf(languages, (dispatch) => {
      const { note } = dispatch;
      if (!note) return [];
      const problems = [...checkClaims(dispatch, note, ids), ...checkQuotations(dispatch, note)];
      return problems.map((problem) => sayProblem(dispatch, problem));
    });
    if (fault && !faults.has(id)) faults.set(id, fault);
  }
  return {
    dispatches: dispatches.filter(({ id, note }) => !note || !faults.has(id)),
    setAside: dispatches.flatMap(({ id, note, file }) => {
      const fault = note && faults.get(id);
      return fault ? [{ file, reason: fault.reason, detail: fault.details.join('; ') }] : [];
    }),
  };
};
