import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import type { Outcome } from '../src/sandbox/outcome.ts';
import type { Sandbox } from '../src/sandbox/sandbox.ts';

/** Something a person does; gives what came of it. */
type Deed = () => Promise<Outcome>;

const QUESTIONS = [
  'combien de soldats à Al-Tanaf ?',
  'who shot down the drone?',
  'quand la frappe a-t-elle eu lieu ?',
  'what did the Pentagon say?',
];
const WORDS = ['drone', 'frappe coalition', 'base militaire', 'de-confliction zone'];
const TYPED = ['', 'a', 'al', 'dr', 'ryan', 'coalition'];

const MOST_PAGES = 20;
const NEXT = /^(Next|Suivant)$/;

const nextPage = ({ components = [] }: APIMessage): string | undefined => {
  const buttons = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const next = buttons.find((one) => one.type === ComponentType.Button && 'label' in one && NEXT.test(one.label ?? ''));
  return next && 'custom_id' in next && !next.disabled ? next.custom_id : undefined;
};

/** What a busy server does in turn: every command, completing an option, turning a page; the same order each time. */
export const peopleAtWork = async (sandbox: Sandbox): Promise<(turn: number) => Promise<Outcome>> => {
  const valuesOf = async (command: string, focused: string): Promise<readonly string[]> => {
    const outcome = await sandbox.autocomplete({ command, options: { [focused]: '' }, focused });
    return outcome.kind === 'choices' ? outcome.choices.map(({ value }) => String(value)) : [];
  };
  const topics = await valuesOf('event', 'topic');
  const events = await valuesOf('compare', 'topic');
  const names = await valuesOf('who', 'name');
  const texts = await valuesOf('dispatch', 'id');
  const pages: { readonly id: string; readonly button: string }[] = [];
  const of = (values: readonly string[], turn: number): string => values[turn % values.length] ?? '';
  const run = (command: string, options: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
    sandbox.run({ command, options });
  const deeds = (turn: number): readonly Deed[] => [
    () => run('event', { topic: of(topics, turn) }),
    () => run('who', { name: of(names, turn) }),
    () => sandbox.autocomplete({ command: 'event', options: { topic: of(TYPED, turn) }, focused: 'topic' }),
    () => run('compare', { topic: of(events, turn) }),
    () => run('ask', { question: of(QUESTIONS, turn) }),
    () => {
      const page = pages.pop();
      return page ? sandbox.press(page.id, page.button) : run('help');
    },
    () => run('search', { words: of(WORDS, turn) }),
    () => run('dispatch', { id: of(texts, turn) }),
    () => run(turn % 2 ? 'sources' : 'help'),
  ];
  return async (turn) => {
    const all = deeds(Math.floor(turn / 9));
    const outcome = await (all[turn % all.length] as Deed)();
    const button = outcome.kind === 'message' ? nextPage(outcome.message) : undefined;
    if (outcome.kind === 'message' && button) pages.push({ id: outcome.message.id, button });
    // The sandbox forgets old messages.
    if (pages.length > MOST_PAGES) pages.shift();
    return outcome;
  };
};
