import { expect, test } from 'vitest';
import { isDateline } from '../../src/answer/telling/is-dateline.ts';

test.for([
  { text: 'BRUME, 9 juin 2031 - La digue tient.', day: '9 juin 2031', sent: true },
  { text: 'PORT-BRUME, le 9 juin (AB) – La digue tient.', day: '9 juin', sent: true },
  { text: 'PORT-BRUME, 9 juin (AB) – La digue tient.', day: '9 juin', sent: true },
  { text: 'LONDON (9 June) — The dyke holds.', day: '9 June', sent: true },
  { text: 'Le 9 juin 2031 - un lundi - la digue tenait.', day: '9 juin 2031', sent: false },
  { text: 'BRUME, où la digue tenait le 9 juin 2031 - elle a cédé.', day: '9 juin 2031', sent: false },
])('$text', ({ text, day, sent }) => {
  const start = text.indexOf(day);
  expect(isDateline(text, 0, { start, end: start + day.length })).toBe(sent);
});
