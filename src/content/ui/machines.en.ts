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
  anyState: 'from any state:',
  legend: { 'spec-only': 'specification only', beyond: 'browsers only' },
  stateName: (state, status) =>
    ({ current: `${state}, now`, visited: `${state}, visited`, quiet: state })[status],
  edgeName: (from, to, status) => {
    const name = `from ${from ?? 'any state'} to ${to}`;
    return { current: `${name}, taken last`, visited: `${name}, taken`, quiet: name }[status];
  },
  summary: (peer, name, at) => {
    if (at === undefined) return `${peer}: ${name} does not exist yet.`;
    const next = at.next.length === 0 ? '' : ` It can go on to ${at.next.join(', ')}.`;
    return `${peer}: ${name} is ${at.state}. Visited so far: ${at.visited.join(', ')}.${next}`;
  },
  details: () => import('./machine-details.en.ts').then((module) => module.machineDetailsEn),
};
