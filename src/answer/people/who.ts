import type { Edition } from '../../edition/edition.ts';
import type { Answer, Item, Subject } from '../answer.ts';
import { nearestNames } from '../asking/nearest.ts';
import { Citations } from '../citations.ts';
import { found, nothing } from '../compose.ts';
import { oncePerReader } from '../once-per-edition.ts';
import type { Request } from '../question.ts';
import { mentionItems } from '../telling/mention-items.ts';
import { findEntity } from '../telling/topic.ts';
import { unknownId } from '../unknown-id.ts';
import { saidItems } from './said-items.ts';
import { whereNamed } from './where-named.ts';
import { alongside, roleItems, spellingItems } from './who-items.ts';

/** The name that lists what unnamed speakers said. */
const ANONYMOUS: ReadonlySet<string> = new Set(['anonymous', 'anonyme', 'anonymes']);

const subjectOf = (edition: Edition, id: string, request: Request): Subject => {
  const entity = edition.links.entities.get(id);
  const kind =
    entity?.type === 'person' || entity?.type === 'place' || entity?.type === 'organisation' ? entity.type : 'name';
  return { kind, id, name: entity?.names[request.locale] ?? id };
};

/** Thousands speak unnamed, and what they say is always asked for in the same way. */
const saidByUnnamed = oncePerReader((edition, locale) => {
  const citations = new Citations(edition);
  return { said: saidItems(edition, locale, null, citations), citations: citations.list };
});

const answerAnonymous = (edition: Edition, request: Request): Answer => {
  const { said, citations } = saidByUnnamed(edition, request.locale);
  if (!said.length) return nothing(edition, request, ['anonymous'], []);
  return found(edition, request, { sections: [{ id: 'said', items: said }], citations });
};

/** `/who`: roles as worded, spellings met, what they said, what is said about them, who appears with them. */
export const answerWho = (edition: Edition, request: Request, name: string): Answer => {
  if (ANONYMOUS.has(name.trim().toLowerCase())) return answerAnonymous(edition, request);
  const { locale } = request;
  const id = findEntity(edition, name);
  if (id === undefined || !edition.links.entities.has(id))
    return nothing(edition, request, [name], nearestNames(edition, name, locale), undefined, unknownId(name));
  const citations = new Citations(edition);
  const named = [...whereNamed(edition, locale, id)];
  const roles = roleItems(edition, named, citations);
  const said = saidItems(edition, locale, id, citations);
  const about = mentionItems(edition, locale, id, { citations }).map(({ item }): Item => item);
  const subject = subjectOf(edition, id, request);
  const spellings = spellingItems(edition, named);
  const sections = [
    { id: 'roles' as const, items: roles },
    { id: 'said' as const, items: said },
    { id: 'about' as const, items: about },
    { id: 'spellings' as const, items: spellings },
    { id: 'with' as const, items: alongside(edition, locale, named) },
  ];
  return found(edition, request, {
    subject,
    sections,
    citations: citations.list,
    nearest: nearestNames(edition, subject.name, locale, id),
    ...(subject.kind === 'place' ? { warnings: [{ code: 'is-a-place', place: id, name: subject.name }] } : {}),
  });
};
