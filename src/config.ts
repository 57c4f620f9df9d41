import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** Everything that can be set from outside, checked. */
export interface Config {
  /** Discord's bot token; absent means the local sandbox. */
  readonly token?: string;
  /** Corpus folder; absent means the shipped one. */
  readonly corpus?: string;
  /** Folder of reviewed names, or `none`; absent means the shipped one under the corpus's own. */
  readonly authority?: string;
  /** When changes of the corpus are taken in: at every start, or only when a moderator refreshes. */
  readonly refreshes: 'start' | 'manual';
  /** Folder of what the bot keeps between two starts; absent means `data/` beside `package.json`. */
  readonly data?: string;
  /** The server where moderators look after the corpus, by Discord's id; absent means that nobody can from Discord. */
  readonly home?: string;
  /** Roles of the home server whose members may do so besides those who manage it. */
  readonly moderatorRoles?: readonly string[];
  /** Port of health and metrics on 127.0.0.1; absent means that there are none. */
  readonly metricsPort?: number;
  /** Port of the sandbox on 127.0.0.1; 0 takes any free one. */
  readonly sandboxPort: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Settings that cannot be used: every problem, named by its variable. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

/** 0 would do as well, but people like an address they can keep open. */
const SANDBOX_PORT = 8787;

const blankIsAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const text = z.preprocess(blankIsAbsent, z.string().trim().optional());

const port = z.coerce.number('must be a port number').int().min(0).max(65_535);

/** Discord's ids are numbers of 17 to 20 digits. */
const ID = /^\d{17,20}$/;
const ids = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((id) => id.trim())
          .filter(Boolean)
      : [],
  z.array(z.string().regex(ID, 'must be ids of Discord, separated by commas')),
);

const schema = z.object({
  DISCORD_TOKEN: text.refine((token) => token === undefined || !/\s/.test(token), 'must not contain spaces'),
  NODE_ENV: text,
  VIGIE_CORPUS: text,
  VIGIE_AUTHORITY: text,
  VIGIE_DATA: text,
  VIGIE_REFRESH: z.preprocess(blankIsAbsent, z.enum(['start', 'manual']).optional()),
  HOME_SERVER_ID: text.refine((id) => id === undefined || ID.test(id), 'must be an id of Discord, 17 to 20 digits'),
  MODERATOR_ROLE_IDS: ids,
  VIGIE_METRICS_PORT: z.preprocess(blankIsAbsent, port.optional()),
  VIGIE_SANDBOX_PORT: z.preprocess(blankIsAbsent, port.default(SANDBOX_PORT)),
  VIGIE_LOG_LEVEL: z.preprocess(blankIsAbsent, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn')),
});

/** Reads settings from an environment. Throws `ConfigError` listing every problem at once. */
export const parseConfig = (environment: NodeJS.ProcessEnv): Config => {
  const result = schema.safeParse(environment);
  if (!result.success)
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const {
    DISCORD_TOKEN: token,
    NODE_ENV,
    VIGIE_CORPUS: corpus,
    VIGIE_AUTHORITY: authority,
    VIGIE_DATA: data,
    VIGIE_REFRESH: refreshes,
    HOME_SERVER_ID: home,
    MODERATOR_ROLE_IDS: moderatorRoles,
    VIGIE_METRICS_PORT: metricsPort,
    VIGIE_SANDBOX_PORT,
    VIGIE_LOG_LEVEL,
  } = result.data;
  if (token === undefined && NODE_ENV === 'production') {
    throw new ConfigError(['DISCORD_TOKEN: is required when NODE_ENV is "production"; the sandbox never starts there']);
  }
  return {
    ...(token === undefined ? {} : { token }),
    ...(corpus === undefined ? {} : { corpus }),
    ...(authority === undefined ? {} : { authority }),
    ...(data === undefined ? {} : { data }),
    // Whoever edits a note in the sandbox expects to see it; on a server moderators say when.
    refreshes: refreshes ?? (token === undefined ? 'start' : 'manual'),
    ...(home === undefined ? {} : { home }),
    ...(moderatorRoles.length > 0 ? { moderatorRoles } : {}),
    ...(metricsPort === undefined ? {} : { metricsPort }),
    sandboxPort: VIGIE_SANDBOX_PORT,
    logLevel: VIGIE_LOG_LEVEL,
  };
};

/** Reads the environment and the `.env` file beside `package.json`; what the environment has already set wins. */
export const readConfig = (envFile: string): Config => {
  readDotenv({ path: envFile, quiet: true });
  return parseConfig(process.env);
};
