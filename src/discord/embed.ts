import type { APIEmbed } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import { translator } from '../i18n/translator.ts';
import type { Page } from '../present/page.ts';
import { describe } from './describe.ts';
import { LIMITS } from './limits.ts';
import { shorten, shortenMarkdown } from './shorten.ts';

/** Calm, and told in words as well: the title says what kind of answer it is. */
const COLOURS: Record<Answer['kind'], number> = {
  found: 0x4a6a8a,
  choices: 0x7a6f9b,
  nothing: 0x80848e,
  refused: 0x9a6b3f,
};

/** One page as an embed. */
export const embed = (page: Page): APIEmbed => {
  const t = translator(page.locale);
  const footer = [
    ...(page.part.pages > 1 ? [t(($) => $.frame.page, page.part)] : []),
    t(($) => $.frame.edition, { edition: page.edition }),
  ];
  return {
    title: shortenMarkdown(page.title, LIMITS.title),
    description: describe(page),
    color: COLOURS[page.kind],
    footer: { text: shorten(footer.join(' · '), LIMITS.footer) },
  };
};
