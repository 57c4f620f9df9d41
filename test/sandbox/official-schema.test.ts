import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connect } from './client.ts';

const path = new URL('../../../shared/discord/openapi.json', import.meta.url);
const schema = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
if (!schema) process.stdout.write('Skipping the comparison with Discord’s schemas: ../shared/discord is absent\n');

describe.skipIf(!schema)('what the sandbox answers fits Discord’s schemas', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  if (schema) ajv.addSchema(schema, 'discord');
  const problems = (name: string, value: unknown): unknown[] => {
    const validate = ajv.compile({ $ref: `discord#/components/schemas/${name}` });
    validate(JSON.parse(JSON.stringify(value)));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('for commands, messages, users and the application', async () => {
    const world = await connect();
    world.answer(async (interaction) => {
      if (!interaction.isRepliable()) return;
      const button = new ButtonBuilder().setCustomId('b').setLabel('b').setStyle(ButtonStyle.Primary);
      const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(button)];
      await interaction.reply({
        content: 'x',
        embeds: [{ title: 't', fields: [{ name: 'n', value: 'v' }] }],
        components,
      });
    });
    await world.client.application.commands.set([{ name: 'event', description: 'd' }]);
    const outcome = await world.sandbox.run({ command: 'event' });
    expect.soft(problems('MessageResponse', outcome.kind === 'message' ? outcome.message : null)).toEqual([]);
    expect.soft(problems('MessageResponse', world.sandbox.say('hello'))).toEqual([]);
    expect.soft(problems('ApplicationCommandResponse', world.sandbox.commands()[0])).toEqual([]);
    expect.soft(problems('UserPIIResponse', await world.client.rest.get('/users/@me'))).toEqual([]);
    expect.soft(problems('GatewayBotResponse', await world.client.rest.get('/gateway/bot'))).toEqual([]);
    expect.soft(problems('PrivateApplicationResponse', await world.client.rest.get('/applications/@me'))).toEqual([]);
    await world.close();
  });
});
