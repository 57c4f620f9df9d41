import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lexiconOf } from '../../src/facts/words/lexicon.ts';

// A list put together at each call was kept for good: each question asked left 32 kilobytes behind.
test('a finder lives as long as the list it was made for', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const lexicon = lexiconOf('fr');
  const kept = ['à cause de'];
  const ofKept = lexicon?.phrases(kept);
  const ofFresh = new WeakRef(lexicon?.phrases(['en raison de']) ?? {});
  // A weak reference holds on until the turn is over.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(ofFresh.deref()).toBeUndefined();
  expect(lexicon?.phrases(kept)).toBe(ofKept);
});
