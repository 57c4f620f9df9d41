import { setTimeout } from 'node:timers/promises';
import { MessageFlags } from 'discord.js';
import type { BuildProgress } from '../../refresh/keeper.ts';
import { errorFields } from '../failure.ts';
import type { MessageBody } from '../message-body.ts';
import type { Answerable } from '../respond.ts';
import { buttonRow } from '../rows.ts';
import { sendable } from '../sendable.ts';
import { worded } from './act.ts';
import type { Desk } from './desk.ts';
import { panel } from './panel.ts';

/** Milliseconds between two edits of a message: Discord allows little more. */
const EDIT_EVERY = 1000;

const BAR = 20;

const PHASES = [
  'read',
  'extract',
  'link',
  'index',
  'check',
  'save',
] as const satisfies readonly BuildProgress['phase'][];

/** One bar for the whole build, so that it never goes back. */
const bar = ({ phase, done, total }: BuildProgress): string => {
  const within = total > 0 ? Math.min(done, total) / total : 0;
  const full = Math.round((BAR * (PHASES.indexOf(phase) + within)) / PHASES.length);
  return `\`${'█'.repeat(full)}${'░'.repeat(BAR - full)}\``;
};

const progressPanel = (
  { t }: Desk,
  progress: BuildProgress | undefined,
  buttons: Parameters<typeof buttonRow>[0],
): MessageBody => {
  const { phase, done, total } = progress ?? { phase: 'read' as const, done: 0, total: 0 };
  const count = total > 0 ? t(($) => $.index.progress.of, { done, total }) : '';
  return panel(
    t(($) => $.index.progress.title),
    [bar({ phase, done, total }), [t(($) => $.index.progress.phases[phase]), count].filter(Boolean).join(' · ')],
    buttonRow(buttons),
  );
};

/** Shows how far a build has come in one message, edited at most once a second, and at last what came of it. */
export const withProgress = async (
  interaction: Answerable,
  desk: Desk,
  buttons: Parameters<typeof buttonRow>[0],
  build: (onProgress: (progress: BuildProgress) => void) => Promise<MessageBody>,
): Promise<void> => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  let latest: BuildProgress | undefined;
  let shown: BuildProgress | undefined;
  let editing: Promise<unknown> = Promise.resolve();
  // Being announced counts as the first showing.
  let edited = Number.NEGATIVE_INFINITY;
  const timer = setInterval(() => {
    if (!latest || latest === shown) return;
    shown = latest;
    edited = performance.now();
    const body = sendable(progressPanel(desk, latest, buttons));
    editing = editing
      .then(() => interaction.editReply(body))
      .catch((error: unknown) => desk.options.log.warn(errorFields(error), 'progress could not be shown'));
  }, EDIT_EVERY);
  try {
    const body = await worded(desk, () =>
      build((progress) => {
        latest = progress;
      }),
    );
    clearInterval(timer);
    await editing;
    await setTimeout(Math.max(0, edited + EDIT_EVERY - performance.now()));
    await interaction.editReply({ ...sendable(body), content: body.content ?? '' });
  } finally {
    clearInterval(timer);
  }
};
