declare module 'snowball-stemmers' {
  /** A stemmer of the Snowball project; `language` is its English name. */
  export const newStemmer: (language: string) => { readonly stem: (word: string) => string };
}
