import { describe, expect, it, vi } from 'vitest';

import { ASK_LIMIT, STREAM_LIMIT, type DeviceAnswer } from '../protocol/own-devices.ts';
import { createOwnDevices } from './own-devices.ts';

/** A track as far as the page asks it. */
function trackOf(label: string) {
  const track = Object.assign(new EventTarget(), {
    label,
    kind: 'video',
    readyState: 'live',
    stop: () => void (track.readyState = 'ended'),
    getSettings: () => ({ width: 640 }),
    getConstraints: () => ({}),
    getCapabilities: () => ({}),
  });
  return track;
}

function world(given: { readonly refuses?: Error; readonly waits?: Promise<void> } = {}) {
  const tracks: ReturnType<typeof trackOf>[] = [];
  const closed = vi.fn();
  const open = async () => {
    await given.waits;
    if (given.refuses) throw given.refuses;
    const track = trackOf(`camera ${String(tracks.length + 1)}`);
    tracks.push(track);
    return { getTracks: () => [track] };
  };
  const answers = new Map<number, (answer: DeviceAnswer) => void>();
  const lent: (readonly string[])[] = [];
  const devices = createOwnDevices({
    mediaDevices: { getUserMedia: open, getDisplayMedia: open } as unknown as MediaDevices,
    makeConnection: () =>
      Object.assign(new EventTarget(), {
        iceGatheringState: 'complete',
        localDescription: { sdp: 'v=0' },
        addTrack: () => undefined,
        setLocalDescription: () => Promise.resolve(),
        setRemoteDescription: () => Promise.resolve(),
        close: closed,
      }) as unknown as RTCPeerConnection,
    answer: (request, answer) => answers.get(request)?.(answer),
    onEnded: () => undefined,
    onLive: (labels) => lent.push(labels),
  });
  let requests = 0;
  const ask = (what: Parameters<typeof devices.take>[1]): Promise<DeviceAnswer> =>
    new Promise((resolve) => {
      answers.set((requests += 1), resolve);
      devices.take(requests, what);
    });
  return { devices, ask, tracks, closed, lent };
}

const open = { do: 'open', from: 'user', constraints: { video: true } } as const;

describe('devices of the reader', () => {
  it('are handed over with what is known of them, and go off one by one', async () => {
    const { ask, tracks, closed, lent } = world();
    expect(await ask(open)).toMatchObject({
      ok: true,
      value: { stream: 1, offer: 'v=0', tracks: [{ id: 1, label: 'camera 1' }] },
    });
    expect(await ask(open)).toMatchObject({ ok: true, value: { stream: 2 } });
    expect(lent.at(-1)).toEqual(['camera 1', 'camera 2']);
    await ask({ do: 'stop', track: 1 });
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended', 'live']);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(lent.at(-1)).toEqual(['camera 2']);
  });

  it('all go off with the run, also what is opened while it ends', async () => {
    let allow = (): void => undefined;
    const { devices, ask, tracks, lent } = world({
      waits: new Promise((resolve) => (allow = resolve)),
    });
    void ask(open);
    devices.end();
    allow();
    await vi.waitFor(() => {
      expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
    });
    expect(lent.at(-1)).toEqual([]);
  });

  it('answer with the error of the browser', async () => {
    const { ask } = world({ refuses: new DOMException('no', 'NotAllowedError') });
    expect(await ask(open)).toEqual({
      ok: false,
      error: { name: 'NotAllowedError', message: 'no' },
    });
  });

  it('cannot be had without end', async () => {
    const { devices, ask } = world();
    for (let n = 0; n < STREAM_LIMIT; n += 1) expect(await ask(open)).toMatchObject({ ok: true });
    expect(await ask(open)).toMatchObject({ ok: false, error: { name: 'AbortError' } });
    for (let n = STREAM_LIMIT + 1; n < ASK_LIMIT; n += 1) await ask({ do: 'stop', track: 99 });
    expect(devices.take(0, { do: 'list' })).toBe(false);
  });

  it('refuse what is not open, and an answer that comes twice', async () => {
    const { ask } = world();
    const gone = { ok: false, error: { name: 'InvalidStateError' } };
    expect(await ask({ do: 'apply', track: 1, constraints: {} })).toMatchObject(gone);
    await ask(open);
    expect(await ask({ do: 'accept', stream: 1, answer: 'v=0' })).toEqual({ ok: true });
    expect(await ask({ do: 'accept', stream: 1, answer: 'v=0' })).toMatchObject(gone);
  });

  it('take constraints of a reasonable length only', () => {
    const { devices } = world();
    const constraints = { deviceId: 'x'.repeat(20_000) };
    expect(devices.take(1, { ...open, constraints })).toBe(false);
  });
});
