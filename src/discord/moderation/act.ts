import { RefreshError } from '../../refresh/refresh-error.ts';
import type { AuditedDeed } from '../../store/audit-log.ts';
import { escapeMarkdown } from '../escape.ts';
import { notice } from '../message.ts';
import type { MessageBody } from '../message-body.ts';
import { type Answerable, type Manner, respond } from '../respond.ts';
import type { Desk } from './desk.ts';

/** What a keeper refuses, in words; anything else is a failure like any other. */
export const worded = async (
  { t }: Pick<Desk, 't'>,
  work: () => MessageBody | Promise<MessageBody>,
): Promise<MessageBody> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefreshError)) throw error;
    const { reason, detail, setAside } = error;
    const words = setAside
      ? t(($) => $.frame.colon, { label: setAside.file, text: t(($) => $.origin.setAside[setAside.reason]) })
      : detail;
    return notice(t(($) => $.index.refusals[reason], { detail: escapeMarkdown(words) }));
  }
};

/** Answers with what work makes, or with why it was refused. */
export const act = (
  interaction: Answerable,
  manner: Manner,
  desk: Desk,
  work: () => MessageBody | Promise<MessageBody>,
): Promise<void> => respond(interaction, manner, desk.options, () => worded(desk, work));

/** Does something that changes things, and has the log tell of it whatever comes of it. */
export const audited = async <Result>(
  { moderation: { audit }, by }: Pick<Desk, 'moderation' | 'by'>,
  deed: Omit<AuditedDeed, 'by'>,
  work: () => Promise<Result>,
  outcomeOf: (result: Result) => string = () => 'done',
): Promise<Result> => {
  const entry = audit.begin({ ...deed, by });
  try {
    const result = await work();
    audit.end(entry, outcomeOf(result));
    return result;
  } catch (error) {
    audit.end(entry, error instanceof RefreshError ? `refused: ${error.reason}` : 'failed');
    throw error;
  }
};
