import { setTimeout as wait } from 'node:timers/promises';
import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connected, connect } from './client.ts';

let world: Connected;

beforeAll(async () => {
  world = await connect({ patience: { acknowledge: 400, settle: 400 } });
});

afterAll(() => world.close());

const commands = [
  {
    name: 'event',
    description: 'What happened',
    nameLocalizations: { fr: 'evenement' },
    options: [
      {
        type: ApplicationCommandOptionType.String as const,
        name: 'topic',
        description: 'A place, a person, a term',
        required: true,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Integer as const, name: 'page', description: 'Which page' },
    ],
  },
  { name: 'Find sources', type: ApplicationCommandType.Message as const },
];

beforeEach(async () => {
  await world.client.application.commands.set(commands);
});

describe('commands', () => {
  it('keeps what was registered, and its id when the same is registered again', async () => {
    const before = world.sandbox.commands();
    expect(before.map(({ name, type }) => [name, type])).toEqual([
      ['event', 1],
      ['Find sources', 3],
    ]);
    const again = await world.client.application.commands.set(commands);
    expect([...again.keys()]).toEqual(before.map(({ id }) => id));
  });

  it('adds, edits, reads and removes one command, of a server too', async () => {
    const { application } = world.client;
    const added = await application.commands.create({ name: 'who', description: 'Who is this?' });
    await application.commands.edit(added.id, { description: 'Who is that?' });
    expect((await application.commands.fetch(added.id, { force: true })).description).toBe('Who is that?');
    await application.commands.delete(added.id);
    expect(world.sandbox.commands().map(({ name }) => name)).toEqual(['event', 'Find sources']);
    const own = await application.commands.create({ name: 'index', description: 'Status' }, '900000000000000001');
    expect(own.guildId).toBe('900000000000000001');
    await application.commands.delete(own.id, '900000000000000001');
  });
});

describe('a slash command', () => {
  it('reaches the bot with its options, person, place and languages', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(
        JSON.stringify({
          topic: interaction.options.getString('topic', true),
          page: interaction.options.getInteger('page'),
          user: interaction.user.globalName,
          locale: interaction.locale,
          guildLocale: interaction.guildLocale,
          mayManage: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild),
          context: interaction.context,
        }),
      );
    });
    const outcome = await world.sandbox.run({
      command: 'event',
      options: { topic: 'al-tanf', page: 2 },
      user: 'moderator',
    });
    expect(outcome.kind).toBe('message');
    if (outcome.kind !== 'message') return;
    expect(JSON.parse(outcome.message.content)).toEqual({
      topic: 'al-tanf',
      page: 2,
      user: 'Noor',
      locale: 'fr',
      guildLocale: 'fr',
      mayManage: true,
      context: 0,
    });
    expect(outcome).toMatchObject({ ephemeral: false, deferred: false, updated: false });
  });

  it('has no server in direct messages', async () => {
    world.answer(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply(`${interaction.inGuild()} ${interaction.context}`);
    });
    const outcome = await world.sandbox.run({ command: 'event', channel: 'dm', user: 'guest' });
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'false 1' } });
    expect(world.sandbox.messages({ channel: 'dm' })).toHaveLength(1);
  });

  it('lets one be edited for as long as it is, however many come meanwhile', { timeout: 60_000 }, async () => {
    let first: ChatInputCommandInteraction | undefined;
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      first ??= interaction;
      await interaction.reply('read');
    });
    await world.sandbox.run({ command: 'event' });
    for (let hundred = 0; hundred < 12; hundred++) {
      await Promise.all(Array.from({ length: 100 }, () => world.sandbox.run({ command: 'event' })));
      await first?.editReply(`read ${hundred}`);
    }
    await expect(first?.fetchReply()).resolves.toMatchObject({ content: 'read 11' });
  });

  it('shows an answer to a deferral once it is edited', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('found');
      expect((await interaction.fetchReply()).content).toBe('found');
    });
    const outcome = await world.sandbox.run({ command: 'event', options: { topic: 'x' } });
    expect(outcome).toMatchObject({ kind: 'message', deferred: true, ephemeral: true, message: { content: 'found' } });
  });

  it('fills a deferral with the first follow-up, and is as private as the deferral', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('first');
      await interaction.followUp('second');
    });
    const outcome = await world.sandbox.run({ command: 'event' });
    expect(outcome).toMatchObject({ kind: 'message', ephemeral: true, message: { content: 'first' } });
    await vi.waitFor(() => expect(world.sandbox.messages().at(-1)?.content).toBe('second'));
    expect(world.sandbox.messages({ user: 'guest' }).map(({ content }) => content)).not.toContain('first');
  });

  it('fails where nothing answers in time', async () => {
    world.answer(async () => {});
    expect(await world.sandbox.run({ command: 'event' })).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  it('tells a late answer that the interaction is unknown', async () => {
    let caught: unknown;
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      while (!expired) await wait(5);
      await interaction.reply('too late').catch((error: unknown) => {
        caught = error;
      });
    });
    let expired = false;
    expect(await world.sandbox.run({ command: 'event' })).toMatchObject({ kind: 'failed' });
    expired = true;
    await vi.waitFor(() => expect(caught).toMatchObject({ code: 10062, status: 404 }));
  });

  it('can be answered once', async () => {
    let caught: unknown;
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('once');
      interaction.replied = false;
      caught = await interaction.reply('twice').catch((error: unknown) => error);
    });
    await world.sandbox.run({ command: 'event' });
    await vi.waitFor(() => expect(caught).toMatchObject({ code: 40060 }));
  });

  it('is deferred for good where no edit comes', async () => {
    world.answer(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.deferReply();
    });
    expect(await world.sandbox.run({ command: 'event' })).toMatchObject({ kind: 'deferred' });
  });

  it('gives the message back with the callback when asked', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({ content: 'here', withResponse: true });
      await interaction.editReply(`id ${response.resource?.message?.id}`);
    });
    const outcome = await world.sandbox.run({ command: 'event' });
    const id = outcome.kind === 'message' ? outcome.message.id : '';
    await vi.waitFor(() => expect(world.sandbox.messages().at(-1)?.content).toBe(`id ${id}`));
  });

  it('carries files both ways', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = new AttachmentBuilder(Buffer.from('# cité'), { name: 'sources.md' });
      await interaction.reply({ content: 'file', files: [file] });
    });
    const outcome = await world.sandbox.run({ command: 'event' });
    const attachment = outcome.kind === 'message' ? outcome.message.attachments[0] : undefined;
    expect(attachment).toMatchObject({ filename: 'sources.md', size: 7 });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('# cité');
  });

  it('pings nobody when mentions are held back', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: '@everyone', allowedMentions: { parse: [] } });
      await interaction.followUp('@everyone');
    });
    const outcome = await world.sandbox.run({ command: 'event' });
    expect(outcome).toMatchObject({ message: { mention_everyone: false } });
    await vi.waitFor(() => expect(world.sandbox.messages().at(-1)?.mention_everyone).toBe(true));
  });
});

