import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiptFor, verifyReceipt } from '../../src/answer/receipt.ts';
import { editionFrom } from '../editions.ts';

const STORY =
  'The ferry left the port of Tarn at noon on Monday, the harbour master said.\nNobody was hurt, according to the owner of the ferry and its crew.\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-receipt-'));
  await writeFile(join(folder, 'ferry.txt'), STORY);
});
afterEach(() => rm(folder, { recursive: true }));

const receiptOfSecond = async (): Promise<string> => {
  const { entries } = await editionFrom(folder, 'none');
  const [entry] = entries;
  const sentence = entry?.sentences[1];
  if (!entry || !sentence) throw new Error('the fixture has no second sentence');
  return receiptFor(entry.dispatch, sentence);
};

const edit = async (change: (text: string) => string): Promise<void> => {
  const path = join(folder, 'ferry.txt');
  await writeFile(path, change(await readFile(path, 'utf8')));
};

test.for([
  { it: 'an untouched file', status: 'unchanged', change: async () => {} },
  {
    it: 'a line put in front',
    status: 'moved',
    change: () => edit((text) => `A storm had closed the port for two days, officials said.\n${text}`),
  },
  {
    it: 'a file with another name',
    status: 'moved',
    change: () => rename(join(folder, 'ferry.txt'), join(folder, 'boat.txt')),
  },
  {
    it: 'a word of the sentence changed',
    status: 'changed',
    change: () => edit((text) => text.replace('Nobody', 'One sailor')),
  },
  {
    it: 'the file taken away',
    status: 'gone',
    change: async () => {
      await rm(join(folder, 'ferry.txt'));
      await writeFile(
        join(folder, 'other.txt'),
        'A bridge was opened in Tarn on Tuesday, the mayor said in a statement.\n',
      );
    },
  },
])('$it: $status', async ({ status, change }) => {
  const receipt = await receiptOfSecond();
  await change();
  const verified = verifyReceipt(await editionFrom(folder, 'none'), receipt);
  expect(verified?.status).toBe(status);
  if (status === 'unchanged' || status === 'moved') expect(verified?.quote).toMatch(/^Nobody was hurt, .*crew\.$/);
});

test.for(['', 'ferry.txt', 'ferry.txt@12#1-2', 'ferry.txt@0123456789ab#9-x:01234567'])(
  '%s is no receipt',
  async (receipt) => {
    expect(verifyReceipt(await editionFrom(folder, 'none'), receipt)).toBeUndefined();
  },
);
