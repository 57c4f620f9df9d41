import { mayHold } from '../text/word-filter.ts';
import type { Authority, AuthorityEntity } from './authority.ts';
import type { EntryReading } from './entry-reading.ts';
import { gazetteer } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { variantFinder } from './variant-index.ts';

const byText = (entities: readonly AuthorityEntity[]): ReadonlyMap<string, AuthorityEntity> =>
  new Map(entities.map((entity) => [JSON.stringify(entity), entity]));

/** Entities that only one of two authorities has as they are; undefined where the others stand in another order. */
const changedEntities = (was: Authority, is: Authority): readonly AuthorityEntity[] | undefined => {
  const [before, after] = [byText(was.entities), byText(is.entities)];
  const left = [...before.keys()].filter((text) => after.has(text));
  const kept = [...after.keys()].filter((text) => before.has(text));
  // Of two that claim one name the first has it.
  if (left.some((text, index) => text !== kept[index])) return undefined;
  return [...[...before].filter(([text]) => !after.has(text)), ...[...after].filter(([text]) => !before.has(text))].map(
    ([, entity]) => entity,
  );
};

/** Whom a spelling names, as linking asks. */
const resolver = (authority: Authority): ((type: string, name: string) => string | undefined) => {
  const names = gazetteer(authority);
  const variantOf = variantFinder(names);
  const known = new Map<string, string | undefined>();
  return (type, name) => {
    const key = `${type} ${name}`;
    if (known.has(key)) return known.get(key);
    const entity = names.byKey.get(nameKey(name)) ?? variantOf(name, type);
    const found = entity && `${entity.kind} ${entity.id}`;
    known.set(key, found);
    return found;
  };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Tells which entries read through one authority what they read through another, without reading them: none of their words
 * could be a name of an entity that changed, and none of their names is now somebody else's or no longer anybody's. Nothing is
 * sure where events, reports or decisions on voices changed, which every entry is held against.
 */
export const readsAlike = (was: Authority, is: Authority): ((reading: EntryReading) => boolean) => {
  const general = ({ events, reports, rulings }: Authority): unknown => [events, reports, rulings?.voices ?? []];
  const changed = changedEntities(was, is);
  if (!changed || !same(general(was), general(is))) return () => false;
  if (!changed.length) return () => true;
  const keys = new Set(
    changed.flatMap(({ names, aliases, acronyms }) => [...Object.values(names), ...aliases, ...acronyms].map(nameKey)),
  );
  const names = [...keys].map((key) => key.split(' '));
  const [before, after] = [resolver(was), resolver(is)];
  return ({ spellings, words }) => {
    const holds = mayHold(words);
    return (
      !names.some((name) => name.every(holds)) &&
      spellings.every(([type, name]) => before(type, name) === after(type, name))
    );
  };
};
