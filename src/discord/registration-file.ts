import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RegistrationMemory } from './options.ts';

/** Remembers a registration in a file, written aside first so that a crash leaves the old one or the new one. */
export const registrationFile = (path: string): RegistrationMemory => ({
  read: () =>
    readFile(path, 'utf8').then(
      (text) => text.trim(),
      () => '',
    ),
  async write(hash) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, `${hash}\n`);
    await rename(`${path}.new`, path);
  },
});
