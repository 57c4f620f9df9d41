import type { Decided } from '../../refresh/keeper.ts';
import { decisionOn, type Pending, pendingOf } from '../../refresh/pending.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { button, buttonRow, type Row } from '../rows.ts';
import { shortenMarkdown } from '../shorten.ts';
import { audited } from './act.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { panel } from './panel.ts';
import { undoRow } from './undo.ts';

export type ProposalList = Pending['list'];

/** What was done, and how to take it back. */
export interface Done {
  readonly line: string;
  readonly rows: readonly Row[];
}

/** What can be decided of a proposal. */
export const VERDICTS = ['same', 'different', 'later'] as const;

/** Most characters of a quotation that is shown to judge by. */
const QUOTE = 350;

const pendingIn = async (list: ProposalList, { moderation: { keeper }, locale }: Desk): Promise<readonly Pending[]> =>
  pendingOf(keeper.current(), list, await keeper.decisions(), locale);

const lines = ({ who, why, likeness, later, evidence }: Pending, { t }: Desk): readonly string[] => [
  ...who.map(({ id, name }) => `**${shortenMarkdown(name, 150)}** · ${shortenMarkdown(id, 100)}`),
  [
    t(($) => $.index.review.why[why]),
    t(($) => $.index.review.likeness, { percent: Math.round(likeness * 100) }),
    ...(later ? [t(($) => $.index.review.wasPutOff)] : []),
  ].join(' · '),
  '',
  ...evidence.flatMap(({ file, quote }) => [
    `> ${shortenMarkdown(quote.replace(/\s+/g, ' '), QUOTE)}`,
    `— ${shortenMarkdown(file, 80)}`,
  ]),
];

/** One of those pending with its evidence and what can be said of it. Past the end it begins again. */
export const proposalPage = async (list: ProposalList, at: number, desk: Desk): Promise<MessageBody> => {
  const { t } = desk;
  const pending = await pendingIn(list, desk);
  const position = at < pending.length ? at : 0;
  const one = pending[position];
  if (!one) return notice(t(($) => $.index.review.none, { what: t(($) => $.index.review.queues[list]) }));
  const next = (position + 1) % pending.length;
  return panel(
    t(($) => $.index.review.title, {
      what: t(($) => $.index.review.queues[list]),
      n: position + 1,
      total: pending.length,
    }),
    lines(one, desk),
    buttonRow([
      ...VERDICTS.map((verdict) =>
        button(
          t(($) => $.index.review.verdicts[verdict]),
          deskId('review', 'decide', list, verdict, one.key, String(position)),
        ),
      ),
      button(
        t(($) => $.discord.next),
        deskId('review', 'page', list, '', '', String(next)),
        pending.length === 1,
      ),
    ]),
  );
};

/** Writes a decision. What was decided meanwhile, or is no longer there, is left as it is. */
export const decide = async (list: ProposalList, verdict: string, key: string, desk: Desk): Promise<Done> => {
  const { t, by, moderation } = desk;
  const one = (await pendingIn(list, desk)).find((pending) => pending.key === key);
  const decision: Decided['decision'] | undefined = VERDICTS.find((known) => known === verdict);
  if (!one || !decision) return { line: t(($) => $.index.review.gone), rows: [] };
  const decided = decisionOn(one, decision);
  const ids = { list, decision, ids: one.who.map(({ id }) => id).join(' ') };
  const ref = await audited(desk, { action: 'decide', ids }, () => moderation.keeper.decide(decided, { by }));
  const who = one.who.map(({ name }) => shortenMarkdown(name, 80)).join(' / ');
  return {
    line: t(($) => (decision === 'later' ? $.index.review.putOff : $.index.review.decided), {
      verdict: t(($) => $.index.review.verdicts[decision]),
      who,
    }),
    rows: undoRow(ref, desk),
  };
};
