import type { Held } from '../../refresh/keeper.ts';
import type { MessageBody } from '../message-body.ts';
import { button, buttonRow, type Row } from '../rows.ts';
import { shortenMarkdown } from '../shorten.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';
import { differenceLines } from './difference-lines.ts';
import { panel } from './panel.ts';

/** Faults that are shown; the rest is counted. */
const MOST_FAULTS = 10;

/** *Publish* and *Discard*; they carry the edition, so that an old message decides nothing about a new one. */
export const heldRows = (edition: string, { t }: Desk): readonly Row[] =>
  buttonRow([
    button(
      t(($) => $.index.held.publish),
      deskId('refresh', 'publish', edition),
    ),
    button(
      t(($) => $.index.held.discard),
      deskId('refresh', 'discard', edition),
    ),
  ]);

/** An edition that was held back: what speaks against it, what would change, and what can be done. */
export const heldPanel = ({ edition, faults, difference }: Held, desk: Desk): MessageBody => {
  const { t } = desk;
  const shown = faults.slice(0, MOST_FAULTS).map(({ kind, detail }) => {
    const label = t(($) => $.index.held.kinds[kind]);
    return `- ${t(($) => $.frame.colon, { label, text: shortenMarkdown(detail, 200) })}`;
  });
  const more = faults.length - shown.length;
  return panel(
    t(($) => $.index.held.title, { id: edition }),
    [
      t(($) => $.index.held.why, { count: faults.length }),
      ...shown,
      ...(more > 0 ? [t(($) => $.index.difference.more, { count: more })] : []),
      '',
      ...differenceLines(difference, desk),
    ],
    heldRows(edition, desk),
  );
};
