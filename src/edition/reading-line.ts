import type { EntryReading } from '../linking/entry-reading.ts';

/** What linking read of an entry, as a line. */
export const readingLine = (reading: EntryReading): string => `${JSON.stringify(reading)}\n`;
