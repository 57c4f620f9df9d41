/** Questions that a phrase of a certain opening answers, folded, of all languages, and that phrase in a sentence as written. */
export const PHRASE_QUESTIONS: readonly {
  readonly asks: RegExp;
  readonly told: RegExp;
  /** It has a verb of its own. */
  readonly clause?: true;
}[] = [
  // On which condition.
  {
    clause: true,
    asks: /(?<!\p{L})(?:(?:in|under) (?:what|which) (?:case|circumstances?|conditions?)|on (?:what|which) (?:condition|terms)|(?:dans|en) quels? (?:cas|circonstances?)|a quelles? conditions?|sous quelles? conditions?)(?!\p{L})/u,
    told: /(?<!\p{L})(?:(?:only |except |even )?if |unless |provided (?:that )?|as long as |so long as |(?:sauf |même |seulement )?(?:si |s['’](?=ils?\s))|à condition (?:de |d['’]|que |qu['’])|à moins (?:de |d['’]|que |qu['’])|tant que |pourvu que )[^;:.?!]{4,110}/giu,
  },
  // What somebody is told to do.
  {
    asks: /(?<!\p{L})(?:(?:tell|told|asks?|asked|order(?:ed)?|urged?|warn(?:ed)?|want(?:ed)?|instruct(?:ed)?|call(?:ed)? (?:on|upon)|invite[ds]?|get)(?: \p{L}+){1,6} to do|(?:demand|dis|dit|ordonn|enjoi|intim|somm|appel|invit|conseill|pri)\p{L}*(?: \p{L}+){0,7} (?:de|a) faire|(?:demand|ordonn|enjoi|intim)\p{L}+(?:-t)?(?:-\p{L}+)? quoi|(?:que|qu'est-ce (?:que|qu')|quoi) ?(?:demand|ordonn|exig|enjoi)\p{L}+(?:-t)?(?:-\p{L}+)?)(?!\p{L})/u,
    told: /(?<=(?<!\p{L})(?:tell|told|ask|order|urg|warn|instruct|call|invit|request|requir)\p{L}*(?:\s[\p{L}’'“”"()«»-]+){1,9}? to )\p{Ll}[^,;:.?!]{1,80}|(?<=(?<!\p{L})must )[^,;:.?!]{3,80}|(?<=(?<!\p{L})(?:demand|disa|dit|ordonn|enjoi|intim|somm|appel|invit|conseill|prian?)\p{L}*(?:\s[\p{L}’'“”"()«»-]+){1,12}? (?:de |d['’]|à ))(?:ne pas |s['’]en |se |s['’])?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})[^,;:.?!]{0,70}|(?<=(?<!\p{L})(?:doit|doivent|devaient|devait) )[^,;:.?!]{3,80}/gu,
  },
  // What things there are.
  {
    asks: /(?<!\p{L})(?:(?:what|which) (?:(?:sorts?|kinds?|types?) of )?(?:things|items|objects|goods|stuff)|what (?:sorts?|kinds?|types?) of|(?:quels?|quelles?) (?:sortes?|genres?|types?|objets?|choses?)|c'etait quoi (?:les|ces)|what (?:did|does|do) .{3,60} (?:include|consist of|comprise|contain)|(?:que|qu'est-ce que) .{0,60}(?:compren|contena|contien|comport))(?!\p{L})/u,
    told: /(?<=(?<!\p{L})(?:listing|including|included|such as|namely|among them|among which|notamment|tels? que|telles? que|à savoir|comme|dont|a cité|ont cité|citant|comprenant|comprenait|qui comprend|consisting of|comprising|made up of) )[^;:.?!]{6,140}/giu,
  },
  // What for.
  {
    asks: /(?<!\p{L})(?:(?:goal|aim|purpose|objective|object|intention|point)s?(?!\p{L})|(?:dans|avec) quel(?:le)? (?:but|objectif|intention|dessein)|quel(?:le)?s? (?:etait|etaient|est|sont) (?:le |les |l'|la |leur |son )?(?:but|objectif|objet|finalite|intention|visee)s?|a quelles? fins?|pour quoi faire|what .{3,60} (?:aimed|meant|intended|supposed) to (?:do|achieve))/u,
    told: /(?<=(?<!\p{L})(?:(?:meant|intended|designed|aimed|aims|aiming|in order|so as|want|wanted|wants|sought|seeks?|hoped|hopes|hoping|planned|plans|planning) to|(?:afin|dans le but|en vue|but est|but était|objectif est|objectif était|objet est) de|(?:destiné|destinée|destinés|destinées|vise|visait|visaient|visant|visent|cherchait|cherchaient|cherche) à|voulait|voulaient|voulant|vouloir|entendait|entendaient|entend|(?:pour|comme) but de|pour(?! but)) )(?:ne pas |se )?\p{Ll}[^,;:.?!]{3,100}|(?<=(?<!\p{L})(?:(?:afin|but est|but était) d|vise à l|vise à s)['’])\p{Ll}[^,;:.?!]{3,100}|(?<=(?<!\p{L})aimed at )\p{Ll}[^,;:.?!]{3,100}/gu,
  },
  // By which means.
  {
    asks: /^(?:(?:and|et|mais|but|so|alors) )?(?:how (?!many|much|long|far|old|big|often|close|fast|strong|large|high|deep|is|are|badly|well)|comment |par quels? moyens?|de quelle (?:facon|maniere))|(?<!\p{L})(?:by what means|in what way)(?!\p{L})/u,
    told: /(?<!\p{L})(?:by (?:way|means) of |with the help of |aboard |using |by (?=\p{Ll}+ing(?!\p{L}))|in a (?=\p{Ll}+ convoy)|(?:à l['’]aide|au moyen|à bord|par le biais|par l['’]intermédiaire|à coups) d(?:e |u |es |['’])|grâce (?:à |aux? )|en (?=\p{Ll}{3,}ant(?!\p{L})))[^,;:.?!]{3,80}/gu,
  },
];
