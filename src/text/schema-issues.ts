import type { z } from 'zod';
import type { YamlPath } from './read-yaml.ts';

/** What a schema says is wrong with a value: one issue for each unknown key, so that each has a place of its own. */
export const schemaIssues = (error: z.ZodError): readonly { readonly path: YamlPath; readonly message: string }[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...path, key], message: 'unknown key' }))
      : [{ path, message: issue.message }];
  });
