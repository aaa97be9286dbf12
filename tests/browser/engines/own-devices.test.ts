import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { SandboxTools } from '../../fixtures/pages/sandbox.ts';
import { eachEngine, type Tab } from '../engine.ts';

declare const sandbox: SandboxTools;

/** What stands in for the machine's devices, so that both engines can be asked without a person: real tracks of the page. */
interface Machine {
  asked: unknown[];
  tracks: MediaStreamTrack[];
  /** Set: the browser refuses. */
  refuses?: DOMException;
}
declare const machine: Machine;

eachEngine((engine) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await engine().open('/__tests/sandbox.html');
    await tab.evaluate(() => {
      const own: Machine = { asked: [], tracks: [] };
      const open = (constraints: unknown): Promise<MediaStream> => {
        own.asked.push(constraints);
        if (own.refuses !== undefined) return Promise.reject(own.refuses);
        const canvas = document.createElement('canvas');
        const pen = canvas.getContext('2d')!;
        setInterval(() => {
          pen.fillRect(Math.random() * 200, 0, 50, 50);
        }, 40);
        const stream = canvas.captureStream(20);
        own.tracks.push(...stream.getTracks());
        return Promise.resolve(stream);
      };
      navigator.mediaDevices.getUserMedia = open;
      navigator.mediaDevices.getDisplayMedia = open;
      Object.assign(globalThis, { machine: own });
    });
  });
  afterAll(() => tab.close());
  beforeEach(() =>
    tab.evaluate(() => {
      machine.asked.length = 0;
      machine.tracks.length = 0;
      delete machine.refuses;
    }),
  );

  const start = (code: string, lends: boolean): Promise<void> =>
    tab.evaluate((text: string, lent: boolean) => sandbox.run(text, { lends: lent }), code, lends);
  const ended = (): Promise<unknown> => tab.waitFor(() => sandbox.watched?.run.status === 'idle');
  const lines = (): Promise<unknown> =>
    tab.evaluate(() =>
      sandbox.watched!.events.flatMap((event) => (event.type === 'console' ? [event.args] : [])),
    );
  const states = (): Promise<readonly string[]> =>
    tab.evaluate(() => machine.tracks.map(({ readyState }) => readyState));

  it('gives synthetic devices and opens none where the reader lends nothing', async () => {
    await start(
      'const stream = await navigator.mediaDevices.getUserMedia({ video: true }); console.log(stream.getTracks().length);',
      false,
    );
    await ended();
    expect(await lines()).toEqual([[1]]);
    expect(await tab.evaluate(() => machine.asked)).toEqual([]);
  });

  it('hands over the tracks that the page opened, moving, with their settings; stop() reaches the device', async () => {
    await start(
      `const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 320 } });
       const [track] = stream.getVideoTracks();
       console.log(track.kind, track.readyState, track.muted, typeof track.getSettings().width);
       const video = document.body.appendChild(document.createElement('video'));
       video.muted = true;
       video.srcObject = stream;
       await new Promise((seen) => video.requestVideoFrameCallback(seen));
       console.log(video.videoWidth);
       const copy = track.clone();
       track.stop();
       console.log(track.readyState, copy.readyState);
       globalThis.copy = copy;`,
      true,
    );
    await ended();
    expect(await lines()).toEqual([['video', 'live', false, 'number'], [300], ['ended', 'live']]);
    expect(await tab.evaluate(() => machine.asked)).toEqual([{ video: { width: 320 } }]);
    expect(await states()).toEqual(['live']);
    expect(await tab.evaluate(() => sandbox.watched!.lent.length)).toBeGreaterThan(0);
    // Connections between page and frame are nobody's: the trace tells of none.
    expect(
      await tab.evaluate(() => sandbox.watched!.events.some(({ type }) => type === 'construct')),
    ).toBe(false);

    await tab.evaluate(() => {
      sandbox.watched!.run.stop();
    });
    expect(await states()).toEqual(['ended']);
    expect(await tab.evaluate(() => sandbox.watched!.lent.at(-1))).toEqual([]);
  });

  it('sends them to a peer like any track, and tells when the device ends by itself', async () => {
    await start(
      `const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
       const a = new RTCPeerConnection();
       const b = new RTCPeerConnection();
       a.onicecandidate = ({ candidate }) => b.addIceCandidate(candidate);
       b.onicecandidate = ({ candidate }) => a.addIceCandidate(candidate);
       const [track] = stream.getTracks();
       const arrived = new Promise((seen) => (b.ontrack = ({ track: far }) => (far.onunmute = seen)));
       a.addTrack(track, stream);
       await a.setLocalDescription();
       await b.setRemoteDescription(a.localDescription);
       await b.setLocalDescription();
       await a.setRemoteDescription(b.localDescription);
       await arrived;
       console.log('arrived');
       track.onended = () => console.log('ended', track.readyState);`,
      true,
    );
    await ended();
    expect(await lines()).toEqual([['arrived']]);
    await tab.evaluate(() => {
      const [track] = machine.tracks;
      track!.stop();
      track!.dispatchEvent(new Event('ended'));
    });
    await tab.waitFor(
      () => sandbox.watched!.events.filter(({ type }) => type === 'console').length === 2,
    );
    expect(await lines()).toEqual([['arrived'], ['ended', 'ended']]);
  });

  it('hands refusals over by their names', async () => {
    await tab.evaluate(() => {
      machine.refuses = new DOMException('not today', 'NotAllowedError');
    });
    await start(
      `try { await navigator.mediaDevices.getUserMedia({ audio: true }); }
       catch (error) { console.log(error instanceof DOMException, error.name, error.message); }`,
      true,
    );
    await ended();
    expect(await lines()).toEqual([[true, 'NotAllowedError', 'not today']]);
  });
});
