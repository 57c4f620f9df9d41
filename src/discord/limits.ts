/** Discord's limits for what Vigie sends. Source: the API documentation, checked against the official schema in tests. */
export const LIMITS = {
  title: 256,
  description: 4096,
  footer: 2048,
  /** All text of all embeds of a message. */
  embeds: 6000,
  content: 2000,
  customId: 100,
  choices: 25,
  choice: 100,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  buttonLabel: 80,
  commandDescription: 100,
} as const;
