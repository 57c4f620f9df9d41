// How well questions are answered: npx tsx scripts/measure-questions.ts [--misses] [--corpus DIR] [--authority DIR|none] [FILE of test/fixtures/questions/]
import { Command } from 'commander';
import type { Answer, Item } from '../src/answer/answer.ts';
import { answer } from '../src/answer/answer-question.ts';
import type { Citation } from '../src/answer/citation.ts';
import { type EditionOptions, editionOf, shipped, withEditionOptions } from './edition-options.ts';
import { type LabelledQuestion, plain, readQuestions, rightAnswer } from './read-questions.ts';

/** What became of one question. */
interface Outcome {
  readonly asked: LabelledQuestion;
  readonly answered: boolean;
  /** Answered with a warning that it may be no answer. */
  readonly unsure: boolean;
  /** Position of the first right sentence among those given, −1 for none. */
  readonly right: number;
  /** Of a sentence that rightly answers by certain words: whether just they are marked; undefined where none are asked for. */
  readonly words?: boolean;
  readonly given: readonly string[];
}

/** The words wanted are marked, and no more than half as many again around them. */
const isMarked = (wanted: string, marked: string | undefined): boolean => {
  const [want, have] = [plain(wanted), plain(marked ?? '')];
  return have !== '' && (have.includes(want) || want.includes(have)) && have.length <= 2 * want.length + 12;
};

const outcome = (asked: LabelledQuestion, given: Answer): Outcome => {
  const found = given.kind === 'found' ? given : undefined;
  const items = found?.sections.find(({ id }) => id === 'answer')?.items ?? [];
  const cited = (item: Item): Citation | undefined => found?.citations.find(({ n }) => n === item.citations[0]);
  const shown = items.flatMap((item) => {
    const citation = cited(item);
    return citation ? [{ item, citation, right: rightAnswer(asked, citation.dispatch, citation.quote) }] : [];
  });
  const right = shown.findIndex((one) => one.right);
  const wanted = shown[right]?.right?.words;
  return {
    asked,
    answered: items.length > 0,
    unsure: found?.warnings.some(({ code }) => code === 'unsure') ?? false,
    right,
    ...(wanted ? { words: isMarked(wanted, shown[right]?.item.answer?.text) } : {}),
    given: shown
      .slice(0, 3)
      .map(({ item, citation }) => `${citation.dispatch} [${item.answer?.text ?? ''}] ${citation.quote}`),
  };
};

const line = (name: string, hits: number, of: number, bar: string): string =>
  `${name.padEnd(44)} ${String(hits).padStart(4)} / ${String(of).padEnd(4)} ${of ? ((100 * hits) / of).toFixed(1).padStart(6) : '     –'} %   ${bar}`;

interface Options extends EditionOptions {
  readonly misses?: boolean;
}

const measure = async (file: string, { misses, ...source }: Options): Promise<void> => {
  const questions = readQuestions(file);
  const edition = await editionOf(source);
  const outcomes = questions.map((asked) =>
    outcome(asked, answer(edition, { question: { command: 'ask', question: asked.question }, locale: asked.locale })),
  );
  for (const locale of [undefined, 'fr', 'en'] as const) {
    const all = outcomes.filter(({ asked }) => !locale || asked.locale === locale);
    const answerable = all.filter(({ asked }) => !asked.unanswerable);
    const unanswerable = all.filter(({ asked }) => asked.unanswerable);
    const words = answerable.filter((one) => one.words !== undefined);
    const wrong = all.filter((one) => one.answered && !one.unsure && (one.asked.unanswerable || one.right !== 0));
    console.log(`${locale ?? 'all'}: ${all.length} questions`);
    console.log(
      line('  right sentence first', answerable.filter(({ right }) => right === 0).length, answerable.length, '≥ 85'),
    );
    console.log(
      line(
        '  in the top three',
        answerable.filter(({ right }) => right >= 0 && right < 3).length,
        answerable.length,
        '≥ 95',
      ),
    );
    console.log(
      line('  answering words right, where asked for', words.filter((one) => one.words).length, words.length, '≥ 80'),
    );
    console.log(
      line(
        '  unanswerable refused',
        unanswerable.filter(({ answered }) => !answered).length,
        unanswerable.length,
        '≥ 80',
      ),
    );
    console.log(
      line('  answerable refused', answerable.filter(({ answered }) => !answered).length, answerable.length, ''),
    );
    console.log(line('  answered wrongly without reserve', wrong.length, all.length, '≤ 3'));
  }
  if (!misses) return;
  for (const { asked, right, words, answered, unsure, given } of outcomes) {
    if (asked.unanswerable ? !answered : right === 0 && words !== false) continue;
    console.log(
      `\n${asked.id} ${asked.unanswerable ? 'UNANSWERABLE' : right === 0 ? 'WORDS' : right > 0 ? `RANK ${right + 1}` : answered ? 'WRONG' : 'REFUSED'}${unsure ? ' (unsure)' : ''}: ${asked.question}`,
    );
    for (const { dispatch, sentence, words: want } of asked.answers ?? [])
      console.log(`   want ${dispatch} [${want ?? ''}] …${sentence}…`);
    for (const one of given) console.log(`   gave ${one.slice(0, 230)}`);
  }
};

await withEditionOptions(
  new Command('measure-questions').description('Asks labelled questions and counts right answers.'),
)
  .argument('[file]', 'labelled questions', shipped('test/fixtures/questions/seen.yaml'))
  .option('--misses', 'list what went wrong; never of unseen.yaml')
  .action(measure)
  .parseAsync();
