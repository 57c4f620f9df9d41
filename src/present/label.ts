import type { Item, SectionId } from '../answer/answer.ts';
import { COMMAND_OPTIONS, type CommandName } from '../answer/question.ts';
import type { CutRule } from '../dispatch/cleaning/cut-rule.ts';
import { CUT_RULES } from '../dispatch/cleaning/cut-rule.ts';
import type { SetAsideReason } from '../dispatch/set-aside.ts';
import { DATE_BASES, type DateBasis } from '../text/edtf.ts';
import { languageName } from '../text/language-name.ts';
import { localLine } from './command-line.ts';
import type { Wording } from './wording.ts';

/** Sections whose `text` is a source's own wording: it stands in quotation marks. */
const WORDED_BY_SOURCES: readonly SectionId[] = ['roles', 'spellings', 'terms'];

const REASONS: readonly string[] = [
  'not-text',
  'empty',
  'too-large',
  'not-a-file',
  'unknown-extension',
  'unreadable',
  'front-matter',
  'duplicate-id',
  'duplicate-text',
  'pair-mismatch',
  'note',
  'nothing-left',
] satisfies readonly SetAsideReason[];
const isReason = (text: string): text is SetAsideReason => REASONS.includes(text);
const isCutRule = (text: string): text is CutRule => (CUT_RULES as readonly string[]).includes(text);
const isBasis = (text: string): text is DateBasis => (DATE_BASES as readonly string[]).includes(text);

/** The heading of an item: a name as it is, a source's wording in quotation marks, a code in the reader's words. */
export const label = (id: SectionId, item: Item, wording: Wording): string | undefined => {
  const { t, locale } = wording;
  const text = item.answer && id === 'answer' ? item.answer.text : item.text;
  if (item.field) return fieldLabel(item, item.field, wording);
  if (text === undefined) return item.command;
  if (item.command === text) return localLine(text, locale);
  if (id === 'answer' || WORDED_BY_SOURCES.includes(id)) return t(($) => $.frame.quoted, { text });
  if (id === 'cuts' && isCutRule(text)) return t(($) => $.origin.cuts[text]);
  if (id === 'bases' && isBasis(text)) return t(($) => $.dates.basis[text]);
  if (id === 'set-aside') return setAsideLabel(text, t);
  if (id === 'commands') return commandLabel(text, wording);
  return text;
};

/** « Éditeur : … »; of a date the name of the field alone, for the date stands beside it. */
const fieldLabel = ({ text }: Item, field: NonNullable<Item['field']>, { t, locale }: Wording): string => {
  const name = t(($) => $.origin.fields[field]);
  if (text === undefined) return name;
  if (field === 'language') return t(($) => $.frame.colon, { label: name, text: languageName(text, locale) });
  const isForm = field === 'form' && (text === 'capture' || text === 'note');
  return t(($) => $.frame.colon, { label: name, text: isForm ? t(($) => $.origin.forms[text]) : text });
};

/** `file · reason`: the file as it is called, the reason in words. */
const setAsideLabel = (text: string, t: Wording['t']): string => {
  const at = text.lastIndexOf(' · ');
  const reason = text.slice(at + 3);
  if (at < 0 || !isReason(reason)) return text;
  return t(($) => $.frame.colon, { label: text.slice(0, at), text: t(($) => $.origin.setAside[reason]) });
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMAND_OPTIONS, name);

const commandLabel = (name: string, { t, locale }: Wording): string =>
  isCommand(name)
    ? `${name === 'find-sources' ? t(($) => $.frame.messageMenu) : localLine(`/${name}`, locale)} · ${t(($) => $.commands[name].description)}`
    : name;
