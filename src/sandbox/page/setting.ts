import { element } from './element.ts';

/** A labelled menu of values and how each is shown. */
export function setting(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element('select', {});
  for (const [value, shown] of options) select.append(element('option', { value, selected: value === chosen }, shown));
  select.addEventListener('change', () => choose(select.value));
  return element('label', { class: 'setting' }, element('span', {}, label), select);
}
