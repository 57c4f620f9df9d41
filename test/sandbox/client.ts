import { Client, Events, type Interaction } from 'discord.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';

/** A sandbox with the real client connected to it. */
export interface Connected {
  readonly sandbox: Sandbox;
  readonly client: Client<true>;
  /** Replaces what the bot does with interactions. */
  answer(respond: (interaction: Interaction) => Promise<unknown>): void;
  close(): Promise<void>;
}

/** Starts a sandbox and logs the real discord.js client in; rejected answers end up in `errors`. */
export async function connect(options: SandboxOptions = {}): Promise<Connected> {
  const sandbox = await startSandbox(options);
  const client = new Client({ intents: [], rest: { api: sandbox.api } });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  let respond: (interaction: Interaction) => Promise<unknown> = () => Promise.resolve();
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction));
  await client.login(sandbox.token);
  return {
    sandbox,
    client: await ready,
    answer(next) {
      respond = next;
    },
    async close() {
      await client.destroy();
      await sandbox.close();
    },
  };
}
