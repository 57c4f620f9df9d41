import {
  ActionRowBuilder,
  type ApplicationCommandDataResolvable,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  EmbedBuilder,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const text = ApplicationCommandOptionType.String as const;

/** The commands of a made-up bot that shows everything a page has to draw. */
export const COMMANDS: readonly ApplicationCommandDataResolvable[] = [
  {
    name: 'event',
    nameLocalizations: { fr: 'événement' },
    description: 'What happened, in order of date',
    descriptionLocalizations: { fr: 'Ce qui s’est passé, par date' },
    options: [
      {
        type: text,
        name: 'topic',
        nameLocalizations: { fr: 'sujet' },
        description: 'A place, a person or a term',
        descriptionLocalizations: { fr: 'Un lieu, une personne ou un terme' },
        required: true,
        autocomplete: true,
      },
      { type: text, name: 'from', description: 'First year' },
    ],
  },
  {
    name: 'ask',
    description: 'Ask a question',
    options: [{ type: text, name: 'question', description: 'In your words', required: true }],
  },
  {
    name: 'who',
    description: 'Who this is',
    options: [{ type: text, name: 'name', description: 'A name', required: true }],
  },
  { name: 'pick', description: 'Pick a report from a list' },
  { name: 'report', description: 'Report an error' },
  {
    name: 'add',
    description: 'Take a text in',
    options: [
      { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A text', required: true },
      { type: text, name: 'publisher', description: 'Who published it' },
    ],
  },
  { name: 'silent', description: 'Never answers' },
  { name: 'Find sources', nameLocalizations: { fr: 'Trouver des sources' }, type: ApplicationCommandType.Message },
];

const buttons = (page: number) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(`page-${page - 1}`)
      .setLabel('◀')
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(page === 1),
    new ButtonBuilder()
      .setCustomId(`page-${page + 1}`)
      .setLabel(`${page} / 3 ▶`)
      .setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('share').setLabel('Share').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setURL('https://example.org/report').setLabel('Source').setStyle(ButtonStyle.Link),
  );

const LONG = [
  '-# 3 reports, 2017–2018, one read in part',
  '',
  '**6 June 2017** · stated in the report',
  '> The boats, “*allegedly* bound for the other bank”, turned back when the **warning lights** came on, the harbour master said.',
  '-# [1] Harbour Gazette · direct speech · chain: Ada Brun ← River Agency',
  '',
  '**About 8 June 2017** · relative: “two days later”',
  '> « Nous n’avons compté que *quatorze* bateaux », a déclaré Ada Brun, qui n’a pas voulu préciser leur origine. \\*note\\*',
  '-# [2] Le Courrier du Fleuve · read in part · <t:1496923200:D>',
  '',
  '### Not told by',
  '- Evening Post: `not read`, see [its page](https://example.org/evening_post_2017)',
  '- Delta News: silent on this event <script>alert(1)</script>',
].join('\n');

const embed = (topic: string, page: number) =>
  new EmbedBuilder()
    .setColor(0x3b7dd8)
    .setTitle(`What happened: ${topic}`)
    .setURL('https://example.org/topic')
    .setDescription(LONG)
    .addFields(
      { name: 'Reports', value: '3 of 24', inline: true },
      { name: 'Voices', value: '2', inline: true },
      { name: 'Edition', value: '`e-0042`', inline: true },
      { name: 'Warning', value: 'Everything rests on one agency text.' },
    )
    .setFooter({ text: `Page ${page} of 3 · edition e-0042` });

/** Answers as a bot would that has something of everything. */
export async function answerPage(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const all = [
      'River · place · 14 dispatches',
      'River strike · event · 3 dispatches',
      'Ada Brun · person · 5 dispatches',
    ];
    const fitting = all.filter((name) => name.toLowerCase().includes(typed));
    return interaction.respond(fitting.map((name) => ({ name, value: name.split(' ·')[0]?.toLowerCase() ?? name })));
  }
  if (interaction.isChatInputCommand()) return answerCommand(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    const content = `${interaction.commandName}: ${interaction.targetMessage.content}`;
    return interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
  if (interaction.isButton()) {
    if (interaction.customId !== 'share') {
      const page = Number(interaction.customId.split('-')[1]);
      return interaction.update({ embeds: [embed('river', page)], components: [buttons(page)] });
    }
    await interaction.deferUpdate();
    return interaction.followUp({ content: `Shared by ${interaction.user}`, allowedMentions: { parse: [] } });
  }
  if (interaction.isStringSelectMenu())
    return interaction.update({ content: `Picked ${interaction.values}`, components: [] });
  if (interaction.isModalSubmit()) return interaction.reply(`Reported: ${interaction.fields.getTextInputValue('why')}`);
  return undefined;
}

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
  switch (interaction.commandName) {
    case 'event': {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const topic = interaction.options.getString('topic', true);
      return interaction.editReply({ embeds: [embed(topic, 1)], components: [buttons(1)] });
    }
    case 'pick': {
      const menu = new StringSelectMenuBuilder()
        .setCustomId('pick')
        .setPlaceholder('Several reports fit')
        .addOptions(
          { label: 'Harbour Gazette', value: 'gazette', description: '6 June 2017 · agency text' },
          { label: 'Le Courrier du Fleuve', value: 'courrier', description: '8 June 2017' },
        );
      const components = [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)];
      return interaction.reply({ content: '**Which one?**', components });
    }
    case 'report': {
      const why = new TextInputBuilder()
        .setCustomId('why')
        .setLabel('What is wrong?')
        .setStyle(TextInputStyle.Paragraph);
      const row = new ActionRowBuilder<TextInputBuilder>().addComponents(why);
      return interaction.showModal(
        new ModalBuilder().setCustomId('report').setTitle('Report an error').addComponents(row),
      );
    }
    case 'add': {
      const { url, name, size } = interaction.options.getAttachment('file', true);
      const words = await (await fetch(url)).text();
      return interaction.reply(`${name}, ${size} bytes: ${words} ${interaction.options.getString('publisher') ?? ''}`);
    }
    case 'silent':
      return undefined;
    default:
      return interaction.reply(
        `${interaction.commandName}: ${interaction.options.data.map(({ value }) => value).join(' ')}`,
      );
  }
}
