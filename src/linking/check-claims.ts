import type { Claim, Dispatch, NoteMatter } from '../dispatch/dispatch.ts';
import { isSlug } from '../text/slug.ts';
import type { Authority } from './authority.ts';
import type { NoteProblem } from './note-problem.ts';

/** The ids a note may name; undefined where the authority lists none of the kind, and so cannot say what is unknown. */
export interface NoteIds {
  readonly entities?: ReadonlySet<string>;
  readonly events?: ReadonlySet<string>;
  readonly reports?: ReadonlySet<string>;
}

/** Takes the ids notes may name out of an authority. */
export const noteIds = ({ entities, events, reports }: Authority): NoteIds => {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    ...(entities.length ? { entities: ids(entities) } : {}),
    ...(events.length ? { events: ids(events) } : {}),
    ...(reports.length ? { reports: ids(reports) } : {}),
  };
};

const unknown = (id: string | undefined, known: ReadonlySet<string> | undefined): boolean =>
  id !== undefined && known !== undefined && !known.has(id);

/** Whoever has no entry is described in words; one written as an id must have one. `report` is the report's own voice. */
const unknownSpeaker = (says: string, known: ReadonlySet<string> | undefined): boolean =>
  isSlug(says) && says !== 'report' && unknown(says, known);

const checkClaim = (claim: Claim, index: number, paragraphs: number, ids: NoteIds): readonly NoteProblem[] => {
  const at = (...path: readonly (string | number)[]) => ({ path: ['claims', index, ...path] });
  const { event, entity, says, paragraph, min, max } = claim;
  return [
    ...(unknown(event, ids.events) ? [{ at: at('event'), detail: `"${event}" is no event of the authority` }] : []),
    ...(unknown(entity, ids.entities)
      ? [{ at: at('entity'), detail: `"${entity}" is no person, place or organisation of the authority` }]
      : []),
    ...says.flatMap((name, position) =>
      unknownSpeaker(name, ids.entities)
        ? [{ at: at('says', position), detail: `"${name}" is no person, place or organisation of the authority` }]
        : [],
    ),
    ...(paragraph > paragraphs
      ? [{ at: at('paragraph'), detail: `${paragraph}, but the note has ${paragraphs} paragraphs` }]
      : []),
    ...(min !== undefined && max !== undefined && min > max
      ? [{ at: at('min'), detail: `${min} is more than max, ${max}` }]
      : []),
  ];
};

/** What a note's claims, fragments and report name that is not there: ids of the authority, paragraphs of the note. */
export const checkClaims = (dispatch: Dispatch, note: NoteMatter, ids: NoteIds): readonly NoteProblem[] => {
  const paragraphs = dispatch.paragraphs.filter(({ role }) => role === 'body').length;
  return [
    ...(unknown(dispatch.report, ids.reports)
      ? [{ at: { path: ['report'] }, detail: `"${dispatch.report}" is no report of the authority` }]
      : []),
    ...note.speakers.flatMap((speaker, index): readonly NoteProblem[] =>
      speaker !== null && unknownSpeaker(speaker, ids.entities)
        ? [{ at: { path: ['fragments', index, 'speaker'] }, detail: `"${speaker}" is no entry of the authority` }]
        : [],
    ),
    ...note.claims.flatMap((claim, index) => checkClaim(claim, index, paragraphs, ids)),
  ];
};
