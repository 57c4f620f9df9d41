import { type Locale, parseLocale } from '../language/locale.ts';
import type { Database } from './database.ts';

/** What people chose for themselves, by Discord's id. */
export interface People {
  /** The language somebody chose; undefined where they chose none. */
  readonly languageOf: (person: string) => Locale | undefined;
  readonly chooseLanguage: (person: string, language: Locale) => void;
  /** Erases all that is kept of somebody, also that it was they who reported an error. True where there was something. */
  readonly forget: (person: string) => boolean;
}

/** People in an open file. */
export const peopleIn = (database: Database): People => ({
  languageOf: (person) => {
    const [row] = database.rows<{ readonly language: string }>('SELECT language FROM people WHERE id = ?', person);
    return row && parseLocale(row.language);
  },
  chooseLanguage: (person, language) =>
    void database.run(
      'INSERT INTO people (id, language) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language',
      person,
      language,
    ),
  forget: (person) =>
    database.together(() => {
      const languages = database.run('DELETE FROM people WHERE id = ?', person);
      const reports = database.run('DELETE FROM reporters WHERE person = ?', person);
      return languages + reports > 0;
    }),
});
