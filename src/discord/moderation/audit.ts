import { ApplicationCommandOptionType, type MessageComponentInteraction } from 'discord.js';
import type { AuditedRule, CutLine } from '../../refresh/keeper.ts';
import { cleanTyped } from '../clean-typed.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { button, buttonRow, menuRow } from '../rows.ts';
import { shorten, shortenMarkdown } from '../shorten.ts';
import { act, audited } from './act.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { completeDispatch, dispatchByKey, dispatchKey, dispatchNamed } from './find-dispatch.ts';
import { panel } from './panel.ts';
import type { Subcommand } from './subcommand.ts';
import { undoRow } from './undo.ts';

/** Lines on a page: as many as a menu offers to restore, and as fit with their text. */
const LINES = 10;
/** Stands for all dispatches where a button carries the key of one. */
const ALL = '*';

const rulesOf = ({ moderation: { keeper } }: Desk, key: string): readonly AuditedRule[] | undefined => {
  if (key === ALL) return keeper.audit();
  const dispatch = dispatchByKey(keeper.current(), key);
  return dispatch && keeper.audit(dispatch.file);
};

/** All rules with how many lines each took. */
const overview = (key: string, desk: Desk): MessageBody => {
  const { t } = desk;
  const rules = rulesOf(desk, key);
  if (!rules) return notice(t(($) => $.index.audit.gone));
  const total = rules.reduce((sum, { lines }) => sum + lines.length, 0);
  const lineOf = ({ rule, lines }: AuditedRule): string =>
    t(($) => $.index.audit.rule, { rule: t(($) => $.origin.cuts[rule]), count: lines.length });
  const counted = rules.map((one) => ({ label: lineOf(one), value: one.rule }));
  const where = key === ALL ? undefined : dispatchByKey(desk.moderation.keeper.current(), key)?.file;
  return panel(
    where ? t(($) => $.index.audit.titleOf, { file: where }) : t(($) => $.index.audit.title),
    total === 0
      ? [t(($) => $.index.audit.nothing)]
      : [t(($) => $.index.audit.cut, { count: total }), ...rules.map((one) => `- ${lineOf(one)}`)],
    // Rules beyond the first twenty-five have least lines; a single dispatch shows them.
    menuRow(
      counted,
      t(($) => $.index.audit.pickRule),
      deskId('audit', 'rule', key),
    ),
  );
};

const lineKey = ({ moderation: { keeper } }: Desk, { file, line }: CutLine): string => {
  const dispatch = dispatchNamed(keeper.current(), file);
  return dispatch ? `${dispatchKey(dispatch)}:${line}` : '';
};

/** The lines one rule took, a page at a time. */
const linesOf = (key: string, asked: string, page: number, desk: Desk): MessageBody => {
  const { t } = desk;
  const { rule, lines } = rulesOf(desk, key)?.find((one) => one.rule === asked) ?? {};
  if (!rule || !lines?.length) return notice(t(($) => $.index.audit.gone));
  const pages = Math.ceil(lines.length / LINES);
  const at = Math.min(Math.max(page, 0), pages - 1);
  const shown = lines.slice(at * LINES, (at + 1) * LINES);
  const turn = (to: number, label: string, disabled: boolean) =>
    button(label, deskId('audit', 'page', key, rule, String(to)), disabled);
  return panel(
    t(($) => $.index.audit.rule, { rule: t(($) => $.origin.cuts[rule]), count: lines.length }),
    shown.map(
      ({ file, line, text }) => `**${shortenMarkdown(file, 60)}:${line}** ${shortenMarkdown(text.trim(), 250)}`,
    ),
    [
      ...menuRow(
        shown.map((line) => ({
          label: `${line.file}:${line.line}`,
          description: shorten(line.text.trim(), 90) || ' ',
          value: lineKey(desk, line),
        })),
        t(($) => $.index.audit.restore),
        deskId('audit', 'restore', rule),
      ),
      ...(pages > 1
        ? buttonRow([
            turn(
              at - 1,
              t(($) => $.discord.previous),
              at === 0,
            ),
            turn(
              at + 1,
              t(($) => $.discord.next),
              at === pages - 1,
            ),
          ])
        : []),
    ],
  );
};

/** Writes that a line is evidence after all; it takes effect with the next edition. */
const restore = async (rule: string, picked: string, desk: Desk): Promise<MessageBody> => {
  const { t, by, moderation } = desk;
  const [key = '', number = ''] = picked.split(':');
  const dispatch = dispatchByKey(moderation.keeper.current(), key);
  const lines = dispatch ? moderation.keeper.audit(dispatch.file) : [];
  const line = lines.find((one) => one.rule === rule)?.lines.find((one) => String(one.line) === number);
  if (!line) return notice(t(($) => $.index.audit.gone));
  const ids = { file: line.file, line: String(line.line), rule };
  const ref = await audited(desk, { action: 'restore', ids }, () => moderation.keeper.restore(line, { by }));
  return {
    ...panel(
      t(($) => $.index.audit.restored),
      [`${shortenMarkdown(line.file, 80)}:${line.line}`],
      undoRow(ref, desk),
    ),
  };
};

const picked = (interaction: MessageComponentInteraction): string =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';

/** What cleaning took out, and asking a line back. */
export const audit: Subcommand = {
  name: 'audit',
  options: [{ name: 'dispatch', type: ApplicationCommandOptionType.String, completes: true, longest: 100 }],
  run: (interaction, desk) =>
    act(interaction, 'new', desk, () => {
      const typed = cleanTyped(interaction.options.getString('dispatch') ?? '');
      if (!typed) return overview(ALL, desk);
      const dispatch = dispatchNamed(desk.moderation.keeper.current(), typed);
      return dispatch ? overview(dispatchKey(dispatch), desk) : notice(desk.t(($) => $.index.noSuchDispatch));
    }),
  complete: async (interaction, { moderation: { keeper } }) =>
    completeDispatch(keeper.current(), interaction.options.getFocused()),
  use: (interaction, [word, first = '', rule = '', page = ''], desk) => {
    const unreadable = () => notice(desk.t(($) => $.discord.unreadable));
    if (interaction.isModalSubmit()) return act(interaction, 'new', desk, unreadable);
    if (word === 'rule') return act(interaction, 'update', desk, () => linesOf(first, picked(interaction), 0, desk));
    if (word === 'page') return act(interaction, 'update', desk, () => linesOf(first, rule, Number(page) || 0, desk));
    if (word === 'restore') return act(interaction, 'new', desk, () => restore(first, picked(interaction), desk));
    return act(interaction, 'new', desk, unreadable);
  },
};
