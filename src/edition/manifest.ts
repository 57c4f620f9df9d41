import { z } from 'zod';
import { sha256 } from '../text/hash.ts';
import { pipelineVersion } from './pipeline.ts';

/** Raised whenever the files of a saved edition are laid out otherwise. */
const SCHEMA = 2;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.strictObject({
  schema: z.literal(SCHEMA),
  edition: z.string().regex(/^[0-9a-f]{12}$/),
  pipeline: z.string(),
  unicode: z.string(),
  counts: z.strictObject({
    dispatches: z.int(),
    reports: z.int(),
    entities: z.int(),
    events: z.int(),
    passages: z.int(),
    setAside: z.int(),
  }),
  inputs: z.record(z.string(), hash),
  outputs: z.record(z.string(), z.strictObject({ sha256: hash, bytes: z.int() })),
  sha256: hash,
});

/** What a saved edition is made of and made from. Holds no time and no path of the machine: same input, same bytes. */
export type Manifest = z.infer<typeof manifest>;

/** A saved edition that cannot be answered from; `detail` names the file and what is wrong with it. */
export class DamagedEdition extends Error {
  constructor(
    readonly edition: string,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`edition ${edition}: ${detail}`, options);
    this.name = 'DamagedEdition';
  }
}

type Described = Pick<Manifest, 'edition' | 'counts' | 'inputs' | 'outputs'>;

const inOrder = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const bytesOf = (rest: Omit<Manifest, 'sha256'>): string =>
  `${JSON.stringify({ ...rest, sha256: sha256(JSON.stringify(rest)) }, null, 1)}\n`;

/** The text of a manifest, with a checksum of its own. */
export const writeManifest = ({ edition, counts, inputs, outputs }: Described): string =>
  bytesOf({
    schema: SCHEMA,
    edition,
    pipeline: pipelineVersion(),
    unicode: process.versions.unicode ?? '',
    counts,
    inputs: inOrder(inputs),
    outputs: inOrder(outputs),
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const foreign = (value: unknown): string | undefined => {
  const claimed = z
    .looseObject({ schema: z.number(), pipeline: z.string(), unicode: z.string() })
    .safeParse(value).data;
  if (!claimed) return undefined;
  const { unicode } = process.versions;
  if (claimed.schema !== SCHEMA) return `layout ${claimed.schema}; this version reads ${SCHEMA}`;
  if (claimed.pipeline !== pipelineVersion())
    return `made by version ${claimed.pipeline}; this is ${pipelineVersion()}`;
  return claimed.unicode === unicode ? undefined : `made under Unicode ${claimed.unicode}; this runtime has ${unicode}`;
};

/** Reads a manifest byte for byte as it was written, by this version of the code. Throws `DamagedEdition`. */
export const readManifest = (id: string, text: string): Manifest => {
  const value = parsed(text);
  const otherwise = foreign(value);
  const result = manifest.safeParse(value);
  if (!result.success) throw new DamagedEdition(id, otherwise ?? 'manifest.json is damaged');
  const { sha256: _, ...rest } = result.data;
  if (bytesOf(rest) !== text || rest.edition !== id) throw new DamagedEdition(id, 'manifest.json is damaged');
  if (otherwise) throw new DamagedEdition(id, otherwise);
  return result.data;
};
