import { readDispatch } from '../src/dispatch/read-dispatch.ts';
import { buildEdition } from '../src/edition/build-edition.ts';
import type { Edition } from '../src/edition/edition.ts';
import { readInput } from '../src/edition/read-input.ts';
import { shipped } from './edition-options.ts';
import { generateCapture } from './generate-capture.ts';
import { generateDispatch } from './generate-dispatch.ts';
import { progress } from './progress.ts';

/** A generated capture is cut into about so many passages. */
const PER_CAPTURE = 15;
/** Where the story of a generated capture ends. */
const STORY_END = '\nLire aussi';

/** A page with menus and lists whose story tells of an event that two or three others tell of as well. */
const captureOf = (seed: number): string => {
  // Even seeds are in French, as the page is.
  const story = generateDispatch(seed * 2)
    .text.split('\n\n')
    .slice(1)
    .join('\n\n')
    .trim();
  return generateCapture(seed).replace(STORY_END, `\n${story}${STORY_END}`);
};

/** The shipped corpus and as many generated captures beside it as make about so many passages in all. */
export const generatedEdition = async (passages: number): Promise<Edition> => {
  const { dispatches, authority, setAside } = await readInput({
    corpus: shipped('corpus'),
    shippedAuthority: shipped('corpus/authority'),
  });
  const count = Math.ceil(passages / PER_CAPTURE);
  const bar = progress('read', count);
  const captures = Array.from({ length: count }, (_, seed) => {
    bar.tick();
    return readDispatch(`captures/capture-${seed}.txt`, Buffer.from(captureOf(seed)));
  });
  bar.done();
  const building = progress('build', count);
  const edition = buildEdition([...dispatches, ...captures], authority, setAside, {
    onProgress: (phase) => {
      if (phase === 'extract') building.tick();
    },
  });
  building.done();
  return edition;
};
