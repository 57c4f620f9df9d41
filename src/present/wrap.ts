/** Control and direction characters in a text could drive the terminal; a line end is kept. */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, (sign) => (sign === '\n' ? '\n' : ' '));

/** What a terminal shows of a text: colour codes take no room. */
const columns = (text: string): number => text.replace(/\u001B\[\d+m/g, '').length;

const wrapLine = (paragraph: string, room: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/[ \t]+/)) {
    if (line && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
};

/** Breaks a text between words, every line begun with `indent`; a no-break space holds its words together. */
export const wrap = (text: string, width: number, indent = ''): string =>
  text
    .split('\n')
    .flatMap((paragraph) => wrapLine(paragraph, width - indent.length))
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
