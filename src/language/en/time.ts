import type { TimeWords } from '../fact-words.ts';
import { MONTHS, WEEKDAYS } from './months.ts';

const list = (text: string): readonly string[] => text.split('|');

/** Words that say when. */
export const TIME: TimeWords = {
  months: MONTHS,
  weekdays: WEEKDAYS,
  capital: true,
  days: { today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, 'the day before yesterday': -2, tomorrow: 1, 'the day after tomorrow': 2 },
  now: list('currently|at present|right now|as of now|nowadays'),
  untilNow: list('until now|so far|to date|up to now|thus far'),
  vague: list('recently|earlier|in recent days|in recent weeks|in recent months|in recent years|in the past few days|over the past few days|the day before|the next day|the following day|the same day|that day|since then|days ago|weeks ago|months ago|years ago|a few days ago|several days ago|for months|for years|for weeks|for days|for several months|for several years|for several weeks|for several days|earlier in the day|in the coming days|overnight|later in the day|earlier this week'),
  dayParts: list('morning|afternoon|evening|night|at dawn|at noon|midday|in the morning|in the evening|in the afternoon|at midnight'),
  monthParts: { early: [1, 10], 'at the beginning of': [1, 10], 'the beginning of': [1, 10], 'at the start of': [1, 10], 'the start of': [1, 10], 'in early': [1, 10], mid: [11, 20], 'in mid': [11, 20], 'the middle of': [11, 20], late: [21, 31], 'in late': [21, 31], 'the end of': [21, 31], 'at the end of': [21, 31] },
  seasons: { spring: ['03-20', '06-20'], summer: ['06-21', '09-21'], autumn: ['09-22', '12-20'], fall: ['09-22', '12-20'] },
  articles: list('the|on'),
  joints: list('of'),
  ordinalSuffixes: list('st|nd|rd|th'),
  first: [],
  since: list('since'),
  before: list('in|since|early|late|mid|of|by|until|before|after|during|from|between|last|this|next|through|year'),
  last: list('last|past|previous'),
  next: list('next|coming'),
  this: list('this'),
  ago: list('ago'),
  agoBefore: [],
  after: list('after'),
  earlier: list('earlier|before|previously'),
  later: list('later|afterwards|after'),
  rangeStart: list('from|between'),
  rangeEnd: list('to|and|until|through'),
  units: { hour: 'hour', hours: 'hour', day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', year: 'year', years: 'year', minute: 'minute', minutes: 'minute', second: 'second', seconds: 'second', decade: 'decade', decades: 'decade' },
  past: list('the past|the last|past|last|the previous|the next|the coming'),
};
