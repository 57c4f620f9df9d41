import type { Authority, AuthorityEntity } from './authority.ts';
import { AuthorityError, type AuthorityProblem } from './authority-error.ts';
import type { Decisions } from './decisions.ts';
import { gazetteer } from './gazetteer.ts';
import { nameKey, nameSlug } from './name-key.ts';
import { joinedIds, type Ruling, rulingsOf, type Sourced } from './rulings.ts';

const problem = ({ from }: Sourced, detail: string): AuthorityProblem => ({
  file: from.place?.file ?? 'decision',
  ...(from.place ? { line: from.place.line } : {}),
  detail,
});

/** The first ruling that makes two reviewed ids one, by itself or through others; nothing may. */
const mergedReviewed = (
  rulings: readonly Sourced[],
  isReviewed: (id: string) => boolean,
  what: string,
): readonly AuthorityProblem[] =>
  rulings.flatMap((ruling, index) => {
    if (ruling.decision !== 'same') return [];
    const joined = joinedIds(rulings.slice(0, index + 1));
    const top = joined.get(ruling.ids[0] ?? '');
    const set = [...joined].filter(([, first]) => first === top).map(([id]) => id);
    const reviewed = set.filter(isReviewed).sort();
    return reviewed.length > 1
      ? [problem(ruling, `${reviewed.join(' and ')} are two ${what} of the authority and never become one`)]
      : [];
  });

/** Rulings that keep apart what others make one. */
const contradictions = (rulings: readonly Sourced[]): readonly AuthorityProblem[] => {
  const joined = joinedIds(rulings);
  return rulings.flatMap((ruling) => {
    const tops = ruling.ids.map((id) => joined.get(id) ?? id);
    return ruling.decision === 'different' && new Set(tops).size < tops.length
      ? [problem(ruling, `${ruling.ids.join(' and ')} are decided to be different, and by others to be the same`)]
      : [];
  });
};

const plain = (rulings: readonly Sourced[]): readonly Ruling[] =>
  rulings.map(({ ids, decision }) => ({ ids, decision }));

/** Names that are one with an entry become its aliases, those that are not stand in its `not:`. */
const withNames = (
  entity: AuthorityEntity,
  rulings: readonly Sourced[],
  joined: ReadonlyMap<string, string>,
): AuthorityEntity => {
  const mine = rulings.filter(({ ids }) => ids.some((id) => id === entity.id || joined.get(id) === entity.id));
  if (!mine.length) return entity;
  const spellings = (verdict: Ruling['decision']): readonly string[] =>
    mine
      .filter(({ decision }) => decision === verdict)
      .flatMap(({ ids, from }) => ('a' in from ? [...ids, from.a, from.b] : ids))
      .filter((name) => nameKey(name) !== nameKey(entity.id));
  const known = new Set(
    [entity.id, ...Object.values(entity.names), ...entity.aliases, ...entity.acronyms].map(nameKey),
  );
  const aliases = spellings('same').filter((name) => !known.has(nameKey(name)) && known.add(nameKey(name)));
  const apart = spellings('different').filter((name) => !known.has(nameKey(name)));
  return { ...entity, aliases: [...entity.aliases, ...aliases], not: [...new Set([...entity.not, ...apart])] };
};

/**
 * Lays moderators' decisions over an authority: a name that is the same as a reviewed one becomes its alias, one that is
 * not stands in its `not:`; what concerns no entry is kept in `rulings` for linking. Throws `AuthorityError` where two ids
 * of the authority would become one, or decisions contradict one another.
 */
export const layDecisions = (authority: Authority, decisions: Decisions): Authority => {
  const names = gazetteer(authority);
  const rulings = rulingsOf(decisions, (name) => names.byKey.get(nameKey(name))?.id ?? nameSlug(name));
  if (!rulings.names.length && !rulings.events.length && !rulings.voices.length) return authority;
  const isEntity = (id: string): boolean => names.byId.has(id);
  const isEvent = (id: string): boolean => authority.events.some((event) => event.id === id);
  const problems = [
    ...mergedReviewed(rulings.names, isEntity, 'names'),
    ...mergedReviewed(rulings.events, isEvent, 'events'),
    ...contradictions(rulings.names),
    ...contradictions(rulings.events),
    ...contradictions(rulings.voices),
  ];
  if (problems.length) throw new AuthorityError(problems);
  const joined = joinedIds(rulings.names, isEntity);
  return {
    ...authority,
    entities: authority.entities.map((entity) => withNames(entity, rulings.names, joined)),
    rulings: { names: plain(rulings.names), events: plain(rulings.events), voices: plain(rulings.voices) },
  };
};
