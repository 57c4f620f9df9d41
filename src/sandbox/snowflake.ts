/** 1 January 2015, the first millisecond of Discord's ids. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Ids of one millisecond before they would spill into the next one. */
const IDS_PER_MILLISECOND = 4096n;

/** Makes ids as Discord does: the time in the high bits, so that ids sort by age and clients can read the date from them. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now()) - DISCORD_EPOCH) * 1024n * IDS_PER_MILLISECOND;
    last = first > last ? first : last + 1n;
    return last.toString();
  };
}
