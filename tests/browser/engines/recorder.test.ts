import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { bundleStandalone } from '../../../scripts/integrations/standalone-scripts.mjs';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import type { RecorderKit } from '../../fixtures/pages/recorder.ts';
import { eachEngine, type Tab } from '../engine.ts';

declare const kit: RecorderKit;

const events = (value: unknown): TraceEvent[] => value as TraceEvent[];

/** `A signaling stable→have-local-offer` and so on. */
const changes = (trace: readonly TraceEvent[]): string[] =>
  trace.flatMap((event) =>
    event.type === 'state' ? [`${event.peer} ${event.machine} ${event.from}→${event.to}`] : [],
  );

eachEngine((engine) => {
  const page = async (): Promise<Tab> => {
    const tab = await engine().open('/__tests/recorder.html');
    await tab.waitFor('typeof kit !== "undefined"');
    return tab;
  };

  it('records all 16 state changes of a basic connect, each with its cause', async () => {
    const tab = await page();
    const trace = events(
      await tab.evaluate(async () => {
        const { trace, sink, now } = kit.newTrace();
        const recorder = kit.createRecorder({ global: window, sink, now });
        const { a, b } = await kit.connect(recorder.named('A'), recorder.named('B'));
        const recorded = kit.eventsOf(trace);
        a.close();
        b.close();
        recorder.uninstall();
        return recorded;
      }),
    );
    expect(changes(trace)).toEqual(
      expect.arrayContaining([
        'A signaling stable→have-local-offer',
        'A signaling have-local-offer→stable',
        'B signaling stable→have-remote-offer',
        'B signaling have-remote-offer→stable',
        ...['A', 'B'].flatMap((peer) => [
          `${peer} ice-gathering new→gathering`,
          `${peer} ice-gathering gathering→complete`,
          `${peer} ice-connection new→checking`,
          `${peer} ice-connection checking→connected`,
          `${peer} connection new→connecting`,
          `${peer} connection connecting→connected`,
        ]),
      ]),
    );
    const uncaused = trace.filter(({ type, cause }) => type === 'state' && cause === undefined);
    expect(uncaused).toEqual([]);
    expect(trace.map(({ seq }) => seq)).toEqual(trace.keys().toArray());
    for (const event of trace) {
      if (event.cause) expect(event.cause.seq).toBeLessThan(event.seq);
    }
    const kinds = trace.flatMap((event) => (event.type === 'appear' ? [event.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(['data-channel', 'sctp', 'dtls', 'ice-transport']));
    await tab.close();
  });

  it('joins every call to how it settled, and keeps arguments and values', async () => {
    const tab = await page();
    const trace = events(
      await tab.evaluate(async () => {
        const { trace, sink, now } = kit.newTrace();
        const recorder = kit.createRecorder({ global: window, sink, now });
        const pc = new recorder.RTCPeerConnection({ iceServers: [], bundlePolicy: 'max-bundle' });
        const offer = await pc.createOffer({ offerToReceiveAudio: true });
        await pc.setLocalDescription(offer);
        await pc.createAnswer().catch(() => {});
        try {
          pc.addTransceiver('smell');
        } catch {
          // Recorded, not ours to handle.
        }
        pc.addTransceiver('audio', { direction: 'recvonly' }).direction = 'inactive';
        pc.close();
        return kit.eventsOf(trace);
      }),
    );
    const calls = trace.filter((event) => event.type === 'call');
    const settled = trace.filter((event) => event.type === 'settle');
    expect(calls.map(({ method }) => method)).toEqual([
      'createOffer',
      'setLocalDescription',
      'createAnswer',
      'addTransceiver',
      'addTransceiver',
      'direction',
      'close',
    ]);
    expect(settled.map(({ call }) => call).sort()).toEqual(calls.map(({ call }) => call).sort());
    const outcomes = calls.map(({ call }) => settled.find((event) => event.call === call)!.outcome);
    expect(outcomes[0]).toMatchObject({
      how: 'fulfilled',
      value: { type: 'offer', sdp: expect.stringContaining('m=audio') as string },
    });
    expect(calls[1]!.args).toMatchObject([{ type: 'offer' }]);
    expect(outcomes[2]).toMatchObject({ how: 'rejected', error: { name: 'InvalidStateError' } });
    expect(outcomes[3]).toMatchObject({ how: 'threw', error: { name: 'TypeError' } });
    expect(outcomes[4]).toMatchObject({ how: 'returned', value: { $: 'ref' } });
    expect(trace[0]).toMatchObject({
      type: 'construct',
      peer: 'A',
      configuration: { iceServers: [], bundlePolicy: 'max-bundle' },
    });
    expect(calls[4]!.args).toEqual(['audio', { direction: 'recvonly' }]);
    await tab.close();
  });

  it('reads what a local close changes, once, and names the call', async () => {
    const tab = await page();
    const trace = events(
      await tab.evaluate(async () => {
        const { trace, sink, now } = kit.newTrace();
        const recorder = kit.createRecorder({ global: window, sink, now });
        const { a, b, channel } = await kit.connect(recorder.named('A'), recorder.named('B'));
        const closed = new Promise((resolve) => (channel.onclose = resolve));
        a.close();
        await closed;
        b.close();
        return kit.eventsOf(trace);
      }),
    );
    for (const [machine, from] of [
      ['signaling', 'stable'],
      ['ice-connection', 'connected'],
      ['connection', 'connected'],
    ] as const) {
      const ends = trace.filter(
        (event) =>
          event.type === 'state' &&
          event.peer === 'A' &&
          event.machine === machine &&
          event.to === 'closed',
      );
      expect(ends).toHaveLength(1);
      expect(ends[0]).toMatchObject({ from, seen: 'read', cause: { how: 'known' } });
      expect(trace[ends[0]!.cause!.seq]).toMatchObject({ type: 'call', method: 'close' });
    }
    const channelEnds = trace.filter(
      (event) =>
        event.type === 'state' &&
        event.peer === 'A' &&
        event.machine === 'data-channel' &&
        event.to === 'closed',
    );
    expect(channelEnds).toHaveLength(1);
    await tab.close();
  });

  it('records media: transceivers, tracks, streams and what they fire', async () => {
    const tab = await page();
    const trace = events(
      await tab.evaluate(async () => {
        const { trace, sink, now } = kit.newTrace();
        const recorder = kit.createRecorder({ global: window, sink, now });
        const a = new (recorder.named('A'))();
        const b = new (recorder.named('B'))();
        const canvas = document.createElement('canvas');
        canvas.getContext('2d');
        const stream = canvas.captureStream();
        a.addTrack(stream.getTracks()[0]!, stream);
        const arrived = new Promise((resolve) => (b.ontrack = resolve));
        await a.setLocalDescription();
        await b.setRemoteDescription(a.localDescription!);
        await arrived;
        a.close();
        b.close();
        return kit.eventsOf(trace);
      }),
    );
    const appeared = trace.flatMap((event) =>
      event.type === 'appear' ? [`${event.peer} ${event.kind}`] : [],
    );
    expect(appeared).toEqual(
      expect.arrayContaining(
        ['A', 'B'].flatMap((peer) => [
          `${peer} transceiver`,
          `${peer} sender`,
          `${peer} receiver`,
          `${peer} track`,
        ]),
      ),
    );
    const track = trace.find((event) => event.type === 'event' && event.name === 'track');
    expect(track).toMatchObject({
      peer: 'B',
      detail: {
        track: { $: 'ref' },
        receiver: { $: 'ref' },
        transceiver: { $: 'ref' },
        streams: [{ $: 'ref' }],
      },
    });
    await tab.close();
  });

  it('leaves the global and other connections alone, and can be taken off', async () => {
    const tab = await page();
    const result = await tab.evaluate(async () => {
      const native = RTCPeerConnection;
      const offerOf = (): unknown => Reflect.get(RTCPeerConnection.prototype, 'createOffer');
      const createOffer = offerOf();
      const { trace, sink, now } = kit.newTrace();
      const recorder = kit.createRecorder({ global: window, sink, now });
      const other = new RTCPeerConnection();
      await other.createOffer();
      const quiet = trace.length;
      const second = kit.createRecorder({ global: window, sink, now });
      recorder.uninstall();
      const pc = new second.RTCPeerConnection();
      const stillHooked = offerOf() !== createOffer;
      second.uninstall();
      second.uninstall();
      await pc.createOffer();
      return {
        quiet,
        same: RTCPeerConnection === native,
        stillHooked,
        restored: offerOf() === createOffer,
        after: trace.length,
      };
    });
    expect(result).toEqual({ quiet: 0, same: true, stillHooked: true, restored: true, after: 1 });
    await tab.close();
  });

  it('installs on a same-origin frame, with names and ids that are given', async () => {
    const tab = await page();
    const result = await tab.evaluate(async () => {
      const { trace, sink, now } = kit.newTrace();
      const frame = document.body.appendChild(document.createElement('iframe'));
      const global = frame.contentWindow as Window & typeof globalThis;
      const native = global.RTCPeerConnection;
      let count = 0;
      const installed = kit.installRecorder({
        global,
        sink,
        now,
        nameOf: (index) => `frame ${index}`,
        ids: (kind) => `f:${kind}${++count}`,
      });
      const pc = new global.RTCPeerConnection();
      await pc.createOffer();
      const isFrames = pc instanceof global.RTCPeerConnection && !(pc instanceof RTCPeerConnection);
      installed.uninstall();
      return {
        events: kit.eventsOf(trace),
        isFrames,
        restored: global.RTCPeerConnection === native && native.prototype.constructor === native,
      };
    });
    expect(result).toMatchObject({ isFrames: true, restored: true });
    expect(events(result.events)[0]).toMatchObject({ peer: 'frame 0', on: 'f:pc1' });
    expect(events(result.events).at(-1)).toMatchObject({ type: 'settle' });
    await tab.close();
  });

  it('never lets a failing sink, clock or name reach the program', async () => {
    const tab = await page();
    const result = await tab.evaluate(async () => {
      const fail = (): never => {
        throw new Error('the recorder’s own');
      };
      const recorder = kit.createRecorder({
        global: window,
        sink: { append: fail },
        now: fail,
        nameOf: fail,
        ids: fail,
      });
      const { a, b } = await kit.connect(recorder.RTCPeerConnection, recorder.named('B'));
      const state = a.connectionState;
      a.close();
      b.close();
      return state;
    });
    expect(result).toBe('connected');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  it('works as one script of under 10 KB with one hidden global', async () => {
    const script = await bundleStandalone(resolve('src/lib/sources/recorder/standalone.ts'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(10 * 1024);
    const tab = await engine().open('/__tests/blank.html', { initScripts: [script] });
    const result = await tab.evaluate(async () => {
      const scope = (globalThis as unknown as { __pcscope: { trace(): unknown[] } }).__pcscope;
      const empty = scope.trace();
      const pc = new RTCPeerConnection();
      pc.createDataChannel('x');
      await pc.setLocalDescription();
      pc.close();
      const given = scope.trace();
      const copy = JSON.parse(JSON.stringify(given)) as unknown[];
      return {
        empty,
        keys: Reflect.ownKeys(scope),
        seen: Object.keys(globalThis).includes('__pcscope'),
        given: copy,
        again: scope.trace().length >= given.length,
      };
    });
    expect(result).toMatchObject({ empty: [], keys: ['trace'], seen: false, again: true });
    expect(changes(events(result.given))).toEqual(
      expect.arrayContaining([
        'A signaling stable→have-local-offer',
        'A signaling have-local-offer→closed',
      ]),
    );
    expect(
      events(result.given).every(({ at }, index, all) => index === 0 || at >= all[index - 1]!.at),
    ).toBe(true);
    await tab.close();
  });
});
