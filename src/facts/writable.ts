/** A value in the making: fields that may be absent are set one by one, which is many times faster than spreading them in. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
