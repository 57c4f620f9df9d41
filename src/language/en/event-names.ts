import type { EventNames } from '../event-names.ts';

/** Kinds of events as a heading, in neutral words. */
export const EVENT_NAMES: EventNames = {
  strike: 'Strike',
  shelling: 'Shelling',
  'shoot-down': 'Shooting-down',
  attack: 'Attack',
  battle: 'Fighting',
  offensive: 'Offensive',
  advance: 'Advance',
  seizure: 'Seizure',
  capture: 'Capture',
  deployment: 'Deployment',
  presence: 'Presence',
  withdrawal: 'Withdrawal',
  campaign: 'Campaign',
  zone: 'Zone',
  leaflets: 'Leaflets',
  agreement: 'Agreement',
  negotiation: 'Talks',
  condemnation: 'Condemnation',
  protest: 'Protest',
  arrest: 'Arrest',
  death: 'Death',
  disaster: 'Disaster',
  statement: 'Statement',
  other: 'Event',
};
