/** Draws somebody's first letter on a colour, as a picture that needs no request. */
export function avatar(name: string, colour: string): string {
  const letter = [...name.trim()][0]?.toUpperCase().replace(/[<&"]/g, '') ?? '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="${colour}"/>` +
    `<text x="40" y="42" fill="#fff" font-family="sans-serif" font-size="38" font-weight="600" ` +
    `text-anchor="middle" dominant-baseline="central">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The colour of bots. */
export const BOT_COLOUR = '#5865f2';
