// Writes src/i18n/resources.d.ts, from which every `t(($) => …)` is checked. Run it after a change in locales/en.
import { writeFile } from 'node:fs/promises';
import { resourceTypes } from './resource-types.ts';

await writeFile(new URL('../src/i18n/resources.d.ts', import.meta.url), resourceTypes());
