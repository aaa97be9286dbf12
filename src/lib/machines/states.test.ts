import { expect, it } from 'vitest';
import { INITIAL_STATE, MACHINE_IDS, MACHINE_STATES } from '../trace/states.ts';
import type { MachineId, StateOf } from '../trace/states.ts';
import { CAUSES, MACHINES, machineData } from './index.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** `true` compiles only where our names and the platform's are the same union. */
const SAME_AS_PLATFORM: { [M in MachineId]: true } = {
  signaling: true satisfies Same<StateOf<'signaling'>, RTCSignalingState>,
  'ice-gathering': true satisfies Same<StateOf<'ice-gathering'>, RTCIceGatheringState>,
  'ice-connection': true satisfies Same<StateOf<'ice-connection'>, RTCIceConnectionState>,
  connection: true satisfies Same<StateOf<'connection'>, RTCPeerConnectionState>,
  dtls: true satisfies Same<StateOf<'dtls'>, RTCDtlsTransportState>,
  'ice-transport': true satisfies Same<StateOf<'ice-transport'>, RTCIceTransportState>,
  sctp: true satisfies Same<StateOf<'sctp'>, RTCSctpTransportState>,
  'data-channel': true satisfies Same<StateOf<'data-channel'>, RTCDataChannelState>,
};

it('has a machine for every id, each with the states of the platform', () => {
  expect(Object.keys(SAME_AS_PLATFORM)).toEqual([...MACHINE_IDS]);
  expect(Object.keys(MACHINES)).toEqual([...MACHINE_IDS]);
  for (const id of MACHINE_IDS) {
    const machine = machineData(id);
    expect(machine.id).toBe(id);
    expect(machine.states.map(({ state }) => state)).toEqual([...MACHINE_STATES[id]]);
    expect(machine.initial).toBe(INITIAL_STATE[id]);
  }
});

it.each(MACHINE_IDS)('%s: every edge joins two of its states, once, and has a cause', (id) => {
  const machine = machineData(id);
  const names = machine.states.map(({ state }) => state);
  expect(new Set(machine.edges.map((edge) => edge.id)).size).toBe(machine.edges.length);
  for (const edge of machine.edges) {
    expect(names).toContain(edge.from);
    expect(names).toContain(edge.to);
    expect(edge.from, 'a loop fires no event').not.toBe(edge.to);
    expect(edge.id).toBe(`${edge.from}>${edge.to}`);
    for (const cause of edge.causes) expect(CAUSES).toHaveProperty([cause]);
  }
});

it.each(MACHINE_IDS)('%s: an edge that was seen joins states that were seen', (id) => {
  const machine = machineData(id);
  for (const edge of machine.edges) {
    for (const engine of ['chromium', 'firefox'] as const) {
      if (edge.seen[engine] !== 'seen') continue;
      for (const end of [edge.from, edge.to]) {
        const state = machine.states.find((candidate) => candidate.state === end);
        expect(state?.seen[engine], `${engine} ${edge.id}: ${end}`).toBe('seen');
      }
    }
  }
});

it('leads to closed from every state that is not closed, where there is one', () => {
  for (const id of MACHINE_IDS) {
    const machine = machineData(id);
    if (!machine.states.some(({ state }) => state === 'closed')) continue;
    const closers = machine.edges.filter((edge) => edge.to === 'closed').map((edge) => edge.from);
    const others = machine.states.map(({ state }) => state).filter((state) => state !== 'closed');
    expect(closers.toSorted()).toEqual(others.toSorted());
  }
});

it('names every cause that some edge or state uses, and no other', () => {
  const used = new Set(
    MACHINE_IDS.flatMap((id) => [
      ...machineData(id).edges.flatMap((edge) => edge.causes),
      ...machineData(id).states.flatMap((state) => state.repeats ?? []),
    ]),
  );
  expect(Object.keys(CAUSES).toSorted()).toEqual([...used].toSorted());
});
