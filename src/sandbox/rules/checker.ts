import type { FormError, Path } from './form-errors.ts';

/** Anything that came in as JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Collects what is wrong; every check answers whether the value passed, so that later checks can rest on it. */
export interface Checker {
  readonly errors: FormError[];
  fail(path: Path, code: string, message: string): false;
  /** Length in UTF-16 units: where Discord counts characters outside the BMP once, this is the stricter reading. */
  text(path: Path, value: unknown, min: number, max: number): boolean;
  optionalText(path: Path, value: unknown, max: number): boolean;
  list(path: Path, value: unknown, min: number, max: number): readonly unknown[];
  integer(path: Path, value: unknown, min: number, max: number): boolean;
  url(path: Path, value: unknown, max: number): boolean;
}

/** Starts an empty list of errors. */
export function createChecker(): Checker {
  const errors: FormError[] = [];
  const checker: Checker = {
    errors,
    fail(path, code, message) {
      errors.push({ path, code, message });
      return false;
    },
    text(path, value, min, max) {
      if (value === undefined || value === null) return required(checker, path);
      if (typeof value !== 'string') return checker.fail(path, 'STRING_TYPE_CONVERT', `Could not interpret as string.`);
      // Discord trims before it counts: a name of blanks is no name.
      const length = value.trim().length === 0 ? 0 : value.length;
      if (length === 0 && min > 0) return required(checker, path);
      if (length >= min && length <= max) return true;
      return min > 0
        ? checker.fail(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
        : checker.fail(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    },
    optionalText(path, value, max) {
      return value === undefined || value === null || checker.text(path, value, 0, max);
    },
    list(path, value, min, max) {
      if (value === undefined || value === null) {
        if (min > 0) required(checker, path);
        return [];
      }
      if (!Array.isArray(value)) {
        checker.fail(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
        return [];
      }
      if (value.length < min || value.length > max) {
        checker.fail(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
      }
      return value;
    },
    integer(path, value, min, max) {
      if (!Number.isInteger(value)) {
        return checker.fail(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
      }
      const number = Number(value);
      if (number < min)
        return checker.fail(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
      if (number > max)
        return checker.fail(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
      return true;
    },
    url(path, value, max) {
      if (!checker.text(path, value, 1, max)) return false;
      const text = String(value);
      if (!URL.canParse(text)) return checker.fail(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      if (/^(https?|attachment|discord):/i.test(text)) return true;
      return checker.fail(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of ('http', 'https').`);
    },
  };
  return checker;
}

/** Narrows to an object; arrays and null are none. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function required(checker: Checker, path: Path): false {
  return checker.fail(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}
