import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** An interaction that was dealt with, in words of the program only. */
export interface Observation {
  readonly kind: string;
  /** Of the command; empty where it is none of ours. */
  readonly name: string;
  readonly outcome: string;
  readonly milliseconds: number;
}

/** The edition that is answered from. */
export interface EditionMark {
  readonly id: string;
  readonly dispatches: number;
  /** When it was published. */
  readonly since: Date;
}

/** What Prometheus is told. */
export interface Metrics {
  readonly observe: (observation: Observation) => void;
  /** The text of `/metrics`. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds: answers take milliseconds, Discord gives up after three seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** Counts interactions, and reads the edition and the connection whenever it is asked. */
export const createMetrics = (
  edition: () => EditionMark | Promise<EditionMark>,
  isConnected: () => boolean,
): Metrics => {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register, prefix: 'vigie_' });
  const interactions = new Counter({
    name: 'vigie_interactions_total',
    help: 'Interactions by kind, command and how they ended: answered, late (it was over) or failed.',
    labelNames: ['kind', 'command', 'outcome'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'vigie_interaction_seconds',
    help: 'From receiving an interaction to the end of its answer.',
    labelNames: ['kind', 'command'] as const,
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'vigie_edition_info',
    help: 'The edition that is answered from: always 1, its id is the label.',
    labelNames: ['edition'] as const,
    registers,
    async collect() {
      this.reset();
      this.set({ edition: (await edition()).id }, 1);
    },
  });
  new Gauge({
    name: 'vigie_edition_age_seconds',
    help: 'Since the edition was published.',
    registers,
    async collect() {
      this.set((Date.now() - (await edition()).since.getTime()) / 1000);
    },
  });
  new Gauge({
    name: 'vigie_edition_dispatches',
    help: 'Dispatches in the edition.',
    registers,
    async collect() {
      this.set((await edition()).dispatches);
    },
  });
  new Gauge({
    name: 'vigie_gateway_connected',
    help: '1 while Discord is connected.',
    registers,
    collect() {
      this.set(isConnected() ? 1 : 0);
    },
  });
  return {
    observe: ({ kind, name: command, outcome, milliseconds }) => {
      interactions.inc({ kind, command, outcome });
      seconds.observe({ kind, command }, milliseconds / 1000);
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
};
