import { describe, expect, it } from 'vitest';
import { explain, findEdge, machineData, reachable, standing, stateSpec } from './index.ts';
import type { EdgeData } from './index.ts';

const signaling = machineData('signaling');
const ice = machineData('ice-connection');

/** The edge with this id; the test fails here where there is none. */
function edgeOf(machine: typeof ice, id: string): EdgeData {
  const edge = machine.edges.find((candidate) => candidate.id === id);
  if (edge === undefined) throw new Error(`no edge ${id}`);
  return edge;
}

describe('findEdge', () => {
  it('finds the edge between two states in its direction', () => {
    expect(findEdge(signaling, 'stable', 'have-local-offer')?.causes).toEqual([
      'setLocalDescription(offer)',
    ]);
    expect(findEdge(signaling, 'have-local-offer', 'stable')?.causes).toContain(
      'implicit rollback',
    );
  });

  it('knows no edge between the two offer states: an implicit rollback passes through stable', () => {
    expect(findEdge(signaling, 'have-local-offer', 'have-remote-offer')).toBeUndefined();
  });
});

describe('reachable', () => {
  it('reaches every state of every machine from its initial one', () => {
    for (const id of ['signaling', 'ice-gathering', 'connection', 'dtls', 'sctp'] as const) {
      const machine = machineData(id);
      expect(reachable(machine, machine.initial)).toHaveLength(machine.states.length);
    }
  });

  it('does not reach ICE failed nor completed along what Chromium takes', () => {
    const inChromium = reachable(ice, 'new', ({ seen }) => seen.chromium === 'seen');
    expect(inChromium).toEqual(['new', 'checking', 'closed', 'connected', 'disconnected']);
  });

  it('ends where nothing leads on', () => {
    expect(reachable(signaling, 'closed')).toEqual(['closed']);
  });
});

describe('standing', () => {
  it('tells what nobody does from what only browsers do', () => {
    expect(standing(edgeOf(ice, 'checking>connected'))).toBe('usual');
    expect(standing(edgeOf(ice, 'connected>completed'))).toBe('spec-only');
    expect(standing(edgeOf(ice, 'new>failed'))).toBe('beyond');
  });
});

describe('explain', () => {
  it('gives each cause with its kind and its section', () => {
    expect(explain(signaling, edgeOf(signaling, 'have-remote-offer>stable'))).toEqual({
      causes: [
        {
          id: 'setLocalDescription(answer)',
          by: 'call',
          url: 'https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription',
        },
        {
          id: 'setRemoteDescription(rollback)',
          by: 'call',
          url: 'https://www.rfc-editor.org/rfc/rfc9429#section-4.1.10.2',
        },
      ],
      url: 'https://w3c.github.io/webrtc-pc/#dom-peerconnection-setlocaldescription',
      seen: { chromium: 'seen', firefox: 'seen' },
      standing: 'usual',
    });
  });

  it('sends a reader who asks for an edge beyond the specification to the list of states', () => {
    expect(explain(ice, edgeOf(ice, 'new>failed')).url).toBe(
      'https://w3c.github.io/webrtc-pc/#rtciceconnectionstate-enum',
    );
  });

  it('links a state to its own definition', () => {
    expect(stateSpec(signaling, 'have-local-pranswer')).toBe(
      'https://w3c.github.io/webrtc-pc/#dom-rtcsignalingstate-have-local-pranswer',
    );
  });
});
