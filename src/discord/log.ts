/** Where the bot reports what happened: fields first, then a message, as pino takes them. No words of a user are ever in it. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
