/** What a language is called in another: `languageName('fr', 'en')` is “French”; a code nobody knows stays a code. */
export const languageName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};
