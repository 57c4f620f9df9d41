/** Milliseconds: well within Discord's 3 s, and long enough that hardly an answer needs it. */
export const DEFER_AFTER = 1000;
/** Milliseconds a call to Discord may hang: an interaction waits for three seconds, so more would serve nobody. */
export const CALL_WITHIN = 5000;
/** Milliseconds: a process that is told to stop has two seconds in all. */
export const STOP_WITHIN = 1000;
