const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True of what can be an id: lower-case letters without accents, figures, single hyphens between them. */
export const isSlug = (text: string): boolean => SLUG.test(text);
