import type { SetAside } from '../dispatch/set-aside.ts';
import type { Authority } from '../linking/authority.ts';
import type { Entry } from '../linking/entry.ts';
import type { Links } from '../linking/link.ts';
import type { Passage } from '../search/passage.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** One immutable build of a corpus: what every answer is made from. */
export interface Edition {
  /** Twelve hex digits over the corpus, the authority, the pipeline and the runtime's Unicode version. */
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly links: Links;
  readonly authority: Authority;
  readonly passages: readonly Passage[];
  readonly index: SearchIndex;
  /** Files that were left out, and why. */
  readonly setAside: readonly SetAside[];
}
