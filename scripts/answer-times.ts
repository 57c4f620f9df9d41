import { performance } from 'node:perf_hooks';
import { answer } from '../src/answer/answer-question.ts';
import {
  COMMAND_OPTIONS,
  type CommandName,
  firstTyped,
  type OptionSpec,
  type Question,
} from '../src/answer/question.ts';
import { suggest } from '../src/answer/suggest.ts';
import { privateMessage } from '../src/discord/message.ts';
import type { Edition } from '../src/edition/edition.ts';
import { LOCALES, type Locale } from '../src/language/locale.ts';

/** How long one answer took, in milliseconds; `cpu` is of the whole process, collecting garbage included. */
export interface AnswerTime {
  /** The command, or `autocomplete`. */
  readonly what: string;
  readonly asked: string;
  readonly locale: Locale;
  readonly cpu: number;
  readonly wall: number;
}

interface Deed extends Pick<AnswerTime, 'what' | 'asked' | 'locale'> {
  readonly do: () => void;
}

/** Typed into every option that completes. */
const TYPED = ['', 'a', 'al', 'dr', 'ryan', 'coalition', 'dar', 'marie bel', 'xal tnaf'];
const SHOWING = {
  owner: '1',
  page: 0,
  earlier: null,
  original: false,
  offers: { export: true, report: true },
} as const;

const answering = (edition: Edition, question: Question, locale: Locale): Deed => ({
  what: question.command,
  asked: firstTyped(question) || ('text' in question ? question.text : ''),
  locale,
  do: () => {
    privateMessage(answer(edition, { question, locale }), SHOWING);
  },
});

const completing = (edition: Edition, locale: Locale): readonly Deed[] =>
  (Object.keys(COMMAND_OPTIONS) as CommandName[]).flatMap((command) =>
    COMMAND_OPTIONS[command]
      .filter((option: OptionSpec) => option.completes !== undefined)
      .flatMap(({ name: option }) =>
        TYPED.map(
          (typed): Deed => ({
            what: 'autocomplete',
            asked: `${command} ${option} ${typed}`,
            locale,
            do: () => {
              suggest(edition, { command, option, typed, locale });
            },
          }),
        ),
      ),
  );

const timed = ({ what, asked, locale, do: act }: Deed): AnswerTime => {
  const [cpu, begun] = [process.cpuUsage(), performance.now()];
  act();
  const wall = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  return { what, asked, locale, cpu: (user + system) / 1000, wall };
};

/** The first answers of all kinds, and all of them `rounds` times once everything is ready that is made once per edition. */
export interface AnswerTimes {
  readonly first: readonly AnswerTime[];
  readonly later: readonly AnswerTime[];
}

/** Times questions and completions in both languages: the answer, put in words and made a message as Discord takes it. */
export const timeAnswers = (edition: Edition, questions: readonly Question[], rounds: number): AnswerTimes => {
  const deeds = LOCALES.flatMap((locale) => [
    ...questions.map((question) => answering(edition, question, locale)),
    ...completing(edition, locale),
  ]);
  const first = deeds.map(timed);
  return { first, later: Array.from({ length: rounds }, () => deeds.map(timed)).flat() };
};
