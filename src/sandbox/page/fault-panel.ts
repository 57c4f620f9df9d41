import type { FaultChoice, Faults } from '../faults.ts';
import { element } from './element.ts';
import { setting } from './setting.ts';
import type { View } from './view.ts';

/** What the panel asks for on a person's behalf. */
export interface FaultActions {
  choose(faults: FaultChoice): void;
  drop(): void;
  newSession(): void;
}

/** A little, too slow to be pleasant, and more than the three seconds Discord waits. */
const DELAYS_MS = [500, 2_000, 4_000];
/** Shares of calls: one that always fails leaves nothing to be seen. */
const SHARES = [0.05, 0.25, 0.75];

const RATES = ['rateLimit', 'failRate'] as const;

/** What can be made to go wrong, folded away below the channels. */
export class FaultPanel {
  readonly element = element('details', { class: 'faults' });
  readonly #actions: FaultActions;
  #faults: Faults | null = null;

  constructor(actions: FaultActions) {
    this.#actions = actions;
  }

  /** Shows what goes wrong now; whoever is choosing keeps the choice under the fingers. */
  show(faults: Faults, view: View): void {
    const before = JSON.stringify(this.#faults);
    this.#faults = faults;
    if (JSON.stringify(faults) === before) return;
    const focused = this.element.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset.fault
      : undefined;
    this.draw(view);
    if (focused) this.element.querySelector<HTMLElement>(`[data-fault="${focused}"]`)?.focus();
  }

  /** Draws the panel anew, in the view's language; open stays open. */
  draw({ labels: { faults: labels }, locale }: View): void {
    const faults = this.#faults;
    if (!faults) return;
    const { delayMs, mayNotPost } = faults;
    const isOn = delayMs > 0 || mayNotPost || RATES.some((rate) => faults[rate] > 0);
    const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second' });
    const percent = new Intl.NumberFormat(locale, { style: 'percent' });
    const pick = (
      fault: 'delayMs' | 'rateLimit' | 'failRate',
      label: string,
      steps: readonly number[],
    ): HTMLElement => {
      // What was set by other means than this panel is shown as well.
      const values = [...new Set([0, ...steps, faults[fault]])].sort((a, b) => a - b);
      const shown = (value: number): string =>
        value === 0 ? labels.none : fault === 'delayMs' ? seconds.format(value / 1000) : percent.format(value);
      const options = values.map((value) => [String(value), shown(value)] as const);
      const made = setting(label, options, String(faults[fault]), (value) =>
        this.#actions.choose({ [fault]: Number(value) }),
      );
      made.querySelector('select')?.setAttribute('data-fault', fault);
      return made;
    };
    const button = (label: string, click: () => void): HTMLElement =>
      element('button', { type: 'button', class: 'fault', click }, label);
    const box = element('input', { type: 'checkbox', checked: mayNotPost, 'data-fault': 'mayNotPost' });
    box.addEventListener('change', () => this.#actions.choose({ mayNotPost: box.checked }));
    this.element.replaceChildren(
      element('summary', {}, labels.title, isOn && element('span', { class: 'faults-on' }, labels.on)),
      pick('delayMs', labels.latency, DELAYS_MS),
      pick('rateLimit', labels.rateLimit, SHARES),
      pick('failRate', labels.errors, SHARES),
      element('label', { class: 'fault-box' }, box, labels.mayNotPost),
      button(labels.drop, this.#actions.drop),
      button(labels.newSession, this.#actions.newSession),
    );
  }
}
