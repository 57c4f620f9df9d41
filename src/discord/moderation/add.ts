import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from 'discord.js';
import type { Addition } from '../../refresh/keeper.ts';
import { languageName } from '../../text/language-name.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { button, buttonRow } from '../rows.ts';
import { shortenMarkdown } from '../shorten.ts';
import { act, audited } from './act.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { download } from './download.ts';
import { ORIGIN_OPTIONS, originOf, originProblem } from './origin-options.ts';
import { panel } from './panel.ts';
import type { Subcommand } from './subcommand.ts';
import { undoRow } from './undo.ts';

/** Bytes of a text, as the keeper has it; asked before anything is downloaded. */
const MOST_BYTES = 1024 * 1024;
/** Lines of each kind that a preview shows. */
const SHOWN = 8;

const preview = async (addition: Addition, desk: Desk): Promise<MessageBody> => {
  const { t, locale, moderation } = desk;
  const { text, paragraphs, cuts, language, file } = await moderation.keeper.preview(addition);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end).trim();
  const cutLines = cuts.filter((cut) => slice(cut) !== '');
  const key = moderation.additions.put(addition);
  const some = <Part>(parts: readonly Part[], line: (part: Part) => string) => [
    ...parts.slice(0, SHOWN).map(line),
    ...(parts.length > SHOWN ? [t(($) => $.index.difference.more, { count: parts.length - SHOWN })] : []),
  ];
  return panel(
    t(($) => $.index.add.preview, { file }),
    [
      t(($) => $.index.add.language, { language: languageName(language, locale) }),
      `**${t(($) => $.index.add.kept, { count: paragraphs.length })}**`,
      ...some(paragraphs, (paragraph) => `> ${shortenMarkdown(slice(paragraph), 200)}`),
      `**${t(($) => $.index.add.cut, { count: cutLines.length })}**`,
      ...some(cutLines, (cut) => {
        const label = t(($) => $.origin.cuts[cut.rule]);
        return `- ${t(($) => $.frame.colon, { label, text: shortenMarkdown(slice(cut), 120) })}`;
      }),
    ],
    buttonRow([
      button(
        t(($) => $.index.add.keep),
        deskId('add', 'keep', key),
      ),
      button(
        t(($) => $.index.add.drop),
        deskId('add', 'drop', key),
      ),
    ]),
  );
};

const additionOf = async (interaction: ChatInputCommandInteraction): Promise<Addition | undefined> => {
  const file = interaction.options.getAttachment('file');
  if (!file || file.size > MOST_BYTES) return undefined;
  return { name: file.name, bytes: await download(file.url, MOST_BYTES), description: originOf(interaction) };
};

const keep = async (key: string, desk: Desk): Promise<MessageBody> => {
  const { t, by, moderation } = desk;
  const addition = moderation.additions.take(key);
  if (!addition) return notice(t(($) => $.index.add.gone));
  const ids = { file: `added/${addition.name}` };
  const ref = await audited(desk, { action: 'add', ids }, () => moderation.keeper.add(addition, { by }));
  return panel(
    t(($) => $.index.add.done, ids),
    [t(($) => $.index.nextEdition)],
    undoRow(ref, desk),
  );
};

/** Takes a text into the corpus, once its cuts were looked at. */
export const add: Subcommand = {
  name: 'add',
  options: [{ name: 'file', type: ApplicationCommandOptionType.Attachment, required: true }, ...ORIGIN_OPTIONS],
  run: (interaction, desk) =>
    act(interaction, 'new', desk, async () => {
      const problem = originProblem(originOf(interaction), desk.t);
      if (problem) return notice(problem);
      const addition = await additionOf(interaction);
      return addition ? preview(addition, desk) : notice(desk.t(($) => $.index.add.tooLarge));
    }),
  use: (interaction, [word, key = ''], desk) =>
    act(interaction, interaction.isMessageComponent() ? 'update' : 'new', desk, () => {
      if (word === 'keep') return keep(key, desk);
      if (word !== 'drop') return notice(desk.t(($) => $.discord.unreadable));
      desk.moderation.additions.take(key);
      return notice(desk.t(($) => $.index.add.dropped));
    }),
};
