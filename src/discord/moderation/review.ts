import { ApplicationCommandOptionType } from 'discord.js';
import { LANGUAGES } from '../../i18n/languages.ts';
import { wordedChoice } from '../commands/worded.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { act } from './act.ts';
import type { Desk } from './desk.ts';
import { reportedPage, settle } from './review-errors.ts';
import { decide, type ProposalList, proposalPage } from './review-proposals.ts';
import type { Subcommand } from './subcommand.ts';

const QUEUES = ['names', 'events', 'voices', 'errors'] as const;
type Queue = (typeof QUEUES)[number];

const page = (queue: Queue, at: number, desk: Desk): Promise<MessageBody> =>
  queue === 'errors' ? Promise.resolve(reportedPage(at, desk)) : proposalPage(queue, at, desk);

/** The first queue with something in it, so that nobody has to look for work. */
const firstQueue = async (desk: Desk): Promise<MessageBody> => {
  for (const queue of QUEUES) {
    const shown = await page(queue, 0, desk);
    if (shown.components.length > 0) return shown;
  }
  return notice(desk.t(($) => $.index.review.nothing));
};

const queueNamed = (name: string | null): Queue | undefined => QUEUES.find((queue) => queue === name);
const isList = (queue: Queue): queue is ProposalList => queue !== 'errors';

const words = (queue: Queue, locale: 'en' | 'fr'): string => LANGUAGES[locale].index.review.queues[queue];

/** What is pending, one by one with its evidence. */
export const review: Subcommand = {
  name: 'review',
  options: [
    {
      name: 'what',
      type: ApplicationCommandOptionType.String,
      choices: QUEUES.map((queue) => wordedChoice(queue, words(queue, 'en'), words(queue, 'fr'))),
    },
  ],
  run: (interaction, desk) =>
    act(interaction, 'new', desk, () => {
      const queue = queueNamed(interaction.options.getString('what'));
      return queue ? page(queue, 0, desk) : firstQueue(desk);
    }),
  use: (interaction, [word, name = '', verdict = '', key = '', position = ''], desk) => {
    const queue = queueNamed(name);
    const at = Math.max(0, Number(position) || 0);
    const isReadable = interaction.isMessageComponent() && queue !== undefined;
    if (!isReadable || !queue) return act(interaction, 'new', desk, () => notice(desk.t(($) => $.discord.unreadable)));
    return act(interaction, 'update', desk, async () => {
      if (word === 'page') return page(queue, at, desk);
      const done = isList(queue) ? await decide(queue, verdict, key, desk) : settle(verdict, key, desk);
      const next = await page(queue, at, desk);
      return { ...next, content: done.line, components: [...next.components, ...done.rows] };
    });
  },
};
