import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { menuRow } from '../rows.ts';
import { shorten, shortenMarkdown } from '../shorten.ts';
import { act } from './act.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { panel } from './panel.ts';
import type { Subcommand } from './subcommand.ts';
import { takeBack } from './undo.ts';
import { whoLine } from './who-line.ts';

/** As many as a menu can offer. */
const LATEST = 25;

const list = async ({ t, moderation: { keeper } }: Desk): Promise<MessageBody> => {
  const standing = (await keeper.decisions()).filter(({ undone }) => !undone).slice(0, LATEST);
  if (standing.length === 0) return notice(t(($) => $.index.decisions.none));
  const said = (about: readonly string[]) => about.join(' / ');
  return panel(
    t(($) => $.index.decisions.title),
    standing.map(
      ({ list: kind, at, by, about }) =>
        `<t:${Math.floor(Date.parse(at) / 1000)}:d> · ${whoLine(by, t)} · ${t(($) => $.index.lists[kind])} · ${shortenMarkdown(said(about), 100)}`,
    ),
    menuRow(
      standing.map(({ list: kind, id, about }) => ({
        label: shorten(`${t(($) => $.index.lists[kind])} · ${said(about)}`, 100),
        value: `${kind}|${id}`,
      })),
      t(($) => $.index.decisions.pick),
      deskId('decisions', 'pick'),
    ),
  );
};

/** What moderators decided and entered, and taking it back. */
export const decisions: Subcommand = {
  name: 'decisions',
  options: [],
  run: (interaction, desk) => act(interaction, 'new', desk, () => list(desk)),
  use: (interaction, [word, kind = '', id = ''], desk) =>
    act(interaction, 'new', desk, () => {
      if (word === 'undo') return takeBack(kind, id, desk);
      const [picked = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      const [pickedKind = '', pickedId = ''] = picked.split('|');
      return takeBack(pickedKind, pickedId, desk);
    }),
};
