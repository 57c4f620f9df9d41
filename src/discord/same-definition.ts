const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What Discord leaves out or fills in by itself: nothing, no, none. */
const isDefault = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);

/** Whether Discord has a command as we define it: what it adds of its own (ids, versions, defaults) does not count. */
export const sameDefinition = (ours: unknown, theirs: unknown): boolean => {
  if (isDefault(ours) && isDefault(theirs)) return true;
  if (Array.isArray(ours)) {
    return (
      Array.isArray(theirs) && ours.length === theirs.length && ours.every((one, n) => sameDefinition(one, theirs[n]))
    );
  }
  if (isObject(ours)) {
    return isObject(theirs) && Object.entries(ours).every(([key, value]) => sameDefinition(value, theirs[key]));
  }
  return ours === theirs;
};
