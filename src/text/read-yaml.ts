import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';

/** Where a value stands in a YAML text: keys and positions from the top, e.g. `[3, 'aliases', 0]`. */
export type YamlPath = readonly (string | number)[];

/** What a YAML text holds, or every place where it is no YAML. Lines are 1-based. */
export type YamlReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly line: (path: YamlPath) => number }
  | { readonly kind: 'broken'; readonly problems: readonly { readonly line: number; readonly detail: string }[] };

const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
};

/** Offset of what a path leads to; where it leads to nothing, of the last thing on its way that is there. */
const offsetOf = (document: Document, path: YamlPath): number => {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    // The key of a pair, not its value: a block list begins on the line after its key.
    const key: unknown = isMap(node)
      ? node.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === step)?.key
      : undefined;
    node = node.get(step, true);
    const here = isNode(key) ? key : node;
    if (!isNode(here)) break;
    offset = here.range?.[0] ?? offset;
  }
  return offset;
};

const parse = (text: string): Document =>
  parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'error' });

/** Reads with positions: slow, and needed only where something is wrong. */
const readWithPositions = (text: string): YamlReading => {
  const document = parse(text);
  if (document.errors.length) {
    const problems = document.errors.map(({ pos, message }) => ({ line: lineAt(text, pos[0]), detail: message }));
    return { kind: 'broken', problems };
  }
  try {
    const value: unknown = document.toJS();
    return { kind: 'value', value, line: (path) => lineAt(text, offsetOf(document, path)) };
  } catch (cause) {
    // An alias of nothing, or aliases that would unfold without end.
    return { kind: 'broken', problems: [{ line: 1, detail: cause instanceof Error ? cause.message : String(cause) }] };
  }
};

/** An alias may unfold without end; only the careful reader counts them. */
const ALIAS = /(?:^|[\s[{,:-])\*[^\s*]/m;

/**
 * Reads YAML 1.2 core, in which `2017-06-08` is text and not a moment. An empty text holds `null`. A text without
 * fault is read by a parser that keeps no positions and takes a fifth of the time; lines are looked up when asked for.
 */
export const readYaml = (text: string): YamlReading => {
  if (ALIAS.test(text) || !text.trim()) return readWithPositions(text);
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA });
    let document: Document | undefined;
    const line = (path: YamlPath): number => {
      document ??= parse(text);
      return lineAt(text, offsetOf(document, path));
    };
    return { kind: 'value', value, line };
  } catch {
    return readWithPositions(text);
  }
};
