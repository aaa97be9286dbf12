import type { MachineWords } from './machines.types.ts';

/** The state diagrams in English. */
export const machinesEn: MachineWords = {
  titles: {
    signaling: 'Offer and answer',
    'ice-gathering': 'Gathering candidates',
    'ice-connection': 'Connectivity',
    connection: 'The whole connection',
    dtls: 'Encryption',
    'ice-transport': 'Connectivity of one transport',
    sctp: 'The association under the channels',
    'data-channel': 'One data channel',
  },
  intros: {
    signaling:
      'How far the exchange of offer and answer has come. It says nothing about the network.',
    'ice-gathering':
      'Whether the browser is still looking for addresses at which it can be reached.',
    'ice-connection': 'Whether the peers reach each other, gathered over all ICE transports.',
    connection: 'ICE and DTLS of all transports in one word. It is the one to show to users.',
    dtls: 'Whether the encrypted session over one transport is up.',
    'ice-transport': 'Whether one transport reaches the other peer.',
    sctp: 'Whether the association that carries all data channels is up.',
    'data-channel': 'Whether one channel can send and receive.',
  },
  anyState: 'from any state:',
  absent: 'does not exist yet',
  asText: 'States and edges as text',
  standing: {
    'spec-only': 'In the specification; no engine was seen to do it.',
    beyond: 'Done by a browser; the specification does not draw it.',
  },
  stateName: (state, status) =>
    ({ current: `${state}, now`, visited: `${state}, visited`, quiet: state })[status],
  edgeName: (from, to, status) => {
    const name = `from ${from ?? 'any state'} to ${to}`;
    return { current: `${name}, taken last`, visited: `${name}, taken`, quiet: name }[status];
  },
  summary: (peer, attribute, state, visited) =>
    state === undefined
      ? `${peer}: ${attribute} does not exist yet.`
      : `${peer}: ${attribute} is ${state}. Visited so far: ${visited.join(', ')}.`,
  changed: (peer, attribute, from, to) => `${peer}: ${attribute} changed from ${from} to ${to}.`,
  repeats: 'Stays here on:',
  specification: 'Specification',
  seen: (engine, seen) =>
    ({
      seen: `${engine}: seen.`,
      never: `${engine}: never seen.`,
      unsupported: `${engine}: not supported.`,
    })[seen],
  details: () => import('./machine-details.en.ts').then((module) => module.machineDetailsEn),
};
