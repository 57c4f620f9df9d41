import type { Question } from '../answer/question.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Asked } from './page.ts';

/** The question of `/ask` in full, the filters of `/search`, the sides of `/compare`: what a title has no room for. */
export const askedWords = (question: Question, t: Translator): readonly Asked[] => {
  switch (question.command) {
    case 'ask':
      return [{ label: t(($) => $.discord.question), text: question.question }];
    case 'search': {
      const { words, from, to, source, language } = question;
      return [
        { label: t(($) => $.commands.search.options.words.name), text: words },
        { label: t(($) => $.commands.search.options.from.name), text: from ?? '' },
        { label: t(($) => $.commands.search.options.to.name), text: to ?? '' },
        { label: t(($) => $.commands.search.options.source.name), text: source ?? '' },
        { label: t(($) => $.commands.search.options.language.name), text: language ?? '' },
      ].filter(({ text }) => text !== '');
    }
    case 'compare':
      return [
        { label: t(($) => $.commands.compare.options.a.name), text: question.a ?? '' },
        { label: t(($) => $.commands.compare.options.b.name), text: question.b ?? '' },
      ].filter(({ text }) => text !== '');
    case 'event':
    case 'who':
    case 'dispatch':
    case 'sources':
    case 'help':
      return [];
  }
};
