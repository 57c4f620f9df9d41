import type { Translator } from '../../i18n/translator.ts';
import type { KeptEdition } from '../../refresh/keeper.ts';
import { pendingOf } from '../../refresh/pending.ts';
import type { AuditEntry } from '../../store/audit-log.ts';
import { shortenMarkdown } from '../shorten.ts';
import { act } from './act.ts';
import type { Desk } from './desk.ts';
import { heldRows } from './held.ts';
import { panel } from './panel.ts';
import { SETTLEMENTS } from './review-errors.ts';
import { VERDICTS } from './review-proposals.ts';
import type { Subcommand } from './subcommand.ts';
import { LISTS } from './undo.ts';
import { whoLine } from './who-line.ts';

/** Lines of the log that are shown. */
const LATEST = 8;

const moment = (at: string, style: 'R' | 'f'): string => `<t:${Math.floor(Date.parse(at) / 1000)}:${style}>`;

const editionLine = ({ id, at, by, why }: KeptEdition, t: Translator): string => {
  const line = t(($) => $.index.status.edition, { id, when: moment(at, 'R'), who: whoLine(by, t) });
  return why ? `${line} · ${shortenMarkdown(why, 150)}` : line;
};

/** What a deed was about; codes of ours in the reader's words, ids as they are. */
const aboutLine = (ids: AuditEntry['ids'], t: Translator): string => {
  const list = LISTS.find((one) => one === ids.list);
  const verdict = VERDICTS.find((one) => one === ids.decision);
  const settlement = SETTLEMENTS.find((one) => one === ids.as);
  const { list: _, decision: __, as: ___, report, ...others } = ids;
  return [
    list && t(($) => $.index.lists[list]),
    verdict && t(($) => $.index.review.verdicts[verdict]),
    settlement && t(($) => $.index.review.settlements[settlement]),
    report && `${report}`,
    ...Object.values(others).map((id) => shortenMarkdown(id, 60)),
  ]
    .filter(Boolean)
    .join(' ');
};

const OUTCOMES = ['unchanged', 'held', 'cancelled', 'refused', 'failed'] as const;

const outcomeLine = (outcome: string | null, t: Translator): string => {
  if (outcome === null) return t(($) => $.index.status.unfinished);
  // What was refused says why after a colon, in a word for operators.
  const known = OUTCOMES.find((one) => one === outcome.split(':')[0]);
  return known ? t(($) => $.index.status.outcomes[known]) : '';
};

const auditLine = ({ at, by, action, ids, outcome }: AuditEntry, t: Translator): string =>
  [
    moment(at, 'R'),
    whoLine(by, t),
    t(($) => $.index.status.actions[action]),
    aboutLine(ids, t),
    outcomeLine(outcome, t),
  ]
    .filter(Boolean)
    .join(' · ');

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
