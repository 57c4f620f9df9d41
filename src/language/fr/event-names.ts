import type { EventNames } from '../event-names.ts';

/** Kinds of events as a heading, in neutral words. */
export const EVENT_NAMES: EventNames = {
  strike: 'Frappe',
  shelling: "Tirs d'artillerie",
  'shoot-down': 'Appareil abattu',
  attack: 'Attaque',
  battle: 'Combats',
  offensive: 'Offensive',
  advance: 'Avancée',
  seizure: 'Saisie',
  capture: 'Prise',
  deployment: 'Déploiement',
  presence: 'Présence',
  withdrawal: 'Retrait',
  campaign: 'Campagne',
  zone: 'Zone',
  leaflets: 'Tracts',
  agreement: 'Accord',
  negotiation: 'Pourparlers',
  condemnation: 'Condamnation',
  protest: 'Manifestation',
  arrest: 'Arrestation',
  death: 'Décès',
  disaster: 'Catastrophe',
  statement: 'Déclaration',
  other: 'Événement',
};
