import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document of a BEIR folder. */
export interface BeirDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A BEIR folder: documents, queries in file order, and which documents answer a query. Only judged queries are kept. */
export interface Beir {
  readonly documents: readonly BeirDocument[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** Grades above nought, by query and document. */
  readonly judged: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const jsonLines = (file: string): readonly Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        return [JSON.parse(line) as Record<string, unknown>];
      } catch (cause) {
        throw new Error(`${file}, line ${index + 1}: not JSON`, { cause });
      }
    });

const readJudged = (file: string): Map<string, Map<string, number>> => {
  const judged = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [query, document, grade] = line.trim().split('\t');
    if (query && document && Number(grade) > 0)
      judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return judged;
};

/** Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv`. Throws where one is missing or a line is no JSON. */
export const readBeir = (folder: string): Beir => {
  for (const name of ['corpus.jsonl', 'queries.jsonl', 'qrels/test.tsv'])
    if (!existsSync(join(folder, name))) throw new Error(`${folder} is no BEIR folder: ${name} is missing`);
  const judged = readJudged(join(folder, 'qrels/test.tsv'));
  return {
    documents: jsonLines(join(folder, 'corpus.jsonl')).map(({ _id, title, text }) => ({
      id: String(_id),
      title: String(title ?? ''),
      text: String(text ?? ''),
    })),
    queries: jsonLines(join(folder, 'queries.jsonl'))
      .map(({ _id, text }) => ({ id: String(_id), text: String(text ?? '') }))
      .filter(({ id }) => judged.has(id)),
    judged,
  };
};
