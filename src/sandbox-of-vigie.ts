import { LANGUAGES } from './i18n/languages.ts';
import type { Locale } from './language/locale.ts';
import { localLine } from './present/command-line.ts';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

/** The page has room for so many things to try. */
const HINTS = 4;

/** Opens the sandbox with Vigie's words and things to try that this edition answers. */
export const openSandbox = (port: number, assets: string, examples: readonly string[]): Promise<Sandbox> => {
  const hints = (locale: Locale) =>
    examples.slice(0, HINTS).map((command) => ({ label: localLine(command, locale), command }));
  return startSandbox({
    port,
    name: 'Vigie',
    assets,
    labels: { 'en-US': LANGUAGES.en.sandbox, fr: LANGUAGES.fr.sandbox },
    hints: { 'en-US': hints('en'), fr: hints('fr') },
  });
};
