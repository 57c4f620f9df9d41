import type { Quote } from './facts.ts';

/** Words given to a speaker. */
export const findQuotes = (): readonly Quote[] => [];
