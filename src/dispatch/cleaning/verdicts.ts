import type { CutRule } from './cut-rule.ts';

/** The rule of each line by index; the passes below fill it in. A line without one is kept. */
export type Verdicts = (CutRule | undefined)[];
