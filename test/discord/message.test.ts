import {
  type APIEmbed,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Item } from '../../src/answer/answer.ts';
import { COMMANDS } from '../../src/discord/commands/commands.ts';
import { registrations } from '../../src/discord/commands/registrations.ts';
import { escapeMarkdown, harmless } from '../../src/discord/escape.ts';
import { privateMessage, sharedMessage } from '../../src/discord/message.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import { decodeState } from '../../src/discord/state.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { ANSWERS, citation, found, item } from '../present/answers.ts';
import { SHOWING } from './connected-bot.ts';
import { hasSchemas, schemaCheck } from './schema.ts';

const shown = (answer: Answer, page = 0, earlier: string | null = null) =>
  privateMessage(answer, { ...SHOWING, page, earlier });

const customIds = ({ components }: MessageBody) =>
  components.flatMap((row) =>
    row.components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
  );

const pagesOf = (answer: Answer, most = 400): readonly MessageBody[] => {
  const pages: MessageBody[] = [];
  for (let page = 0; page < most; page++) {
    const body = shown(answer, page);
    const before = pages.at(-1);
    if (before && JSON.stringify(before) === JSON.stringify(body)) break;
    pages.push(body);
  }
  return pages;
};

const size = ({ title = '', description = '', footer }: APIEmbed): number =>
  title.length + description.length + (footer?.text.length ?? 0);

const expectWithinLimits = (body: MessageBody): void => {
  expect(body.embeds.reduce((sum, embed) => sum + size(embed), 0)).toBeLessThanOrEqual(6000);
  for (const { title = '', description = '' } of body.embeds) {
    expect(title.length).toBeLessThanOrEqual(256);
    expect(description.length).toBeLessThanOrEqual(4096);
  }
  expect(body.components.length).toBeLessThanOrEqual(5);
  const ids = customIds(body);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(decodeState(id)).toBeDefined();
  expect(body.allowed_mentions).toEqual({ parse: [] });
};

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3000 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
  fc.constantFrom(
    '*'.repeat(4000),
    '\n'.repeat(2000),
    '@everyone '.repeat(400),
    '[x](https://example.org) '.repeat(100),
  ),
);

test('any answer, however long or hostile its texts, keeps to Discord’s limits on every page', () => {
  const answers = fc.record({
    quotes: fc.array(hostile, { minLength: 1, maxLength: 6 }),
    name: hostile,
    url: hostile,
    question: hostile,
  });
  const check = schemaCheck('IncomingWebhookInteractionRequest');
  fc.assert(
    fc.property(answers, ({ quotes, name, url, question }) => {
      const citations = quotes.map((quote, index) =>
        citation(index + 1, quote, {
          publisher: name,
          url: `https://example.org/${url}`,
          marks: [{ start: 0, end: 3 }],
        }),
      );
      const items = citations.map(
        ({ n }): Item =>
          item({
            citations: [n],
            text: name,
            speakerText: name,
            speech: 'direct',
            speaker: null,
            command: `/who ${name}`,
            flags: ['hedged'],
          }),
      );
      const answer = found({
        question: { command: 'ask', question },
        subject: { kind: 'words', id: name, name },
        sections: [
          { id: 'answer', items },
          { id: 'with', items },
        ],
        ledger: [
          {
            slot: 'killed',
            of: name,
            status: 'differs',
            values: [{ text: name, reports: [name], voices: 1, citations: [1], basis: 'automatic', says: [name] }],
          },
        ],
        citations,
        warnings: [
          { code: 'read-in-part', reports: [name, `${name}2`] },
          { code: 'headline-differs', report: name },
        ],
        nearest: [name],
      });
      for (const body of pagesOf(answer, 5)) {
        expectWithinLimits(body);
        if (hasSchemas) expect({ valid: check(body), errors: check.errors }).toEqual({ valid: true, errors: null });
      }
    }),
    { numRuns: 20 },
  );
}, 30_000);

test('every quotation is in the message letter for letter, and its parts put together are the whole', () => {
  const quote = `${'Some clause of the sentence, '.repeat(120)}and its end.`;
  const answer = found({ sections: [{ id: 'passages', items: [item()] }], citations: [citation(1, quote)] });
  const blocks = pagesOf(answer).flatMap(({ embeds }) =>
    [...(embeds[0]?.description ?? '').matchAll(/^> (.*)$/gm)].map((match) => match[1] ?? ''),
  );
  expect(blocks.length).toBeGreaterThan(1);
  expect(
    blocks
      .map((block) =>
        block
          .replace(/\\\[…\\\]/g, '')
          .replace(/[“”]/g, '')
          .trim(),
      )
      .join(' '),
  ).toBe(escapeMarkdown(harmless(quote)));
});

test('a note looks different from a capture', () => {
  const description = shown(ANSWERS.found).embeds[0]?.description ?? '';
  expect(description).toContain('> “The fire hurt **four sailors**, the harbour master said.”\n-# [1] Gazette 1');
  expect(description).toContain('> *Reading note* — It tells of five sailors hurt.\n-# [2] note on Gazette 2');
});

