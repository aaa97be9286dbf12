import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NewEvent, TraceEvent } from '../trace/events.ts';
import { readTrace } from '../trace/read.ts';
import { MACHINE_IDS } from '../trace/states.ts';
import type { MachineId, StateOf } from '../trace/states.ts';
import { machineData } from './index.ts';
import { replay } from './replay.ts';
import { SEEN_ELSEWHERE } from './seen-elsewhere.ts';
import type { Engine } from './types.ts';

const ENGINES: readonly Engine[] = ['chromium', 'firefox'];
const TRACES = new URL('../../../tests/fixtures/traces/', import.meta.url);

/** Names of the golden traces of one engine. */
function namesOf(engine: Engine): readonly string[] {
  try {
    return readdirSync(new URL(`${engine}/`, TRACES)).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return [];
  }
}

function eventsOf(engine: Engine, name: string): readonly TraceEvent[] {
  const trace = readTrace(readFileSync(new URL(`${engine}/${name}`, TRACES), 'utf8'));
  return Array.from({ length: trace.length }, (_, seq) => trace.at(seq)).filter(
    (event) => event !== undefined,
  );
}

function numbered(...events: readonly NewEvent[]): readonly TraceEvent[] {
  return events.map((event, seq) => ({ seq, ...event }));
}

/** A state change of A's first connection. */
function change<M extends MachineId>(machine: M, from: StateOf<M>, to: StateOf<M>): NewEvent {
  return {
    type: 'state',
    at: 0,
    peer: 'A',
    on: 'pc1',
    machine,
    from,
    to,
    seen: 'event',
  } as NewEvent;
}

describe('replay', () => {
  it('follows an offer and its answer', () => {
    const { edges, unknown } = replay(
      numbered(
        change('signaling', 'stable', 'have-local-offer'),
        change('signaling', 'have-local-offer', 'stable'),
      ),
    );
    expect(unknown).toEqual([]);
    expect([...edges]).toEqual([
      'signaling stable>have-local-offer',
      'signaling have-local-offer>stable',
    ]);
  });

  it('names an edge that no machine has', () => {
    const { unknown } = replay(numbered(change('signaling', 'stable', 'have-local-pranswer')));
    expect(unknown).toEqual(['event 0: signaling has no edge stable>have-local-pranswer']);
  });

  it('names a change that was lost in between', () => {
    const { unknown } = replay(
      numbered(
        change('connection', 'new', 'connecting'),
        change('connection', 'connected', 'disconnected'),
      ),
    );
    expect(unknown).toEqual(['event 1: pc1 connection was connecting, not connected']);
  });

  it('starts a transport in the state in which it appeared', () => {
    const { unknown, states } = replay(
      numbered(
        {
          type: 'appear',
          at: 0,
          peer: 'A',
          on: 'dtls1',
          kind: 'dtls',
          parent: 'pc1',
          state: 'new',
          about: {},
        },
        {
          type: 'state',
          at: 1,
          peer: 'A',
          on: 'dtls1',
          machine: 'dtls',
          from: 'connecting',
          to: 'connected',
          seen: 'event',
        },
      ),
    );
    expect(unknown).toEqual(['event 1: dtls1 dtls was new, not connecting']);
    expect([...states]).toEqual(['dtls new', 'dtls connecting', 'dtls connected']);
  });
});

describe.each(ENGINES)('recorded traces of %s', (engine) => {
  const names = namesOf(engine);

  it('are there', () => {
    expect(names).not.toEqual([]);
  });

  it.each(names)('%s takes only edges that the data has', (name) => {
    expect(replay(eventsOf(engine, name)).unknown).toEqual([]);
  });

  it('agree with what the data says this engine was seen to do', () => {
    const recorded = names.map((name) => replay(eventsOf(engine, name)));
    const edges = new Set(recorded.flatMap((one) => [...one.edges]));
    const states = new Set(recorded.flatMap((one) => [...one.states]));
    const elsewhere = new Set<string>(
      SEEN_ELSEWHERE.filter((proof) => proof.engine === engine).flatMap((proof) => proof.saw),
    );
    const wrong: string[] = [];
    const judge = (what: string, flag: string, inTraces: boolean): void => {
      const proven = inTraces || elsewhere.has(what);
      if (flag === 'seen' && !proven) wrong.push(`${what}: flagged seen, and nothing proves it`);
      if (flag !== 'seen' && proven) wrong.push(`${what}: flagged ${flag}, and was seen`);
    };
    for (const id of MACHINE_IDS) {
      const machine = machineData(id);
      for (const edge of machine.edges) {
        judge(`${id} ${edge.id}`, edge.seen[engine], edges.has(`${id} ${edge.id}`));
      }
      for (const { state, seen } of machine.states) {
        const shown = states.has(`${id} ${state}`);
        // A state is proven by its edges, wherever they were seen.
        const ends = machine.edges.some(
          (edge) => (edge.from === state || edge.to === state) && elsewhere.has(`${id} ${edge.id}`),
        );
        if ((seen[engine] === 'seen') !== (shown || ends)) {
          wrong.push(
            `${id} ${state}: flagged ${seen[engine]}, and ${shown ? 'was' : 'was not'} shown`,
          );
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
