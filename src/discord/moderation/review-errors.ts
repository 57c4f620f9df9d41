import { quoteOf } from '../../refresh/pending.ts';
import type { ReportedError } from '../../store/reported-errors.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { FAULTS } from '../options.ts';
import { button, buttonRow } from '../rows.ts';
import { shortenMarkdown } from '../shorten.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { panel } from './panel.ts';
import type { Done } from './review-proposals.ts';

/** What can come of a reported error. */
export const SETTLEMENTS = ['mended', 'dismissed'] as const;

const lines = ({ receipt, fault, people, at, edition, command }: ReportedError, desk: Desk): readonly string[] => {
  const { t, moderation } = desk;
  const known = FAULTS.find((one) => one === fault);
  const found = quoteOf(moderation.keeper.current(), receipt);
  return [
    `**${known ? t(($) => $.discord.faults[known]) : shortenMarkdown(fault, 50)}**`,
    t(($) => $.index.review.reported, {
      count: people,
      when: `<t:${Math.floor(Date.parse(at) / 1000)}:R>`,
      command,
      edition,
    }),
    '',
    ...(found
      ? [`> ${shortenMarkdown(found.quote.replace(/\s+/g, ' '), 1500)}`, `— ${shortenMarkdown(found.file, 80)}`]
      : [t(($) => $.index.review.quoteGone)]),
    shortenMarkdown(receipt, 300),
  ];
};

/** One reported error with the words it is about. */
export const reportedPage = (at: number, desk: Desk): MessageBody => {
  const { t, moderation } = desk;
  const open = moderation.errors.open();
  const position = at < open.length ? at : 0;
  const one = open[position];
  const what = t(($) => $.index.review.queues.errors);
  if (!one) return notice(t(($) => $.index.review.none, { what }));
  const id = (word: string, verdict: string, to: number) =>
    deskId('review', word, 'errors', verdict, String(one.id), String(to));
  return panel(
    t(($) => $.index.review.title, { what, n: position + 1, total: open.length }),
    lines(one, desk),
    buttonRow([
      ...SETTLEMENTS.map((settlement) =>
        button(
          t(($) => $.index.review.settlements[settlement]),
          id('settle', settlement, position),
        ),
      ),
      button(
        t(($) => $.discord.next),
        id('page', '', (position + 1) % open.length),
        open.length === 1,
      ),
    ]),
  );
};

/** Settles one, or opens it again; who reported it is forgotten with it. */
export const settle = (verdict: string, key: string, { t, by, moderation: { errors, audit } }: Desk): Done => {
  const id = Number(key);
  const gone: Done = { line: t(($) => $.index.review.gone), rows: [] };
  const settlement = SETTLEMENTS.find((known) => known === verdict);
  const found = Number.isSafeInteger(id) ? errors.find(id) : undefined;
  if (!found || (!settlement && verdict !== 'reopened') || (settlement ? found.settled : !found.settled)) return gone;
  const entry = audit.begin({ by, action: 'settle-report', ids: { report: key, as: verdict } });
  if (settlement) errors.settle(id, settlement, by);
  else errors.reopen(id);
  audit.end(entry, 'done');
  if (!settlement) return { line: t(($) => $.index.review.reopened), rows: [] };
  const undo = button(
    t(($) => $.index.undo.button),
    deskId('review', 'settle', 'errors', 'reopened', key, '0'),
  );
  return { line: t(($) => $.index.review.settled[settlement]), rows: buttonRow([undo]) };
};
