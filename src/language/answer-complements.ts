/** Questions for what stands behind a preposition of the verb: « sur qui a-t-il tiré », “what did they agree on”; folded, of all languages, and the prepositions that answer. */
export const COMPLEMENT_QUESTIONS: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /^(?:sur|contre) (?:qui|quoi|quel(?:le)?s?)(?!\p{L})|(?<!\p{L})(?:who|whom|what|which \p{L}+) .{3,}(?<!\p{L})(?:at|on|upon)\W*$|(?<!\p{L})(?:at|on|upon) (?:whom|who|what)(?!\p{L})/u,
    told: /(?<!\p{L})(?:sur|contre|on|at|upon|against)(?!\p{L})/u,
  },
  {
    asks: /^(?:a|aupres de|vers) (?:qui|quoi)(?!\p{L})|(?<!\p{L})(?:who|whom|which \p{L}+) .{3,}(?<!\p{L})to\W*$|(?<!\p{L})to (?:whom|who)(?!\p{L})/u,
    told: /(?<!\p{L})(?:a|au|aux|aupres d(?:e|u|es)|vers|to|towards?)(?!\p{L})/u,
  },
  {
    asks: /^(?:de|d'avec) (?:qui|quoi)(?!\p{L})|(?<!\p{L})(?:who|whom|what|which \p{L}+) .{3,}(?<!\p{L})(?:about|of|from|over)\W*$|(?<!\p{L})(?:about|of|from|over) (?:whom|who|what)(?!\p{L})/u,
    told: /(?<!\p{L})(?:de|du|des|d(?=')|contre|about|of|from|over|against)(?!\p{L})/u,
  },
  {
    asks: /^pour (?:qui|le compte de qui)(?!\p{L})|(?<!\p{L})(?:who|whom) .{3,}(?<!\p{L})for\W*$|(?<!\p{L})for (?:whom|who)(?!\p{L})/u,
    told: /(?<!\p{L})(?:pour|for)(?!\p{L})/u,
  },
];

/** What may open a complement behind its preposition, folded: an article, marks of quotation. */
export const COMPLEMENT_OPENING = /^['»”"\s]*(?:(?:the|an?|la|les?|une?|des|l')(?!\p{L}))?[«“"\s]*/u;
