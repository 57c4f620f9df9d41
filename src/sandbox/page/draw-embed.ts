import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { element } from './element.ts';
import type { MarkdownContext } from './inline-markdown.ts';
import { inline } from './inline-markdown.ts';
import { markdown } from './markdown.ts';
import { formatSent } from './timestamp.ts';

/** Three fields share a line, as on Discord, but not on a phone. */
const FIELDS_PER_LINE = 3;

/** Draws an embed: author, title, description, fields, footer. Pictures from elsewhere are not loaded. */
export function drawEmbed(embed: APIEmbed, context: MarkdownContext): HTMLElement {
  const colour = embed.color === undefined ? null : `#${embed.color.toString(16).padStart(6, '0')}`;
  return element(
    'discord-embed',
    { slot: 'embeds', color: colour, 'author-name': embed.author?.name, 'author-url': safeLink(embed.author?.url) },
    embed.title ? element('div', { slot: 'description', class: 'embed-title' }, ...title(embed, context)) : null,
    embed.description
      ? element('discord-embed-description', { slot: 'description' }, markdown(embed.description, context))
      : null,
    embed.fields?.length
      ? element('discord-embed-fields', { slot: 'fields' }, ...drawFields(embed.fields, context))
      : null,
    embed.footer || embed.timestamp
      ? element('discord-embed-footer', { slot: 'footer' }, footer(embed, context.locale))
      : null,
  );
}

function title(embed: APIEmbed, context: MarkdownContext): Node[] {
  const words = inline(embed.title ?? '', context);
  const href = safeLink(embed.url);
  return href ? [element('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...words)] : words;
}

function drawFields(fields: readonly APIEmbedField[], context: MarkdownContext): HTMLElement[] {
  const narrow = matchMedia('(max-width: 640px)').matches;
  let place = 0;
  return fields.map((field) => {
    const beside = field.inline === true && !narrow;
    place = beside ? (place % FIELDS_PER_LINE) + 1 : 0;
    return element(
      'discord-embed-field',
      beside ? { inline: true, 'inline-index': String(place) } : {},
      element('div', { class: 'embed-field-name' }, ...inline(field.name, context)),
      markdown(field.value, context),
    );
  });
}

function footer(embed: APIEmbed, locale: string): string {
  return [embed.footer?.text, embed.timestamp ? formatSent(embed.timestamp, locale) : null].filter(Boolean).join(' • ');
}

function safeLink(url: string | undefined): string | null {
  return url && /^https?:/i.test(url) ? url : null;
}
