import { type APIUser, PermissionFlagsBits, type UserFlags } from 'discord-api-types/v10';

/** The parts a person can play in the sandbox. */
export type PersonName = 'member' | 'moderator' | 'guest';

/** Someone fictional who types commands. `permissions` is a string of bits, as in the API. */
export interface Person {
  readonly name: PersonName;
  readonly user: APIUser;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly permissions: string;
  /** Colour of the name in a channel, `#rrggbb`. */
  readonly colour: string;
}

/** The role that moderators of the fictional server carry. */
export const MODERATOR_ROLE = '900000000000000020';

const EVERYDAY_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

const MODERATOR_PERMISSIONS =
  EVERYDAY_PERMISSIONS | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** No badge. */
const NO_FLAGS: UserFlags = 0 as UserFlags;

/** What every account has that has set nothing. `primary_guild` is null for those that show no tag. */
export const USER_BASICS = {
  discriminator: '0',
  avatar: null,
  public_flags: NO_FLAGS,
  flags: NO_FLAGS,
  banner: null,
  accent_color: null,
  avatar_decoration_data: null,
  collectibles: null,
  primary_guild: null,
};

/** Three people: the moderator, who comes first because they may try everything, has Manage Server; the others differ in language only. */
export const PEOPLE: Readonly<Record<PersonName, Person>> = {
  moderator: {
    name: 'moderator',
    user: person('900000000000000102', 'noor', 'Noor'),
    locale: 'fr',
    roles: [MODERATOR_ROLE],
    permissions: MODERATOR_PERMISSIONS.toString(),
    colour: '#c27c0e',
  },
  member: {
    name: 'member',
    user: person('900000000000000101', 'camille', 'Camille'),
    locale: 'fr',
    roles: [],
    permissions: EVERYDAY_PERMISSIONS.toString(),
    colour: '#3ba7a0',
  },
  guest: {
    name: 'guest',
    user: person('900000000000000103', 'sam', 'Sam'),
    locale: 'en-US',
    roles: [],
    permissions: EVERYDAY_PERMISSIONS.toString(),
    colour: '#9b6dd6',
  },
};

function person(id: string, username: string, global_name: string): APIUser {
  return { id, username, global_name, ...USER_BASICS };
}
