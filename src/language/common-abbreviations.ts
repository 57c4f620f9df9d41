/** Abbreviations of common nouns, folded, of all languages: written in capitals they name nobody. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['tv', 'ong', 'ngo', 'hq', 'qg', 'pc', 'pm', 'pdg', 'ceo', 'mp', 'gps', 'km', 'gmt', 'utc', 'vip', 'adn', 'dna'],
  ...['cv', 'dj', 'er', 'id', 'pib', 'gdp', 'suv', 'ied', 'eei', 'rpg', 'uav', 'irm', 'mri', 'sms', 'faq', 'ok'],
]);
