/** Discord's limits, written down a second time on purpose: the bot's packer has its own, and this is what judges it. */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Title, description, fields, footer and author of all embeds of a message together. */
  embedTotal: 6000,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  selectText: 100,
  selectPlaceholder: 150,
  url: 512,
  files: 10,
  modalTitle: 45,
  modalRows: 5,
  inputLabel: 45,
  inputDescription: 100,
  inputPlaceholder: 100,
  inputValue: 4000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** Names, descriptions and values of a command with its options and choices, in its longest language. */
  commandTotal: 8000,
  globalCommands: 100,
  contextCommands: 15,
  v2Components: 40,
} as const;

/** Names of slash commands and their options, which must be lower-case as well. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Every locale key that a localisation may have. */
export const LOCALES: ReadonlySet<string> = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);
