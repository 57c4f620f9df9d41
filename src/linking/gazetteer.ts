import { fold, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Authority, AuthorityEntity } from './authority.ts';
import { nameKey } from './name-key.ts';

/** A known name found in a text; offsets are of the original. */
export interface NameHit extends Span {
  readonly entity: AuthorityEntity;
}

interface Node {
  readonly next: Map<string, Node>;
  entity?: AuthorityEntity;
}

/** The authority's names made ready for scanning texts word by word, longest name first. */
export interface Gazetteer {
  readonly byId: ReadonlyMap<string, AuthorityEntity>;
  /** By name key of every name, alias and acronym, and by id. */
  readonly byKey: ReadonlyMap<string, AuthorityEntity>;
  /** `met` is told every word, folded. */
  readonly scan: (text: string, met?: (word: string) => void) => readonly NameHit[];
}

const allNames = (entity: AuthorityEntity): readonly string[] => [...Object.values(entity.names), ...entity.aliases];

/** Hyphenated words of a file's own: « Damas-Bagdad » is two names, so words part at hyphens and apostrophes. */
const scanWith = (
  root: Node,
  acronyms: ReadonlyMap<string, AuthorityEntity>,
  isFirst: (word: string) => boolean,
  text: string,
  met: ((word: string) => void) | undefined,
): readonly NameHit[] => {
  const folded = fold(text);
  const words = splitWords(folded.text);
  if (met) for (const word of words) met(word.text);
  // Few sentences hold any word a name begins with.
  if (!words.some((word) => isFirst(word.text))) return [];
  const hits: NameHit[] = [];
  for (let i = 0; i < words.length; i++) {
    let node: Node | undefined = root;
    let best: { readonly entity: AuthorityEntity; readonly last: number } | undefined;
    for (let k = i; node && k < words.length; k++) {
      const word = words[k];
      // A name does not run across a full stop or a comma.
      if (!word || (k > i && !/^[\s'-]*$/.test(folded.text.slice(words[k - 1]?.end ?? 0, word.start)))) break;
      node = node.next.get(word.text);
      if (node?.entity) best = { entity: node.entity, last: k };
    }
    const first = words[i];
    if (!first || !isFirst(first.text)) continue;
    const start = folded.original(first.start);
    const acronym = acronyms.get(text.slice(start, folded.original(first.end)));
    if (best) {
      const end = folded.original(words[best.last]?.end ?? first.end);
      hits.push({ start, end, entity: best.entity });
      i = best.last;
    } else if (acronym) hits.push({ start, end: folded.original(first.end), entity: acronym });
  }
  return hits;
};

/** Makes an authority's names ready; a key claimed twice belongs to the first that claims it. */
export const gazetteer = (authority: Authority): Gazetteer => {
  const root: Node = { next: new Map() };
  const byKey = new Map<string, AuthorityEntity>();
  const acronyms = new Map<string, AuthorityEntity>();
  for (const entity of authority.entities) {
    for (const name of allNames(entity)) {
      const key = nameKey(name);
      if (!key) continue;
      let node = root;
      for (const word of key.split(' ')) {
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      node.entity ??= entity;
      if (!byKey.has(key)) byKey.set(key, entity);
    }
    for (const acronym of entity.acronyms) if (!acronyms.has(acronym)) acronyms.set(acronym, entity);
  }
  for (const entity of authority.entities) {
    for (const key of [nameKey(entity.id), ...entity.acronyms.map(nameKey)])
      if (key && !byKey.has(key)) byKey.set(key, entity);
  }
  const shortForms = new Set([...acronyms.keys()].map((acronym) => foldText(acronym)));
  const isFirst = (word: string): boolean => root.next.has(word) || shortForms.has(word);
  return {
    byId: new Map(authority.entities.map((entity) => [entity.id, entity])),
    byKey,
    scan: (text, met) => scanWith(root, acronyms, isFirst, text, met),
  };
};
