import { type Locale, parseLocale } from '../language/locale.ts';
import type { Database } from './database.ts';

/** What a server's moderators set, by Discord's ids. */
export interface Servers {
  /** The language a server set for what everybody sees; undefined where it set none. */
  readonly languageOf: (server: string) => Locale | undefined;
  /** `null` goes back to the server's language in Discord. */
  readonly setLanguage: (server: string, language: Locale | null) => void;
  /** Channels where answers are for everybody to see, in code-unit order. */
  readonly publicChannels: (server: string) => readonly string[];
  readonly setPublic: (server: string, channel: string, isPublic: boolean) => void;
  readonly isPublic: (server: string, channel: string) => boolean;
  /** Erases all that is kept of a server. True where there was something. */
  readonly forget: (server: string) => boolean;
}

/** Servers in an open file. */
export const serversIn = (database: Database): Servers => ({
  languageOf: (server) => {
    const [row] = database.rows<{ readonly language: string | null }>(
      'SELECT language FROM servers WHERE id = ?',
      server,
    );
    return row?.language ? parseLocale(row.language) : undefined;
  },
  setLanguage: (server, language) =>
    void database.run(
      'INSERT INTO servers (id, language) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language',
      server,
      language,
    ),
  publicChannels: (server) =>
    database
      .rows<{ readonly channel: string }>(
        'SELECT channel FROM public_channels WHERE server = ? ORDER BY channel',
        server,
      )
      .map(({ channel }) => channel),
  setPublic: (server, channel, isPublic) =>
    void database.run(
      isPublic
        ? 'INSERT OR IGNORE INTO public_channels (server, channel) VALUES (?, ?)'
        : 'DELETE FROM public_channels WHERE server = ? AND channel = ?',
      server,
      channel,
    ),
  isPublic: (server, channel) =>
    database.rows('SELECT 1 FROM public_channels WHERE server = ? AND channel = ?', server, channel).length > 0,
  forget: (server) =>
    database.together(() => {
      const languages = database.run('DELETE FROM servers WHERE id = ?', server);
      const channels = database.run('DELETE FROM public_channels WHERE server = ?', server);
      return languages + channels > 0;
    }),
});
