import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { gazetteer } from '../../src/linking/gazetteer.ts';
import { loadAuthority } from '../../src/linking/load-authority.ts';
import { nameKey } from '../../src/linking/name-key.ts';

/** Beyond what any authority is held to: what the one that ships promises in the heads of its files. */
const shipped = await loadAuthority(fileURLToPath(new URL('../../corpus/authority', import.meta.url)));

/** What an event can be. */
const EVENT_TYPES = [
  'strike',
  'shelling',
  'shoot-down',
  'attack',
  'battle',
  'offensive',
  'advance',
  'seizure',
  'capture',
  'deployment',
  'presence',
  'withdrawal',
  'campaign',
  'zone',
  'leaflets',
  'agreement',
  'negotiation',
  'condemnation',
  'protest',
  'arrest',
  'death',
  'disaster',
  'statement',
  'other',
];

test('every publisher and agency is a name in organisations.yaml', () => {
  const { byKey } = gazetteer(shipped);
  const named = shipped.reports.flatMap(({ publisher, agency }) => [publisher ?? [], agency ?? []].flat());
  expect(named.filter((name) => byKey.get(nameKey(name))?.kind !== 'organisation')).toEqual([]);
});

test('every event is of a type there is, and can be told by words of both languages', () => {
  expect(shipped.events.filter(({ type }) => !EVENT_TYPES.includes(type)).map(({ id }) => id)).toEqual([]);
  const mute = shipped.events.filter(({ words }) => !words.fr.length || !words.en.length);
  expect(mute.map(({ id }) => id)).toEqual([]);
});