describe('autocompletion', () => {
  it('brings the choices for the option that is being written', async () => {
    world.answer(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} ${value}`, value: 'al-tanf' }]);
    });
    const outcome = await world.sandbox.autocomplete({ command: 'event', options: { topic: 'al' }, focused: 'topic' });
    expect(outcome).toMatchObject({ kind: 'choices', choices: [{ name: 'topic al', value: 'al-tanf' }] });
  });
});

describe('components', () => {
  const row = () =>
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
    );

  it('updates the message whose button was pressed', async () => {
    world.answer(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'page 1', components: [row()] });
      if (interaction.isButton()) await interaction.update(`${interaction.message.content} → page 2`);
    });
    const first = await world.sandbox.run({ command: 'event' });
    const id = first.kind === 'message' ? first.message.id : '';
    const second = await world.sandbox.press(id, 'next');
    expect(second).toMatchObject({ kind: 'message', updated: true, message: { id, content: 'page 1 → page 2' } });
  });

  it('shares a private answer with a deferred update and a public follow-up', async () => {
    world.answer(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'private', components: [row()], flags: MessageFlags.Ephemeral });
      }
      if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.followUp('public');
      }
    });
    const first = await world.sandbox.run({ command: 'event', user: 'guest' });
    const id = first.kind === 'message' ? first.message.id : '';
    expect(world.sandbox.messages({ user: 'member' }).map((message) => message.id)).not.toContain(id);
    expect(await world.sandbox.press(id, 'next')).toMatchObject({ kind: 'message', ephemeral: false });
    expect(world.sandbox.messages({ user: 'member' }).at(-1)?.content).toBe('public');
  });

  it('brings what was picked from a menu', async () => {
    world.answer(async (interaction) => {
      const menu = new StringSelectMenuBuilder()
        .setCustomId('pick')
        .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
      const components = [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)];
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'which?', components });
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    });
    const first = await world.sandbox.run({ command: 'event' });
    const id = first.kind === 'message' ? first.message.id : '';
    expect(await world.sandbox.select(id, 'pick', ['2'])).toMatchObject({ message: { content: '2' } });
  });

  it('opens a modal and brings back what was written', async () => {
    world.answer(async (interaction) => {
      const input = new TextInputBuilder().setCustomId('why').setLabel('Why?').setStyle(TextInputStyle.Short);
      const modal = new ModalBuilder()
        .setCustomId('report')
        .setTitle('Report')
        .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('why'));
    });
    expect(await world.sandbox.run({ command: 'event' })).toMatchObject({ kind: 'modal', modal: { title: 'Report' } });
    const answer = await world.sandbox.submitModal({ customId: 'report', fields: { why: 'because' } });
    expect(answer).toMatchObject({ kind: 'message', message: { content: 'because' } });
  });

  it('hands a message over to a message command', async () => {
    world.answer(async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`${interaction.commandName}: ${interaction.targetMessage.content}`);
      }
    });
    const said = world.sandbox.say('la base d’Al-Tanf', { user: 'guest' });
    const outcome = await world.sandbox.messageCommand({ command: 'Find sources', messageId: said.id });
    expect(outcome).toMatchObject({ message: { content: 'Find sources: la base d’Al-Tanf' } });
  });
});
