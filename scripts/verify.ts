// Checks receipts of citations: npm run --silent verify -- [--corpus DIR] [--json] RECEIPT…
import { Command } from 'commander';
import { verifyReceipt } from '../src/answer/receipt.ts';
import { type EditionOptions, editionOf, withEditionOptions } from './edition-options.ts';

/** Exit 0: every receipt unchanged or moved; 1: one changed or gone; 2: no receipt, or a set-up that does not work. */
const verify = async (
  receipts: readonly string[],
  { json, ...source }: EditionOptions & { readonly json?: boolean },
): Promise<void> => {
  const edition = await editionOf(source);
  const verified = receipts.flatMap((receipt) => verifyReceipt(edition, receipt) ?? []);
  if (verified.length < receipts.length) {
    const wrong = receipts.filter((receipt) => !verified.some((one) => one.receipt === receipt));
    console.error(`no receipt: ${wrong.join(' ')}\nexpected file@hash#start-end:hash, as an answer gives it`);
    process.exit(2);
  }
  for (const one of verified) {
    const where = one.start === undefined ? '' : ` ${one.file} ${one.start}-${one.end}: ${one.quote}`;
    console.log(json ? JSON.stringify(one) : `${one.status}${where}`);
  }
  process.exitCode = verified.some(({ status }) => status === 'changed' || status === 'gone') ? 1 : 0;
};

await withEditionOptions(new Command('verify').description('Checks receipts of citations against a corpus.'))
  .argument('<receipt...>', 'as in the answer: "file@hash#start-end:hash"')
  .option('--json', 'one JSON object per line')
  .action(verify)
  .parseAsync();
