import type { Scope } from '../commands.ts';
import { GUILD } from '../places.ts';
import { isObject } from '../rules/checker.ts';
import { validateCommand, validateCommands } from '../rules/validate-command.ts';
import type { World } from '../world.ts';
import { done, invalid, NO_CONTENT, REFUSALS, type Reply } from './reply.ts';
import type { Call } from './request.ts';

/** Registers, lists and removes commands; `guild` is undefined for those of every server, `id` for all of them. */
export function registrations(world: World, call: Call, application: string, guild?: string, id?: string): Reply {
  if (application !== world.id) return REFUSALS.missingAccess;
  if (guild !== undefined && guild !== GUILD.id) return REFUSALS.missingAccess;
  const scope = guild ?? null;
  return id === undefined ? all(world, call, scope) : one(world, call, scope, id);
}

function all(world: World, call: Call, scope: Scope): Reply {
  switch (call.method) {
    case 'GET':
      return done(world.commands.list(scope));
    case 'PUT': {
      const problem = validateCommands(call.body);
      if (problem) return invalid(problem);
      const definitions = Array.isArray(call.body) ? call.body.filter(isObject) : [];
      return done(world.commands.replaceAll(scope, definitions));
    }
    case 'POST': {
      const problem = validateCommand(call.body);
      if (problem || !isObject(call.body)) return problem ? invalid(problem) : REFUSALS.unreadable;
      const { command, replaced } = world.commands.put(scope, call.body);
      return done(command, replaced ? 200 : 201);
    }
    default:
      return REFUSALS.notFound;
  }
}

function one(world: World, call: Call, scope: Scope, id: string): Reply {
  const command = world.commands.get(scope, id);
  if (!command) return REFUSALS.unknownCommand;
  switch (call.method) {
    case 'GET':
      return done(command);
    case 'PATCH': {
      const changed = { ...command, ...(isObject(call.body) ? call.body : {}) };
      const problem = validateCommand(changed);
      return problem ? invalid(problem) : done(world.commands.put(scope, changed, id).command);
    }
    case 'DELETE':
      world.commands.remove(scope, id);
      return NO_CONTENT;
    default:
      return REFUSALS.notFound;
  }
}
