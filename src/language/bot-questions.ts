import type { Locale } from './locale.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that speak to the bot or of it, folded. */
export const BOT_ADDRESSED: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: list('you your yours yourself u vigie bot chatbot'),
  fr: list('tu te t toi ton ta tes vous votre vos vigie bot chatbot'),
};

/** Words that a question about the bot may hold beside those and stop words, folded. Any other word is a topic. */
export const BOT_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: list(
    'able ai answer answers artificial bot called capable chatbot created creator computer do does doing feature features feeling function functions gpt hello help hey hi human intelligence know languages language llm machine made maker make model name named person please program programmed purpose real robot speak sure talk tell thing things thank thanks today understand use used useful work works write built',
  ),
  fr: list(
    'aide aider aides aidez appelle appelles appelez artificielle bonjour capable capables chatbot comprends comprenez connais connaissez cree creee createur dire dis dites etes etais es etes faire fais faites fabrique fonction fonctionnes fonctionnez fonctions humain humaine ia intelligence langue langues llm machine marches merci modele nom nomme ordinateur parle parler parles parlez peux personne pouvez programme reponds repondez repondre robot sais salut savez savoir sers servir servez stp sur svp utile vraiment vrai',
  ),
};
