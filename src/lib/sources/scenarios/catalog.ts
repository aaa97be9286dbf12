import type { ScenarioInfo } from './types.ts';

const full = { chromium: 'full', firefox: 'full' } as const;
const page = { needs: [], engines: full, connections: 2 } as const;

/** A connect takes 20–60 ms; a machine that is busy with other things gets more than enough. */
const QUICK = { slow: false, expectedMs: { chromium: 200, firefox: 200 }, deadlineMs: 20_000 };

/** What is known of each scenario, in the order in which they are best met. A table. */
export const SCENARIOS = {
  /** A and B connect with a data channel. */
  connect: { ...QUICK, ...page, steps: ['peers', 'connect', 'hello'] },
  /** The same with sound and picture, both made by the page. */
  media: {
    ...QUICK,
    ...page,
    needs: ['media'],
    steps: ['peers', 'tracks', 'connect', 'hello', 'playing'],
  },
  /** A track joins a connection that is up. */
  renegotiation: {
    ...QUICK,
    ...page,
    needs: ['media'],
    steps: ['peers', 'connect', 'add-track', 'renegotiated', 'playing', 'hello'],
  },
  /** An offer is taken back: first by its maker, then by its receiver. */
  'explicit-rollback': {
    ...QUICK,
    ...page,
    steps: [
      'peers',
      'offer',
      'local-rollback',
      'offer-again',
      'remote-rollback',
      'connect',
      'hello',
    ],
  },
  /** Both offer at once; the polite one gives way. */
  'implicit-rollback': {
    ...QUICK,
    ...page,
    needs: ['media'],
    steps: ['peers', 'both-offer', 'collision', 'connect', 'second-offer', 'hello'],
  },
  /** B answers provisionally, the connection comes up, then B answers for good. */
  'provisional-answer': {
    ...QUICK,
    ...page,
    engines: { chromium: 'full', firefox: 'differs' },
    steps: ['peers', 'offer', 'provisional', 'connect', 'final', 'hello'],
  },
  /** New ICE credentials for a connection that is up. */
  'ice-restart': {
    ...QUICK,
    ...page,
    steps: ['peers', 'connect', 'restart', 'restarted', 'hello'],
  },
  /** B closes; A finds out bit by bit, then closes, too. */
  close: {
    ...page,
    slow: true,
    expectedMs: { chromium: 6_300, firefox: 10_000 },
    deadlineMs: 45_000,
    steps: ['peers', 'connect', 'hello', 'close-b', 'noticed', 'close-a'],
  },
  /** Channels made after the connection: the first needs a negotiation, the second does not. */
  'late-channel': {
    ...QUICK,
    ...page,
    needs: ['media'],
    steps: ['peers', 'connect', 'first-channel', 'second-channel', 'hello', 'close-channel'],
  },
  /** Candidates that lead nowhere, then an ICE restart with real ones. */
  unreachable: {
    ...page,
    slow: true,
    engines: { chromium: 'full', firefox: 'differs' },
    expectedMs: { chromium: 15_300, firefox: 14_000 },
    deadlineMs: 60_000,
    steps: ['peers', 'checking', 'failed', 'restart', 'hello'],
  },
  /** B disappears with its process, without a word. */
  'lost-peer': {
    slow: true,
    expectedMs: { chromium: 16_500, firefox: 31_000 },
    deadlineMs: 100_000,
    needs: ['frame'],
    engines: { chromium: 'full', firefox: 'differs' },
    connections: 2,
    steps: ['peers', 'connect', 'hello', 'lost', 'disconnected', 'failed', 'again', 'hello-again'],
  },
  /** A fingerprint is changed on its way, so DTLS refuses the other side's certificate. */
  'dtls-failed': { ...QUICK, ...page, steps: ['peers', 'tamper', 'failed'] },
  /** A whole life: made, connected, changed, restarted, ended by agreement. */
  life: {
    ...QUICK,
    ...page,
    needs: ['media'],
    steps: ['peers', 'connect', 'add-track', 'restart', 'goodbye', 'closed'],
  },
} as const satisfies Readonly<Record<string, ScenarioInfo>>;

/** Names one scenario; also `meta.scenario` of its traces, and the file name of its recorded ones. */
export type ScenarioId = keyof typeof SCENARIOS;

/** The steps of a scenario, in their order. A `mark` event named `step` begins each. */
export type StepOf<Id extends ScenarioId> = (typeof SCENARIOS)[Id]['steps'][number];

/** Every scenario, in the order of the table. */
export const SCENARIO_IDS = Object.keys(SCENARIOS) as readonly ScenarioId[];

/** What a run says, by a mark `note`, where the engine goes another way than the scenario's words. */
export type NoteId =
  | 'sound-waits-for-gesture'
  | 'no-provisional-answers'
  | 'channel-lost-with-failure'
  | 'loss-not-silent'
  | 'new-connection';
