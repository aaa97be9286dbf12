import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrace } from '../trace/read.ts';
import { Trace } from '../trace/trace.ts';
import type { NewEvent } from '../trace/events.ts';
import { isChangedOnWay, isMunged } from './description-changes.ts';
import type { DescriptionsView } from './description-models.ts';
import { descriptionsFold } from './descriptions.ts';
import { foldPrefix } from './fold.ts';

const recorded = (engine: string, scenario: string): Trace =>
  readTrace(
    readFileSync(
      join(import.meta.dirname, `../../../tests/fixtures/traces/${engine}/${scenario}.jsonl`),
      'utf8',
    ),
  );

const told = ({ entries }: DescriptionsView): readonly string[] =>
  entries.map(({ peer, method, type, status }) => `${peer} ${method} ${type ?? '?'} ${status}`);

/** A trace of calls that each settle at once: `[peer, method, argument, result or error]`. */
function traced(
  ...calls: readonly (readonly [
    peer: string,
    method: string,
    args: object[],
    value: object | Error,
  ])[]
): DescriptionsView {
  const trace = new Trace({ origin: 'live' });
  const put = (event: Record<string, unknown>): void =>
    void trace.append({ at: 0, ...event } as unknown as NewEvent);
  calls.forEach(([peer, method, args, value], n) => {
    const base = { peer, on: `pc${peer}`, call: `c${String(n)}` };
    put({ ...base, type: 'call', method, args });
    const outcome =
      value instanceof Error
        ? { how: 'rejected', error: { name: value.name, message: value.message } }
        : { how: 'fulfilled', value };
    put({ ...base, type: 'settle', outcome });
  });
  return foldPrefix(descriptionsFold, trace);
}

const sdp = (version: number, extra = ''): string =>
  `v=0\r\no=- 7 ${String(version)} IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 RTP/SAVPF 0\r\n${extra}`;

describe.each(['chromium', 'firefox'])('descriptions of %s', (engine) => {
  it('know their texts, their partners and the ones before', () => {
    const { entries } = foldPrefix(descriptionsFold, recorded(engine, 'renegotiation'));
    expect(told({ entries })).toEqual([
      'A setLocalDescription offer replaced',
      'B setRemoteDescription offer replaced',
      'B setLocalDescription answer replaced',
      'A setRemoteDescription answer replaced',
      'A setLocalDescription offer current',
      'B setRemoteDescription offer current',
      'B setLocalDescription answer current',
      'A setRemoteDescription answer current',
    ]);
    expect(entries.every((entry) => entry.sdp !== undefined)).toBe(true);
    expect(entries.map(({ partner }) => partner)).toEqual([3, 2, 1, 0, 7, 6, 5, 4]);
    expect(entries.map(({ before }) => before)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0,
      1,
      2,
      3,
    ]);
    expect(entries.map(({ origin }) => origin)).toEqual([
      undefined,
      0,
      undefined,
      2,
      undefined,
      4,
      undefined,
      6,
    ]);
    for (const entry of entries) {
      expect(isChangedOnWay({ entries }, entry)).toBe(false);
      expect(entry.cause).toBeDefined();
    }
  });

  it('are pending until the answer is set', () => {
    const trace = recorded(engine, 'connect');
    const seen = new Set<string>();
    for (let length = 0; length <= trace.length; length += 1)
      seen.add(told(foldPrefix(descriptionsFold, trace.prefix(length)))[0] ?? 'none');
    expect([...seen]).toEqual([
      'none',
      'A setLocalDescription offer calling',
      'A setLocalDescription offer pending',
      'A setLocalDescription offer current',
    ]);
  });

  it('are taken back by a rollback, said or not', () => {
    const statuses = (scenario: string) =>
      told(foldPrefix(descriptionsFold, recorded(engine, scenario)));
    expect(statuses('explicit-rollback').join()).toContain('offer rolled-back');
    expect(statuses('implicit-rollback').join()).toContain('offer rolled-back');
  });
});

it('tells munging: what was set is not what was created', () => {
  const offer = { type: 'offer', sdp: sdp(2) };
  const view = traced(
    ['A', 'createOffer', [], offer],
    ['A', 'setLocalDescription', [{ type: 'offer', sdp: sdp(2, 'a=ptime:60\r\n') }], {}],
  );
  expect(told(view)).toEqual(['A createOffer offer made', 'A setLocalDescription offer pending']);
  expect(view.entries.map((entry) => isMunged(view, entry))).toEqual([false, true]);
  const honest = traced(['A', 'createOffer', [], offer], ['A', 'setLocalDescription', [offer], {}]);
  expect(honest.entries.map((entry) => isMunged(honest, entry))).toEqual([false, false]);
});

it('tells a text that was changed on its way, and not the candidates that came meanwhile', () => {
  const set = (remote: string) =>
    traced(
      ['A', 'setLocalDescription', [{ type: 'offer', sdp: sdp(2) }], {}],
      ['B', 'setRemoteDescription', [{ type: 'offer', sdp: remote }], {}],
    );
  const candidate = 'a=candidate:1 1 udp 2122 192.0.2.2 50000 typ host\r\n';
  const more = set(sdp(2, candidate));
  expect(isChangedOnWay(more, more.entries[1]!)).toBe(false);
  const other = set(sdp(2, 'a=ptime:60\r\n'));
  expect(isChangedOnWay(other, other.entries[1]!)).toBe(true);
});

it('keeps a refused one with its error, and what was in force stays', () => {
  const view = traced(
    ['A', 'setLocalDescription', [{ type: 'offer', sdp: sdp(1) }], {}],
    ['A', 'setRemoteDescription', [{ type: 'answer', sdp: 'hello' }], new TypeError('no')],
  );
  expect(told(view)).toEqual([
    'A setLocalDescription offer pending',
    'A setRemoteDescription answer refused',
  ]);
  expect(view.entries[1]?.error).toEqual({ name: 'TypeError', message: 'no' });
});
