import type { Translator } from '../i18n/translator.ts';

/** More names than this are a wall, not a line. */
const MOST_NAMES = 12;

/** Names in one line, each once with how often (`SANA ×2`), the rest counted: “A, B and 7 others”. */
export const listWords = (names: readonly string[], t: Translator, most = MOST_NAMES): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const worded = [...counts].slice(0, most).map(([name, count]) => (count > 1 ? `${name} ×${count}` : name));
  if (counts.size <= most) return worded.join(', ');
  const others = t(($) => $.frame.others, { count: counts.size - most });
  return `${worded.join(', ')} ${others}`;
};
