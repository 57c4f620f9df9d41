/** Behind people counted, folded, of both languages: what befell them, « neuf combattants d'une brigade ont été tués ». */
export const BEFALLEN: Readonly<Record<'killed' | 'wounded', RegExp>> = {
  killed:
    /^[^,;:.]{0,60}?(?<!\p{L})(?:(?:a|ont|avait|avaient|auraient|aurait) ete|sont|(?:was|were|have been|has been|had been))(?: \p{L}+ment| \p{L}+ly)? (?:tuee?s?|abattus|morts|killed|slain)(?!\p{L})/u,
  wounded:
    /^[^,;:.]{0,60}?(?<!\p{L})(?:(?:a|ont|avait|avaient|auraient|aurait) ete|(?:was|were|have been|has been|had been))(?: \p{L}+ment| \p{L}+ly)? (?:blessee?s?|wounded|injured|hurt)(?!\p{L})/u,
};
