import type { Dispatch } from '../dispatch/dispatch.ts';
import type { DateBasis } from '../text/edtf.ts';
import type { Authority, AuthorityReport } from './authority.ts';
import { joinedIds } from './rulings.ts';

/** A published report and the texts the corpus holds of it; it counts once, however many they are. */
export interface Report {
  readonly id: string;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: { readonly edtf: string | null; readonly basis: DateBasis };
  readonly language: string;
  readonly read: 'whole' | 'part';
  readonly voice: string;
}

const fromAuthority = (known: AuthorityReport): Report => ({
  id: known.id,
  publisher: known.publisher,
  agency: known.agency,
  url: known.url,
  title: known.title,
  published: { edtf: known.published, basis: known.published ? known.basis : 'unknown' },
  language: known.language,
  read: known.read,
  voice: known.voice,
});

const fromDispatch = ({ id, provenance, language, text, title, report }: Dispatch): Report => ({
  id: report ?? id,
  publisher: provenance.publisher?.value ?? null,
  agency: provenance.agency?.value ?? null,
  url: provenance.url?.value ?? null,
  title: title ? text.slice(title.start, title.end) : null,
  published: { edtf: provenance.published?.value ?? null, basis: provenance.published?.basis ?? 'unknown' },
  language,
  read: 'whole',
  voice: report ?? id,
});

/** The registered report of a dispatch, if it has one: by the id its front matter names, or by the file's hash. */
const registeredFinder = (authority: Authority): ((dispatch: Dispatch) => AuthorityReport | undefined) => {
  const byId = new Map(authority.reports.map((report) => [report.id, report]));
  const byHash = new Map(
    authority.reports.flatMap((report) => (report.captureSha256 ? [[report.captureSha256, report] as const] : [])),
  );
  return (dispatch) => (dispatch.report && byId.get(dispatch.report)) || byHash.get(dispatch.sha256.file);
};

/** The day a dispatch was published, EDTF; null where nobody knows. */
export const publishedFinder = (authority: Authority): ((dispatch: Dispatch) => string | null) => {
  const registered = registeredFinder(authority);
  return (dispatch) => {
    const known = registered(dispatch);
    return known ? known.published : (dispatch.provenance.published?.value ?? null);
  };
};

/** Finds the report of a dispatch: by the id its front matter names, by the file's hash, else one of its own. */
export const reportFinder = (authority: Authority): ((dispatch: Dispatch) => Report) => {
  const byId = new Map(authority.reports.map((report) => [report.id, report]));
  const registered = registeredFinder(authority);
  // Voices are joined, not reports: whoever shares a voice with one of them goes along.
  const joined = joinedIds(
    (authority.rulings?.voices ?? []).map(({ ids, decision }) => ({
      ids: ids.map((id) => byId.get(id)?.voice ?? id),
      decision,
    })),
  );
  const withVoice = (report: Report): Report => ({ ...report, voice: joined.get(report.voice) ?? report.voice });
  return (dispatch) => {
    const known = registered(dispatch);
    return withVoice(known ? fromAuthority(known) : fromDispatch(dispatch));
  };
};
