import { BOILERPLATE as EN_BOILERPLATE } from './en/boilerplate.ts';
import { BOILERPLATE as FR_BOILERPLATE } from './fr/boilerplate.ts';

/** Every language's page furniture: a page in one language carries footers in another, so all are tried. */
export const ALL_BOILERPLATE = [FR_BOILERPLATE, EN_BOILERPLATE] as const;
