import type { Role } from '../dispatch/dispatch.ts';
import type { Span } from '../text/span.ts';

/** A whole sentence as the file has it: the unit that is quoted. Only `body` sentences are evidence. */
export interface Sentence extends Span {
  /** Index into `Dispatch.paragraphs`. */
  readonly paragraph: number;
  readonly role: Role;
}
