import { destination, type Logger, pino } from 'pino';

/** Structured logs on stderr, one JSON object per line. No user text and no token is ever given to it. */
export const createLog = (level: string): Logger => pino({ level, base: null }, destination({ fd: 2, sync: true }));
