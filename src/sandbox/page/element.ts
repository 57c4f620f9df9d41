/** What an element is made with: text for attributes, true and false for those that have no value, functions for events. */
export type Properties = Readonly<Record<string, string | boolean | null | undefined | ((event: Event) => void)>>;

/** A child; what is null or false is left out, text is always text and never markup. */
export type Child = Node | string | null | undefined | false;

/** Makes an element; the page is drawn with this alone, so that nothing a message says can become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (typeof value === 'string') made.setAttribute(name, value);
    else if (value === true) made.setAttribute(name, '');
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** Fills `{{name}}` in a label. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole);
}
