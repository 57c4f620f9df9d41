import type { Dispatch } from '../dispatch/dispatch.ts';
import { frontMatterLine } from '../dispatch/front-matter.ts';
import type { YamlPath } from '../text/read-yaml.ts';

/** A mistake in a note: at a line of its text, or at a field of its front matter. */
export interface NoteProblem {
  readonly at: { readonly line: number } | { readonly path: YamlPath };
  /** Names the value and what was expected. */
  readonly detail: string;
}

/** `file:line: field: what is wrong`. Reads the front matter again for the line, which is why a sound note never gets here. */
export const sayProblem = ({ file, text }: Dispatch, { at, detail }: NoteProblem): string =>
  'line' in at
    ? `${file}:${at.line}: ${detail}`
    : `${file}:${frontMatterLine(text, at.path)}: ${at.path.join('.')}: ${detail}`;
