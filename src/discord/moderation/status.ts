import type { Translator } from '../../i18n/translator.ts';
import type { KeptEdition } from '../../refresh/keeper.ts';
import { AT_START } from '../../refresh/keeper-state.ts';
import { pendingOf } from '../../refresh/pending.ts';
import type { AuditEntry } from '../../store/audit-log.ts';
import { shortenMarkdown } from '../shorten.ts';
import { act } from './act.ts';
import type { Desk } from './desk.ts';
import { heldRows } from './held.ts';
import { panel } from './panel.ts';
import type { Subcommand } from './subcommand.ts';

/** Lines of the log that are shown. */
const LATEST = 8;

/** People as Discord shows them, operators by name; at the start nobody asked for it. */
const whoLine = (by: string, t: Translator): string => {
  if (by === AT_START.by) return t(($) => $.index.status.start);
  return /^\d{17,20}$/.test(by) ? `<@${by}>` : shortenMarkdown(by, 40);
};

const moment = (at: string, style: 'R' | 'f'): string => `<t:${Math.floor(Date.parse(at) / 1000)}:${style}>`;

const editionLine = ({ id, at, by, why }: KeptEdition, t: Translator): string => {
  const line = t(($) => $.index.status.edition, { id, when: moment(at, 'R'), who: whoLine(by, t) });
  return why ? `${line} · ${shortenMarkdown(why, 150)}` : line;
};

const auditLine = ({ at, by, action, ids, outcome }: AuditEntry, t: Translator): string => {
  const which = Object.values(ids)
    .map((id) => shortenMarkdown(id, 60))
    .join(' ');
  const end = outcome === null ? t(($) => $.index.status.unfinished) : outcome;
  return [moment(at, 'R'), whoLine(by, t), action, which, end === 'done' ? '' : end].filter(Boolean).join(' · ');
};

const statusLines = async ({ moderation: { keeper, errors, audit }, locale, t }: Desk): Promise<readonly string[]> => {
  const { current, earlier, held, building, counts } = await keeper.status();
  const done = audit.latest(LATEST);
  const decisions = await keeper.decisions();
  const pending = (['names', 'events', 'voices'] as const).map(
    (list) => pendingOf(keeper.current(), list, decisions, locale).length,
  );
  const [names = 0, events = 0, voices = 0] = pending;
  return [
    editionLine(current, t),
    t(($) => $.index.status.counts, counts),
    ...(building ? [`**${t(($) => $.index.progress.phases[building.phase])}**`] : []),
    ...(held ? [`**${t(($) => $.index.status.held, { id: held.edition, count: held.faults.length })}**`] : []),
    t(($) => $.index.status.pending, { names, events, voices, errors: errors.open().length }),
    ...(earlier.length > 0 ? ['', `**${t(($) => $.index.status.earlier)}**`] : []),
    ...earlier.map((edition) => editionLine(edition, t)),
    ...(done.length > 0 ? ['', `**${t(($) => $.index.status.log)}**`] : []),
    ...done.map((entry) => auditLine(entry, t)),
  ];
};

/** Where things stand. */
export const status: Subcommand = {
  name: 'status',
  options: [],
  run: (interaction, desk) =>
    act(interaction, 'new', desk, async () => {
      const { held } = await desk.moderation.keeper.status();
      return panel(
        desk.t(($) => $.index.status.title),
        await statusLines(desk),
        held ? heldRows(held.edition, desk) : [],
      );
    }),
};
