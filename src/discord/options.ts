import type { InteractionType } from 'discord.js';
import type { Answer, Choice } from '../answer/answer.ts';
import type { Citation } from '../answer/citation.ts';
import type { CommandName, Question, Request } from '../answer/question.ts';
import type { Locale } from '../language/locale.ts';
import type { People } from '../store/people.ts';
import type { Servers } from '../store/servers.ts';
import type { KeptTexts } from './kept-texts.ts';
import type { Log } from './log.ts';
import type { AttachedFile } from './message-body.ts';
import type { Moderation } from './moderation/moderation.ts';

/** What is typed into an option so far. */
interface Typing {
  readonly command: CommandName;
  readonly option: string;
  readonly typed: string;
  readonly locale: Locale;
}

/** What somebody finds wrong with a citation. */
export const FAULTS = ['words', 'speaker', 'date', 'event', 'source'] as const;
export type Fault = (typeof FAULTS)[number];

/** A citation somebody says is wrong: its span and what about it, no word of theirs. */
export interface ErrorReport {
  readonly citation: Citation;
  readonly fault: Fault;
  readonly edition: string;
  readonly command: CommandName;
  /** Discord's id of whoever says so, so that a flood can be told from many voices. */
  readonly by: string;
}

/** `markdown` is for reading, `csl` (CSL-JSON) for programs that keep references. */
export const EXPORT_FORMS = ['markdown', 'csl'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** An interaction that was dealt with. */
export interface Dealt {
  readonly id: string;
  readonly kind: keyof typeof InteractionType;
  /** Of the command, also of its buttons, menus and forms; empty where it is none of ours. */
  readonly name: string;
  /** `late`: it was over before an answer could be sent. */
  readonly outcome: 'answered' | 'late' | 'failed';
  readonly milliseconds: number;
}

/** What the bot can do with an answer besides showing it. */
export interface Offers {
  readonly export: boolean;
  readonly report: boolean;
}

/** Where the bot keeps which definitions Discord has, so that a start without changes asks nothing of Discord. */
export interface RegistrationMemory {
  /** Empty where nothing is known. */
  read(): string | Promise<string>;
  write(hash: string): void | Promise<void>;
}

/** What the bot is made of; it knows no corpus, only functions that answer. */
export interface BotOptions {
  readonly token: string;
  /** Base of the REST API, for the sandbox; Discord's own by default. */
  readonly api?: string;
  readonly log: Log;
  readonly ask: (request: Request) => Answer | Promise<Answer>;
  /** Completions of an option, best first; may be more than Discord shows. */
  readonly suggest: (typing: Typing) => readonly Choice[] | Promise<readonly Choice[]>;
  /** The cited sentences of an answer as a file; undefined where there are none. Without it nothing can be exported. */
  readonly export?: (
    request: Request,
    form: ExportForm,
  ) => AttachedFile | undefined | Promise<AttachedFile | undefined>;
  /** Takes a report to those who look after the corpus: `known` where it was there already. Without it none can be made. */
  readonly report?: (report: ErrorReport) => Promise<'noted' | 'known'>;
  /** What people chose for themselves; without it nobody can choose. */
  readonly people?: People;
  /** What servers set; without it nothing can be set. */
  readonly servers?: Servers;
  /** Texts too long for a button; `createBot` gives one where there is none. */
  readonly texts?: KeptTexts;
  /** Told of every interaction once it has been dealt with: for metrics. It holds no word of anybody. */
  readonly observe?: (dealt: Dealt) => void;
  /** Told when Discord ends the connection in a way that no reconnecting mends, with its close code. */
  readonly onLost?: (code: number) => void;
  /** Which definitions of commands Discord has; without it they are registered at every start. */
  readonly registered?: RegistrationMemory;
  /** The server of those who look after the bot: their commands are registered there alone. */
  readonly home?: string;
  /** What they work with there; without it they can do nothing. */
  readonly moderation?: Moderation;
  /** Reads a command line that an answer leads on to; undefined where it is none. */
  readonly parse: (line: string) => Question | undefined;
  /** An answer that takes longer is announced first: Discord gives up on a silent bot after 3 s. Default 1000 ms. */
  readonly deferAfter?: number;
  /** How long `stop` waits for answers under way. Default 1000 ms. */
  readonly stopWithin?: number;
}

/** What this bot can do with an answer besides showing it. */
export const offersOf = (options: Pick<BotOptions, 'export' | 'report'>): Offers => ({
  export: options.export !== undefined,
  report: options.report !== undefined,
});
