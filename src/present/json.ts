import type { Answer } from '../answer/answer.ts';
import { choiceLeads } from './leads.ts';
import { sectionHeading } from './section-heading.ts';
import { titleWords } from './title.ts';
import { warningWords } from './warning.ts';
import { wording } from './wording.ts';

/** An answer as the `ask` contract has it: its codes and values, with title, headings, choices and warnings in words beside them. */
export const toJson = (answer: Answer): object => {
  const words = wording(answer);
  const found = answer.kind === 'found' ? answer : undefined;
  const nothing = answer.kind === 'nothing' ? answer : undefined;
  const labels = choiceLeads(answer, words);
  return {
    edition: answer.edition,
    command: answer.kind === 'refused' ? answer.command : answer.question.command,
    locale: answer.locale,
    kind: answer.kind,
    ...(answer.kind === 'refused'
      ? {
          reason: answer.reason,
          offending: answer.offending,
          ...(answer.limit === undefined ? {} : { limit: answer.limit }),
        }
      : { question: answer.question }),
    title: titleWords(answer, words),
    scope: answer.scope,
    ...('subject' in answer && answer.subject ? { subject: answer.subject } : {}),
    sections: ((found ?? nothing)?.sections ?? []).map(({ id, items }) => ({
      id,
      heading: sectionHeading(answer, id, words),
      items,
    })),
    ...(found?.ledger ? { ledger: found.ledger } : {}),
    ...(found?.coverage ? { coverage: found.coverage } : {}),
    citations: (found ?? nothing)?.citations ?? [],
    warnings: (found?.warnings ?? []).map((warning) => ({ ...warning, text: warningWords(warning, words) })),
    choices:
      answer.kind === 'choices'
        ? answer.choices.map((choice, index) => ({ ...choice, label: labels[index]?.label ?? choice.name }))
        : [],
    ...(nothing?.premise ? { premise: nothing.premise } : {}),
    ...(nothing?.unknownId ? { unknownId: nothing.unknownId } : {}),
    ...(nothing?.missing ? { missing: nothing.missing } : {}),
    ...(nothing?.silentSides ? { silentSides: nothing.silentSides } : {}),
    tried: nothing?.tried ?? [],
    nearest: found?.nearest ?? nothing?.nearest ?? [],
  };
};
