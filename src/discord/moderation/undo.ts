import type { DecisionRef } from '../../refresh/keeper.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { button, buttonRow, type Row } from '../rows.ts';
import { audited } from './act.ts';
import type { Desk } from './desk.ts';
import { deskId } from './desk-id.ts';

/** A row with the button that takes something back. */
export const undoRow = ({ list, id }: DecisionRef, { t }: Desk): readonly Row[] =>
  buttonRow([
    button(
      t(($) => $.index.undo.button),
      deskId('decisions', 'undo', list, id),
    ),
  ]);

/** Every list of decisions there is. */
export const LISTS = ['names', 'events', 'voices', 'dispatches', 'cuts', 'withdrawn', 'added'] as const;

/** Takes a decision back; forged words are nothing that can be. */
export const takeBack = async (list: string, id: string, desk: Desk): Promise<MessageBody> => {
  const { keeper } = desk.moderation;
  const known = LISTS.find((one) => one === list);
  if (!known) return notice(desk.t(($) => $.discord.unreadable));
  await audited(desk, { action: 'undo', ids: { list: known, id } }, () =>
    keeper.undo({ list: known, id }, { by: desk.by }),
  );
  return notice(desk.t(($) => $.index.undo.done));
};
