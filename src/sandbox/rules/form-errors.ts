/** A place in a payload, from the outside in. */
export type Path = readonly (string | number)[];

/** One thing wrong with a payload, in Discord's words. */
export interface FormError {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** What Discord answers to a payload that breaks a rule. */
export interface InvalidForm {
  readonly code: number;
  readonly message: string;
  readonly errors?: ErrorTree;
}

/** Nested like the payload; the leaves are lists under `_errors`. */
interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** Discord's code for a refused payload. */
const INVALID_FORM_BODY = 50035;

/** Nests a list of errors as Discord does: `errors.embeds.0.title._errors[0].code`. */
export function invalidForm(errors: readonly FormError[]): InvalidForm {
  const tree: ErrorTree = {};
  for (const { path, code, message } of errors) {
    let node = tree;
    for (const step of path) {
      const next = node[String(step)];
      if (next && !Array.isArray(next)) node = next;
      else {
        const made: ErrorTree = {};
        node[String(step)] = made;
        node = made;
      }
    }
    const list = node._errors;
    if (Array.isArray(list)) list.push({ code, message });
    else node._errors = [{ code, message }];
  }
  return { code: INVALID_FORM_BODY, message: 'Invalid Form Body', errors: tree };
}
