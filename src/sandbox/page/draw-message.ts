import { type APIMessage, ApplicationCommandType, MessageFlags } from 'discord-api-types/v10';
import type { SeenMessage } from '../page-protocol.ts';
import { avatar, BOT_COLOUR } from './avatar.ts';
import { localised } from './command-line.ts';
import { type ComponentActions, drawComponents } from './draw-components.ts';
import { drawEmbed } from './draw-embed.ts';
import { element, fill } from './element.ts';
import { icon } from './icon.ts';
import type { MarkdownContext } from './inline-markdown.ts';
import { markdown } from './markdown.ts';
import { formatSent } from './timestamp.ts';
import type { View } from './view.ts';

/** What a person can do with a message. */
export interface MessageActions extends ComponentActions {
  dismiss(): void;
  openMenu(at: HTMLElement | MouseEvent): void;
}

/** What is known about a message beside what it says: an answer is awaited, or none came. */
export interface MessageState {
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Draws one message, with everything that can be done with it. */
export function drawMessage(seen: SeenMessage, state: MessageState, view: View, actions: MessageActions): HTMLElement {
  const { message } = seen;
  const { labels } = view;
  const loading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  const hidden = ((message.flags ?? 0) & MessageFlags.SuppressEmbeds) !== 0;
  const context = markdownContext(view);
  const body = element(
    'discord-message',
    { ...author(message, view), timestamp: formatSent(message.timestamp, view.locale) },
    usedLine(message, view),
    loading ? thinking(labels.thinking) : markdown(message.content, context),
    message.edited_timestamp ? element('span', { class: 'edited' }, ` (${labels.edited})`) : null,
    ...message.attachments.map(({ filename, url }) =>
      element('a', { slot: 'attachments', class: 'file', href: url, download: filename }, icon('file'), filename),
    ),
    ...(hidden ? [] : message.embeds.map((embed) => drawEmbed(embed, context))),
    ...drawComponents(message, labels, state.busy, actions),
    state.failed
      ? element(
          'div',
          { slot: 'components', class: 'failed', role: 'alert' },
          icon('alert', 16),
          labels.interactionFailed,
        )
      : null,
    seen.ephemeral ? privateLine(view, actions) : null,
  );
  const more = element(
    'button',
    { type: 'button', class: 'more', 'aria-label': labels.messageActions, 'aria-haspopup': 'menu' },
    icon('more'),
  );
  more.addEventListener('click', () => actions.openMenu(more));
  const entry = element('article', { class: entryClass(seen), 'data-id': message.id }, body, loading ? null : more);
  entry.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    actions.openMenu(event);
  });
  return entry;
}

/** The line above an answer: who asked for it. Before the answer is there it stands with `draft`. */
export function drawUsed(name: string, colour: string, command: string, view: View): HTMLElement {
  const [before = '', after = ''] = fill(view.labels.used, { user: '\u0000', command: '\u0001' }).split('\u0000');
  const [between = '', end = ''] = after.split('\u0001');
  return element(
    'div',
    { slot: 'reply', class: 'used' },
    element('img', { src: avatar(name, colour), alt: '', class: 'used-avatar' }),
    before,
    element('span', { class: 'used-name', style: `--who: ${colour}` }, name),
    between,
    element('span', { class: 'md-mention' }, command),
    end,
  );
}

/** Three dots, and what they mean. */
export function thinking(label: string): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, ...[0, 1, 2].map(() => element('i')));
  return element('span', { class: 'thinking', role: 'status' }, dots, label);
}

function entryClass({ ephemeral, message }: SeenMessage): string {
  return ['entry', ephemeral ? 'private' : '', message.mention_everyone ? 'pinged' : ''].filter(Boolean).join(' ');
}

function author(message: APIMessage, view: View): Record<string, string | boolean> {
  const person = view.welcome.people.find(({ user }) => user.id === message.author.id);
  const name = message.author.global_name ?? message.author.username;
  return {
    author: name,
    avatar: avatar(name, person?.colour ?? BOT_COLOUR),
    bot: message.author.bot === true,
    'light-theme': view.theme === 'light',
  };
}

function usedLine(message: APIMessage, view: View): HTMLElement | null {
  const { interaction_metadata: metadata } = message;
  const name = metadata && 'name' in metadata ? metadata.name : undefined;
  const person = view.welcome.people.find(({ user }) => user.id === metadata?.user.id);
  if (typeof name !== 'string' || !person) return null;
  const [first = '', ...rest] = name.split(' ');
  const command = view.commands.find((one) => one.name === name) ?? view.commands.find((one) => one.name === first);
  const local = command ? localised(command.name, command.name_localizations, view.locale) : first;
  const isSlash = command?.type !== ApplicationCommandType.Message;
  const under = command && 'options' in command ? command.options : [];
  const below = rest.map((name) => {
    const option = under?.find((one) => one.name === name);
    return option ? localised(option.name, option.name_localizations, view.locale) : name;
  });
  const shown = isSlash ? `/${[local, ...below].join(' ')}` : local;
  return drawUsed(person.user.global_name ?? person.user.username, person.colour, shown, view);
}

function privateLine({ labels }: View, actions: MessageActions): HTMLElement {
  const dismiss = element('button', { type: 'button', class: 'link', click: () => actions.dismiss() }, labels.dismiss);
  return element('div', { slot: 'thread', class: 'only-you' }, icon('eye', 16), `${labels.onlyYou} • `, dismiss);
}

function markdownContext({ welcome, labels, locale }: View): MarkdownContext {
  return {
    locale,
    mention(kind, id) {
      if (kind === 'user' && id === welcome.bot.id) return welcome.bot.name;
      const person = welcome.people.find(({ user }) => user.id === id);
      const place = welcome.places.find((one) => one.id === id);
      return kind === 'user' ? (person?.user.global_name ?? null) : place ? labels.channelNames[place.name] : null;
    },
  };
}
