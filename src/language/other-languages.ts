const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Words that questions in other languages are put with, in small letters: several tell such a question however short it
 * is. Words that are also French or English, or parts of names (« von der », “Los”), are left out.
 */
export const OTHER_LANGUAGES: readonly ReadonlySet<string>[] = [
  // Spanish
  list(
    'quién quiénes qué cómo cuándo cuánto cuánta cuántos cuántas dónde cuál cuáles una por el fue fueron está están había según murieron',
  ),
  // German
  list(
    'wer wie wo wann warum wieso weshalb wem wen welche welcher welches wieviel viele dem eine einen einer ist sind wurde wurden haben bei und nicht nach gegen über',
  ),
  // Italian
  list('chi quanti quante quando perché quale quali cosa sono stato stati stata è nel nella gli'),
  // Portuguese
  list('quem quantos quantas quando porquê qual quais foi foram são está é uma não pelo pela'),
  // Dutch
  list('wie wat hoeveel waar wanneer waarom welke het een zijn werd werden heeft hebben bij niet'),
  // Turkish
  list('kaç nerede neden nasıl hangi kimdir nedir mı mu oldu için'),
  // Polish
  list('kto ile gdzie kiedy dlaczego jak jaki jaka czy są był była było się nie'),
  // Swedish
  list('vem vad hur när varför vilken vilket är och att det som inte många'),
];

/** Scripts that neither French nor English is written in. */
export const OTHER_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Thai}\p{Script=Ethiopic}\p{Script=Syriac}]/gu;
