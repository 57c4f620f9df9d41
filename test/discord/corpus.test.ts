import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answer } from '../../src/answer/answer-question.ts';
import { exampleCommands } from '../../src/answer/help.ts';
import { parseCommand } from '../../src/answer/parse-command.ts';
import { suggest } from '../../src/answer/suggest.ts';
import { unescapeMarkdown } from '../../src/discord/escape.ts';
import { privateMessage } from '../../src/discord/message.ts';
import type { MessageBody } from '../../src/discord/message-body.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { CAPTURES, editionFrom, hasCaptures, SHIPPED } from '../editions.ts';
import { SHOWING } from './connected-bot.ts';
import { hasSchemas, schemaCheck } from './schema.ts';

const PAGE = / (\d+) (?:of|sur) (\d+)/;

const pagesOf = (result: Answer): readonly MessageBody[] => {
  const at = (page: number) => privateMessage(result, { ...SHOWING, page });
  const first = at(0);
  const pages = Number(PAGE.exec(first.embeds[0]?.footer?.text ?? '')?.[2] ?? 1);
  return [first, ...Array.from({ length: pages - 1 }, (_, index) => at(index + 1))];
};

const linesFor = (edition: Edition, locale: Locale): readonly string[] => {
  const values = (command: 'event' | 'who' | 'compare' | 'dispatch', option: string) =>
    suggest(edition, { command, option, typed: '', locale })
      .slice(0, 8)
      .map(({ value }) => `/${command} ${value}`);
  return [
    ...values('event', 'topic'),
    ...values('who', 'name'),
    ...values('compare', 'topic'),
    ...values('dispatch', 'id').slice(0, 3),
    ...exampleCommands(edition),
    '/ask combien de soldats à Al-Tanaf ?',
    '/ask who said that?',
    '/search drone',
    '/search words:frappe from:2017 to:2018',
    '/search words:frappe from:2018 to:2017',
    '/sources',
    '/help',
    '/who nobody-of-this-name',
  ];
};

/** The quotations of a message as a reader sees them, without marks, frame and cuts. */
const quotationsIn = ({ embeds }: MessageBody): readonly string[] =>
  [...(embeds[0]?.description ?? '').matchAll(/(?:^> .*\n?)+/gm)].map(([block]) =>
    unescapeMarkdown(block.trimEnd().replace(/^> /gm, '').replaceAll('**', ''))
      .replace(/^\*[^*]+\* — /, '')
      .replace(/^[“«]\u00A0?|\u00A0?[”»]$/g, '')
      .replace(/^\[…\] | \[…\]$/g, '')
      .trim(),
  );

const corpora = [
  { name: 'the shipped corpus', folder: SHIPPED },
  ...(hasCaptures ? [{ name: 'raw captures', folder: CAPTURES }] : []),
];

test.for(corpora)(
  'every page of every command on $name passes Discord’s schema and quotes exactly',
  async ({ folder }) => {
    const edition = await editionFrom(folder);
    const check = schemaCheck('IncomingWebhookInteractionRequest');
    let seen = 0;
    for (const locale of LOCALES)
      for (const line of linesFor(edition, locale)) {
        const question = parseCommand(line);
        if ('kind' in question) throw new Error(`${line} is no command`);
        const result = answer(edition, { question, locale });
        const quotes = result.kind === 'found' ? result.citations.map(({ quote }) => quote) : [];
        for (const body of pagesOf(result)) {
          if (hasSchemas)
            expect({ line, valid: check(body), errors: check.errors }).toEqual({ line, valid: true, errors: null });
          expect(body.embeds[0]?.description?.length).toBeLessThanOrEqual(4096);
          seen += quotationsIn(body).length;
          for (const shown of quotationsIn(body))
            expect({ line, shown, exact: quotes.some((quote) => quote.includes(shown)) }).toMatchObject({
              exact: true,
            });
        }
      }
    expect(seen).toBeGreaterThan(50);
  },
);
