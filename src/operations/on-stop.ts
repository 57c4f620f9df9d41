/** A stop that hangs is cut short after so many milliseconds: whoever sent the signal waits no longer than two seconds. */
const PATIENCE = 1800;

/** Runs `stop` once at SIGTERM or SIGINT and ends the process with exit 0. */
export const onStop = (stop: () => Promise<void>): void => {
  let stopping = false;
  const handle = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), PATIENCE).unref();
    void stop().finally(() => process.exit(0));
  };
  process.once('SIGTERM', handle);
  process.once('SIGINT', handle);
};
