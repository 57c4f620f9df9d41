import type { NumberWords } from '../fact-words.ts';

const list = (text: string): readonly string[] => text.split('|');

/** Number words, approximations and counted nouns. */
export const NUMBERS: NumberWords = {
  units: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
    fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
    seventy: 70, eighty: 80, ninety: 90,
  },
  multipliers: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, m: 1e6, bn: 1e9 },
  collectives: { dozen: 12, score: 20, couple: 2 },
  many: list('dozens|scores|hundreds|thousands|millions|billions|tens'),
  unknown: list('unknown number|undisclosed number|unspecified number|undetermined number|unconfirmed number'),
  none: list('no|zero|not a single|not one|neither'),
  about: list('about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|in the region of|more or less|circa|as many as'),
  atLeast: list('at least|no fewer than|no less than|a minimum of|not less than'),
  moreThan: list('more than|over|above|upwards of|in excess of|greater than'),
  atMost: list('at most|up to|as many as|a maximum of|no more than|not more than'),
  lessThan: list('fewer than|less than|under|below'),
  between: list('between'),
  from: list('from'),
  to: list('to'),
  or: list('or'),
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
    thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, twentieth: 20, thirtieth: 30, hundredth: 100,
  },
  ordinalSuffixes: list('st|nd|rd|th'),
  series: list('series|wave|round|strike|attack|salvo|time|day|night|week|month|year|anniversary|offensive|phase|raid|bombardment|attempt|session|term|airstrike|convoy|assault|protest|meeting|summit|truce|drone|case|victim|person|soldier|incident|accident|earthquake|eruption|barrage'),
  casualties: list('casualty|casualties|victim|victims|death|deaths|dead|injury|injuries|injured|wounded|loss|losses|fatality|fatalities|survivor|survivors|damage|hostage|hostages|survivors'),
  casualtyVerbs: list('killing|wounding|injuring|killed|wounded|injured|capturing'),
  measures: {
    km: 'km', kms: 'km', kilometre: 'km', kilometres: 'km', kilometer: 'km', kilometers: 'km', m: 'm', metre: 'm', metres: 'm', meter: 'm', meters: 'm', cm: 'cm', centimetres: 'cm', centimeters: 'cm', mm: 'mm', millimetres: 'mm', mile: 'mile', miles: 'mile', foot: 'foot', feet: 'foot', inches: 'inch', yards: 'yard', acres: 'acre', hectares: 'ha',
    kg: 'kg', kilo: 'kg', kilos: 'kg', kilograms: 'kg', tonne: 'tonne', tonnes: 'tonne', ton: 'ton', tons: 'ton', pounds: 'pound', litres: 'litre', liters: 'litre', gallons: 'gallon', barrels: 'barrel',
    '%': 'percent', percent: 'percent', 'per cent': 'percent', '€': 'euro', euros: 'euro', $: 'dollar', dollars: 'dollar', '£': 'pound', degrees: 'degree',
    year: 'year', years: 'year', month: 'month', months: 'month', week: 'week', weeks: 'week', day: 'day', days: 'day', hour: 'hour', hours: 'hour', minute: 'minute', minutes: 'minute', seconds: 'second', centuries: 'century', decades: 'decade', nights: 'night',
    knots: 'knot', mph: 'mph', megawatts: 'MW', points: 'point', fortnight: 'fortnight',
  },
  adjectives: list('other|others|more|new|senior|additional|further|former|young|old|big|small|large|separate|different|consecutive|local|top|heavy|short|long|long-range|unarmed|armed|foreign'),
  irregularPlurals: list('people|men|women|children|police|personnel|troops|aircraft|dead|wounded|injured|missing|staff|civilians|servicemen|policemen|servicewomen|cattle|sheep|crew|percent|km|dead|youth|series|gunmen'),
  nounLast: true,
  clockBefore: list('at|by|until|around'),
  clockAfter: list('a.m|p.m|am|pm|gmt|utc|o\'clock|a|p'),
  numbered: list('resolution|article|page|number|no|chapter|channel|route|highway|flight|section|brigade|division|windows|season|episode|week|phase|level|category|title|act|grade|group|line|camp|boeing|airbus|gate'),
};