test('a page out of range is the last one, and an earlier edition is said on whatever page', () => {
  const citations = Array.from({ length: 30 }, (_, index) =>
    citation(index + 1, 'A sentence of some length that fills a page. '.repeat(4).trim()),
  );
  const answer = found({
    sections: [{ id: 'passages', items: citations.map(({ n }) => item({ citations: [n] })) }],
    citations,
  });
  const last = shown(answer, 9999, 'e0000000').embeds[0];
  expect(last?.footer?.text).toMatch(/^Page (\d+) of \1 · Edition e1234567$/);
  expect(last?.description).toContain('edition e0000000');
  expect(shown(answer, 0, 'e1234567').embeds[0]?.description).not.toContain('has changed');
});

test('only an address of the web becomes a link', () => {
  const of = (url: string) =>
    shown(found({ sections: [{ id: 'about', items: [item()] }], citations: [citation(1, 'Words.', { url })] }))
      .embeds[0]?.description;
  expect(of('https://example.org/a_(b)?c=d e')).toContain('[link](https://example.org/a_%28b%29?c=d%20e)');
  expect(of('javascript:alert(1)')).not.toContain('[link]');
  expect(of('not an address')).not.toContain('[link]');
});

describe('a shared page', () => {
  const french = { ...ANSWERS.found, locale: 'fr' } as const;
  const shared = sharedMessage(ANSWERS.found, french, SHOWING, 'Partagé par <@1>');

  test('is public, in the channel’s language, and says who shared it', () => {
    expect(shared).not.toHaveProperty('flags');
    expect(shared.content).toBe('Partagé par <@1>');
    expect(shared.embeds[0]?.title).toBe('Harbour fire\u00A0: ce qui est rapporté');
  });

  test('has cited sentences and their sources, nothing else', () => {
    const description = shared.embeds[0]?.description ?? '';
    expect(description).toContain('> «\u00A0The fire hurt **four sailors**');
    expect(description).toContain('[lien](https://example.org/1)');
    expect(description).not.toContain('Apparaît avec');
    expect(customIds(shared).map((id) => decodeState(id))).toMatchObject([{ action: 'open', owner: null }]);
  });

  test('has no button to drive the private answer', () => {
    expect(JSON.stringify(shared)).not.toContain(BigInt(SHOWING.owner).toString(36));
  });
});

test('a text to be read in full cannot be shared', () => {
  const answer = found({
    question: { command: 'dispatch', id: 'x' },
    sections: [{ id: 'text', items: [item()] }],
    citations: [citation(1, 'Words.')],
  });
  expect(customIds(shown(answer)).map((id) => decodeState(id)?.action)).toEqual(['export', 'report']);
});

test.skipIf(!hasSchemas)('every kind of answer in both languages passes Discord’s own schema', () => {
  const check = schemaCheck('IncomingWebhookInteractionRequest');
  for (const answer of Object.values(ANSWERS))
    for (const locale of LOCALES) {
      expect({ valid: check(shown({ ...answer, locale })), errors: check.errors }).toEqual({
        valid: true,
        errors: null,
      });
      expectWithinLimits(shown({ ...answer, locale }));
    }
});

describe('registrations', () => {
  const all = [...registrations(COMMANDS), ...registrations(COMMANDS, 'home')];

  interface Part {
    readonly name: string;
    readonly name_localizations?: Readonly<Record<string, string | null>> | null;
    readonly description?: string;
    readonly description_localizations?: Readonly<Record<string, string | null>> | null;
    readonly required?: boolean;
    readonly value?: string | number;
    readonly options?: readonly Part[];
    readonly choices?: readonly Part[];
  }
  const below = (part: Part): readonly Part[] => [part, ...(part.options ?? []).flatMap(below)];
  const longest = (text = '', others: Part['name_localizations'] = {}): number =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  /** As Discord counts: of each field its longest language. */
  const size = (part: Part): number =>
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    String(part.value ?? '').length +
    [...(part.options ?? []), ...(part.choices ?? [])].reduce((sum, one) => sum + size(one), 0);

  test.skipIf(!hasSchemas)('pass Discord’s own schema', () => {
    const check = schemaCheck('ApplicationCommandUpdateRequest');
    for (const command of all) {
      // The documentation has a string of bits here, the schema a number; Discord takes both.
      const { default_member_permissions: bits = null } = command;
      const sent = { ...command, default_member_permissions: bits === null ? null : Number(bits) };
      expect({ valid: check(sent), errors: check.errors }).toEqual({ valid: true, errors: null });
    }
  });

  test('have names Discord takes, in French too, required options first, and under 8,000 characters', () => {
    const typed = all.filter(
      (command): command is RESTPostAPIChatInputApplicationCommandsJSONBody =>
        command.type === ApplicationCommandType.ChatInput,
    );
    expect(typed.map(({ name }) => name)).toContain('index');
    for (const command of typed) {
      const parts = below(command as Part);
      for (const { name, name_localizations, description, description_localizations } of parts) {
        for (const each of [name, ...Object.values(name_localizations ?? {})])
          expect(each).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        for (const each of [name, ...Object.values(name_localizations ?? {})]) expect(each).toBe(each?.toLowerCase());
        for (const each of [description, ...Object.values(description_localizations ?? {})])
          expect((each ?? '').length).toBeLessThanOrEqual(100);
        expect(Object.keys(description_localizations ?? {}).sort()).toEqual(['en-GB', 'en-US', 'fr']);
      }
      for (const { options = [] } of parts) {
        const required = options.map((option) => option.required === true);
        expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      }
      expect(size(command as Part)).toBeLessThan(8000);
    }
  });
});
