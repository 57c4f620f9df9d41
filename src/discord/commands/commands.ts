import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { dispatch } from './dispatch.ts';
import { event } from './event.ts';
import { help } from './help.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { who } from './who.ts';

/** Every command, in the order Discord shows them: registering and dispatching read this array. */
export const COMMANDS: readonly Command[] = [event, who, compare, ask, search, dispatch, sources, help];

/** The command of a name; undefined for one that does not exist, or no longer does. */
export const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);
