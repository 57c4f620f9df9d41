import type { Answer, Item, RefusalReason, Subject } from '../answer/answer.ts';
import type { Question } from '../answer/question.ts';
import type { Locale } from '../language/locale.ts';
import { choiceWords } from './choice-words.ts';
import { localLine } from './command-line.ts';
import type { Lead } from './page.ts';
import type { Wording } from './wording.ts';

const FREE: readonly Question['command'][] = ['ask', 'search', 'find-sources'];

/** A near name goes back into the command that asked; a question in free words leads to the topic instead. */
const leadTo = (question: Question, name: string): string =>
  `/${FREE.includes(question.command) ? 'event' : question.command} ${name}`;

/** A name that is a command itself is shown as the reader would type it. */
const lead = (command: string, name: string | undefined, locale: Locale): Lead => {
  const line = localLine(command, locale);
  return { label: name === undefined || name === command ? line : name, command, line };
};

/** Where one item leads on to: what the reports give of its event, and who its speaker is. */
export const itemLeads = (
  { event, text, speaker, speakerText, anonymous }: Item,
  subject: Subject | undefined,
  locale: Locale,
): readonly Lead[] => [
  ...(event && event !== subject?.id ? [lead(`/compare ${event}`, text, locale)] : []),
  ...(speaker && !anonymous && speaker !== subject?.id ? [lead(`/who ${speaker}`, speakerText, locale)] : []),
];

/** Who is refused for one of these does not know yet what can be asked. */
const HELPED: readonly RefusalReason[] = ['about-the-bot', 'question-language', 'unknown-command'];

/** The commands an answer leads on to: its items' own, then the names close by; each once. */
export const leads = (answer: Answer): readonly Lead[] => {
  const { locale } = answer;
  if (answer.kind === 'refused') return HELPED.includes(answer.reason) ? [lead('/help', undefined, locale)] : [];
  if (answer.kind === 'choices') return [];
  const sections = answer.kind === 'found' ? answer.sections : [];
  const items = sections.flatMap(({ items }) => items);
  const own = items.flatMap(({ command, text }) => (command ? [lead(command, text, locale)] : []));
  const places = answer.kind === 'found' ? answer.warnings : [];
  const told = places.flatMap((one) =>
    one.code === 'is-a-place' ? [lead(`/event ${one.place}`, one.name, locale)] : [],
  );
  const near = answer.nearest.map((name) => lead(leadTo(answer.question, name), name, locale));
  return [...new Map([...told, ...own, ...near].map((lead) => [lead.command, lead])).values()];
};

/** A choice keeps the other options of the command. */
const picked = (question: Question, value: string): string => {
  const { command, ...options } = question;
  const others = Object.entries(options).slice(1);
  const [first = ''] = Object.keys(options);
  if (others.length === 0) return `/${command} ${value}`;
  return `/${command} ${[[first, value], ...others].map(([name, text]) => `${name}:${text}`).join(' ')}`;
};

/** The things that fit an ambiguous topic, each with its kind and how many reports have it. */
export const choiceLeads = (answer: Answer, { t }: Wording): readonly Lead[] =>
  answer.kind !== 'choices'
    ? []
    : answer.choices.map((choice) => ({
        label: Object.values(choiceWords(choice, answer.locale, t)).join(' · '),
        command: picked(answer.question, choice.value),
        line: localLine(picked(answer.question, choice.value), answer.locale),
        value: choice.value,
      }));
