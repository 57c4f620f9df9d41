import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { SandboxLabels } from '../labels.ts';
import type { SeenMessage, Welcome } from '../page-protocol.ts';
import type { Person } from '../people.ts';
import type { Place } from '../places.ts';

/** How the page looks. */
export type Theme = 'dark' | 'light';

/** What one person looks at right now; `main.ts` changes it and has the parts drawn anew. */
export interface View {
  readonly welcome: Welcome;
  labels: SandboxLabels;
  locale: string;
  person: Person;
  place: Place;
  theme: Theme;
  online: boolean;
  commands: readonly APIApplicationCommand[];
  /** Everything this person sees, by id, oldest first. */
  readonly messages: Map<string, SeenMessage>;
}

/** Where choices are kept between visits. */
const MEMORY = 'sandbox';

/** Starts with what the address asks for, then what was chosen last, then what browser and person speak. */
export function startView(welcome: Welcome): View | null {
  const asked = new URLSearchParams(location.search);
  const remembered = recall();
  const person =
    welcome.people.find(({ name }) => name === (asked.get('user') ?? remembered.user)) ?? welcome.people[0];
  const place = welcome.places.find(({ name }) => name === asked.get('channel')) ?? welcome.places[0];
  if (!person || !place) return null;
  const wanted = [asked.get('locale'), remembered.locale, ...navigator.languages, person.locale];
  const locale = pickLocale(Object.keys(welcome.labels), wanted) ?? person.locale;
  const labels = welcome.labels[locale] ?? Object.values(welcome.labels)[0];
  if (!labels) return null;
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  const theme = (asked.get('theme') ?? remembered.theme ?? (light ? 'light' : 'dark')) === 'light' ? 'light' : 'dark';
  return { welcome, labels, locale, person, place, theme, online: false, commands: [], messages: new Map() };
}

/** Keeps what was chosen for the next visit. */
export function remember({ person, locale, theme }: View): void {
  try {
    localStorage.setItem(MEMORY, JSON.stringify({ user: person.name, locale, theme }));
  } catch {
    // A browser may forbid it; then nothing is remembered.
  }
}

/** `fr-CA` takes `fr` where nothing is closer. */
function pickLocale(known: readonly string[], wanted: readonly (string | null | undefined)[]): string | undefined {
  for (const one of wanted) {
    const exact = known.find((locale) => locale === one);
    const close = known.find((locale) => locale.split('-')[0] === one?.split('-')[0]);
    if (exact ?? close) return exact ?? close;
  }
  return known[0];
}

function recall(): { user?: string; locale?: string; theme?: string } {
  try {
    return JSON.parse(localStorage.getItem(MEMORY) ?? '{}');
  } catch {
    return {};
  }
}
