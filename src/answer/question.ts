import type { Locale } from '../language/locale.ts';

/** What a person asked. Strings are as typed; `answer()` checks and resolves them. */
export type Question =
  | { readonly command: 'event'; readonly topic: string }
  | { readonly command: 'who'; readonly name: string }
  | { readonly command: 'compare'; readonly topic: string; readonly a?: string; readonly b?: string }
  | { readonly command: 'ask'; readonly question: string }
  | {
      readonly command: 'search';
      readonly words: string;
      readonly from?: string;
      readonly to?: string;
      readonly source?: string;
      readonly language?: string;
    }
  | { readonly command: 'dispatch'; readonly id: string }
  | { readonly command: 'sources' }
  | { readonly command: 'find-sources'; readonly text: string }
  | { readonly command: 'help' };

export type CommandName = Question['command'];

/** An option of a command, by its English name. */
export interface OptionSpec {
  readonly name: string;
  readonly required: boolean;
  /** Which names complete it; absent for free text. */
  readonly completes?: 'topic' | 'event' | 'person' | 'report' | 'publisher' | 'language';
}

/** The options of every command in order; a bare value goes to the first. Read by the shell, by Discord and by tests. */
export const COMMAND_OPTIONS = {
  event: [{ name: 'topic', required: true, completes: 'topic' }],
  who: [{ name: 'name', required: true, completes: 'person' }],
  compare: [
    { name: 'topic', required: true, completes: 'event' },
    { name: 'a', required: false, completes: 'report' },
    { name: 'b', required: false, completes: 'report' },
  ],
  ask: [{ name: 'question', required: true }],
  search: [
    { name: 'words', required: true },
    { name: 'from', required: false },
    { name: 'to', required: false },
    { name: 'source', required: false, completes: 'publisher' },
    { name: 'language', required: false, completes: 'language' },
  ],
  dispatch: [{ name: 'id', required: true, completes: 'report' }],
  sources: [],
  'find-sources': [{ name: 'text', required: true }],
  help: [],
} as const satisfies Record<CommandName, readonly OptionSpec[]>;

/** A question and the language it is to be answered in. */
export interface Request {
  readonly question: Question;
  readonly locale: Locale;
  /** Notes in the language of their report, where there are two; by default in the reader's. */
  readonly original?: boolean;
}

/** What a person typed first: the value of the command's first option; empty where it has none. */
export const firstTyped = (question: Question): string => {
  switch (question.command) {
    case 'event':
    case 'compare':
      return question.topic;
    case 'who':
      return question.name;
    case 'ask':
      return question.question;
    case 'search':
      return question.words;
    case 'dispatch':
      return question.id;
    case 'find-sources':
    case 'sources':
    case 'help':
      return '';
  }
};
