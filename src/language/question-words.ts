/** What a question asks for. */
export type Asked = 'how-many' | 'when' | 'where' | 'who' | 'why' | 'what';

/** How questions begin, folded, in the order in which they are tried; of all languages. */
export const QUESTION_PATTERNS: readonly { readonly asks: Asked; readonly pattern: RegExp }[] = [
  {
    asks: 'how-many',
    pattern:
      /(?<!\p{L})(combien|quel(le)? (est le |etait le )?(nombre|distance|bilan|taille)|how (many|much|far|large|long))(?!\p{L})/u,
  },
  {
    asks: 'when',
    pattern:
      /(?<!\p{L})(quand|a quelle date|quel jour|en quelle annee|depuis quand|when|what (day|date|year)|which (day|year))(?!\p{L})/u,
  },
  {
    asks: 'where',
    pattern:
      /^(?:et |and )?(ou|d'ou|where|dans quel(le)? (ville|pays|region|province|lieu)|in (which|what) (town|city|country|place|province))(?!\p{L})|(?<!\p{L})ou (se|est|sont|a|ont|s')/u,
  },
  {
    asks: 'who',
    pattern: /(?<!\p{L})(qui|who|whom|quel(le)? (porte-parole|responsable|colonel|general|president))(?!\p{L})/u,
  },
  { asks: 'why', pattern: /(?<!\p{L})(pourquoi|why|pour quelle raison)(?!\p{L})/u },
];

/** Words that belong to the asking and not to what is asked for, folded, of all languages. */
export const ASKING_WORDS = [
  'distance',
  'nombre',
  'bilan',
  'date',
  'jour',
  'annee',
  'lieu',
  'raison',
  'endroit',
  'taille',
  'rayon',
  'fait',
  'font',
  'eu',
  'avoir',
  'passe',
  'arrive',
  'produit',
  'connait',
  'sait',
  'dire',
  'number',
  'far',
  'large',
  'day',
  'year',
  'date',
  'place',
  'reason',
  'happen',
  'happened',
  'take',
  'took',
  'know',
  'known',
  'tell',
  'told',
  'long',
  'size',
  'radius',
] as const;

/** Words that name the doer behind a passive, folded, of all languages. */
export const AGENT_WORDS = ['par', 'by'] as const;
