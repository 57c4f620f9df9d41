/** How much speaks for each type of a name: the sum of what each sign says. */
export interface Votes {
  readonly person: number;
  readonly place: number;
  readonly organisation: number;
}

/** From here on a type is as good as sure. */
export const SURE = 5;
/** Below this a name stays unknown: one weak sign is a guess. */
const ENOUGH = 1.5;

export const NO_VOTES: Votes = { person: 0, place: 0, organisation: 0 };

export const addVotes = (a: Votes, b: Partial<Votes>): Votes => ({
  person: a.person + (b.person ?? 0),
  place: a.place + (b.place ?? 0),
  organisation: a.organisation + (b.organisation ?? 0),
});

/** The type most speaks for; undefined where too little does, or two types as much. */
export const elect = ({ person, place, organisation }: Votes): keyof Votes | undefined => {
  const most = Math.max(person, place, organisation);
  if (most < ENOUGH) return undefined;
  const second = person + place + organisation - most - Math.min(person, place, organisation);
  if (second === most) return undefined;
  return most === person ? 'person' : most === place ? 'place' : 'organisation';
};
