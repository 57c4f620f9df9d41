import { type Checker, isObject, type Json } from './checker.ts';
import type { Path } from './form-errors.ts';
import { LIMITS } from './limits.ts';

/** The largest colour, white. */
const WHITE = 0xffffff;

/** Checks each embed by itself and all of them together. */
export function validateEmbeds(checker: Checker, value: unknown, path: Path): void {
  let total = 0;
  checker.list(path, value, 0, LIMITS.embeds).forEach((embed, index) => {
    const here = [...path, index];
    if (!isObject(embed)) {
      checker.fail(here, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
      return;
    }
    validateEmbed(checker, embed, here);
    total += embedLength(embed);
    if (total > LIMITS.embedTotal) {
      checker.fail(here, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${LIMITS.embedTotal}`);
      total = Number.NEGATIVE_INFINITY;
    }
  });
}

/** True where an embed would show nothing at all. */
export function isEmptyEmbed(embed: unknown): boolean {
  if (!isObject(embed)) return true;
  return embedLength(embed) === 0 && !embed.image && !embed.thumbnail;
}

function validateEmbed(checker: Checker, embed: Json, path: Path): void {
  checker.optionalText([...path, 'title'], embed.title, LIMITS.embedTitle);
  checker.optionalText([...path, 'description'], embed.description, LIMITS.embedDescription);
  if (embed.url) checker.url([...path, 'url'], embed.url, LIMITS.url * 4);
  if (embed.color !== undefined && embed.color !== null) checker.integer([...path, 'color'], embed.color, 0, WHITE);
  if (typeof embed.timestamp === 'string' && Number.isNaN(Date.parse(embed.timestamp))) {
    checker.fail([...path, 'timestamp'], 'DATETIME_TYPE_INVALID', 'Could not parse. Should be ISO8601.');
  }
  if (isObject(embed.footer)) checker.text([...path, 'footer', 'text'], embed.footer.text, 1, LIMITS.embedFooter);
  if (isObject(embed.author)) {
    checker.text([...path, 'author', 'name'], embed.author.name, 1, LIMITS.embedAuthor);
    if (embed.author.url) checker.url([...path, 'author', 'url'], embed.author.url, LIMITS.url * 4);
  }
  for (const part of ['image', 'thumbnail'] as const) {
    const media = embed[part];
    if (isObject(media)) checker.url([...path, part, 'url'], media.url, LIMITS.url * 4);
  }
  const fields = [...path, 'fields'];
  checker.list(fields, embed.fields, 0, LIMITS.embedFields).forEach((field, index) => {
    const { name, value } = isObject(field) ? field : { name: undefined, value: undefined };
    checker.text([...fields, index, 'name'], name, 1, LIMITS.embedFieldName);
    checker.text([...fields, index, 'value'], value, 1, LIMITS.embedFieldValue);
  });
}

function embedLength(embed: Json): number {
  const fields = Array.isArray(embed.fields) ? embed.fields : [];
  return [
    embed.title,
    embed.description,
    isObject(embed.footer) ? embed.footer.text : '',
    isObject(embed.author) ? embed.author.name : '',
    ...fields.flatMap((field) => (isObject(field) ? [field.name, field.value] : [])),
  ].reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
}
