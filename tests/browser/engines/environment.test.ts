import { expect, it } from 'vitest';

import { SUPPLIED_NAMES } from '../../../src/lib/sandbox/environment/globals.ts';
import type { EnvironmentTools } from '../../fixtures/pages/environment.ts';
import { eachEngine, type Tab } from '../engine.ts';
import { FRAGMENTS } from './environment-programs.ts';
import { logOf, runs, sketches } from './environment-run.ts';

declare const environment: EnvironmentTools;

it('uses every supplied name in one of its fragments', () => {
  const all = FRAGMENTS.map(({ code }) => code).join('\n');
  const unused = SUPPLIED_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(all));
  expect(unused).toEqual([]);
});

eachEngine((engine) => {
  let tab: Tab | undefined;
  const page = async (): Promise<Tab> => {
    tab ??= await engine().open('/__tests/environment.html');
    await tab.waitFor('typeof environment !== "undefined"');
    return tab;
  };

  it.each(FRAGMENTS)('takes names for granted: $does', async ({ code, ...expected }) => {
    await runs(await page(), code, expected);
  });

  it('lets two files talk, each with names of its own', async () => {
    const a = `const link = new RTCPeerConnection();
console.log(link instanceof RTCPeerConnection, socket.id, remoteUserId);
link.onicecandidate = ({ candidate }) => socket.emit('candidate', candidate);
socket.on('answer', (answer) => link.setRemoteDescription(answer));
socket.on('candidate', (one) => link.addIceCandidate(one));
link.createDataChannel('chat').onopen = () => console.log('A open');
await link.setLocalDescription();
socket.emit('offer', link.localDescription, { note: 'first' });
new RTCPeerConnection();`;
    // It begins to listen long after the other has spoken.
    const b = `await new Promise((resolve) => setTimeout(resolve, 100));
const link = new RTCPeerConnection();
link.onicecandidate = ({ candidate }) => socket.emit('candidate', candidate);
socket.on('offer', async (offer, { note }) => {
  console.log(note, socket.id, remoteUserId);
  await link.setRemoteDescription(offer);
  await link.setLocalDescription();
  socket.emit('answer', link.localDescription);
  socket.on('candidate', (one) => link.addIceCandidate(one));
});`;
    await runs(
      await page(),
      [
        { name: 'peer-a.ts', text: a, peer: 'A' },
        { name: 'peer-b.ts', text: b, peer: 'B' },
      ],
      {
        connection: 'none',
        lines: ['true user-a user-b', 'first user-b user-a', 'A open'],
        trace: ['A connection connected', 'B connection connected', 'A2 construct'],
      },
    );
  });

  it('loses, delays and holds messages as it is told, also while the code runs', async () => {
    const code = `socket.on('answer', () => console.log('answered'));
pc.createDataChannel('any');
await pc.setLocalDescription();
socket.emit('offer', { offer: pc.localDescription });
socket.emit('note', 1);`;
    const fresh = { connection: 'fresh', media: false, channel: false, file: false } as const;
    await runs(await page(), code, { trace: ['A sent offer', 'B dropped other'] }, fresh, {
      offer: { hold: true },
      other: { drop: true },
    });
    expect((await logOf(await page())).lines).toEqual([]);
    await (await page()).evaluate(() => environment.setChannel({ answer: { delayMs: 20 } }));
    await expect.poll(async () => (await logOf(await page())).lines).toEqual(['answered']);
    const messages = (await logOf(await page())).events.flatMap((event) =>
      event.type === 'message' && 'fault' in event ? [`${event.kind} ${event.fault}`] : [],
    );
    expect(messages).toEqual(expect.arrayContaining(['offer held', 'answer delayed']));
  });

  it('gives the remote peer a new connection after a goodbye, and for a new connection', async () => {
    await runs(
      await page(),
      `async function call() {
  const link = new RTCPeerConnection();
  link.createDataChannel('any');
  link.onicecandidate = ({ candidate }) => socket.emit('ice-candidate', { candidate });
  // Of the call before some may still be under way.
  const taking = ({ candidate }) => link.addIceCandidate(candidate).catch(() => {});
  socket.on('ice-candidate', taking);
  socket.once('answer', ({ answer }) => link.setRemoteDescription(answer));
  await link.setLocalDescription();
  socket.emit('offer', { offer: link.localDescription });
  await new Promise((resolve) => {
    link.onconnectionstatechange = () => link.connectionState === 'connected' && resolve();
  });
  socket.off('ice-candidate', taking);
  return link;
}
const first = await call();
const second = await call();
console.log('second', second.connectionState);
second.close();
socket.emit('bye');
await call();
console.log('third');`,
      { connection: 'none', lines: ['second connected', 'third'] },
    );
    const happened = sketches((await logOf(await page())).events as never);
    expect(happened.filter((one) => one === 'B construct')).toHaveLength(3);
    expect(happened.filter((one) => one === 'B connection closed')).toHaveLength(2);
  });

  it('has devices that behave as allowed ones do, refusals included', async () => {
    await runs(
      await page(),
      `const { mediaDevices } = navigator;
const refusal = async (work) => work.then(() => 'nothing', (error) => error.name + ' ' + (error.constraint ?? ''));
console.log(1, await refusal(mediaDevices.getUserMedia()));
console.log(2, await refusal(mediaDevices.getUserMedia({ audio: false })));
console.log(3, await refusal(mediaDevices.getUserMedia({ video: { width: { exact: 4000 } } })));
console.log(4, await refusal(mediaDevices.getUserMedia({ video: { deviceId: { exact: 'mine' } } })));
console.log(5, await refusal(mediaDevices.getDisplayMedia({ video: false })));
console.log(6, await refusal(mediaDevices.getDisplayMedia({ video: { width: { exact: 10 } } })));
const stream = await mediaDevices.getUserMedia({ video: { width: 320, height: 240, frameRate: 10 }, audio: true });
const [picture] = stream.getVideoTracks();
const { width, height, frameRate, deviceId } = picture.getSettings();
console.log(7, width, height, frameRate, deviceId, stream.getTracks().length);
await picture.applyConstraints({ width: { ideal: 160 }, height: { ideal: 120 } });
console.log(8, picture.getSettings().width, picture.clone().getSettings().height);
console.log(9, await refusal(picture.applyConstraints({ frameRate: { min: 100 } })));
const devices = await mediaDevices.enumerateDevices();
console.log(10, devices.map(({ kind, label }) => kind + ' ' + label).join(', '));
console.log(11, picture.label, Object.keys(picture).length, JSON.parse(JSON.stringify(devices[1])).deviceId);
console.log(stream.getVideoTracks()[0]);
const video = document.createElement('video');
video.muted = true;
video.srcObject = stream;
await video.play();
console.log(12, video.videoWidth);
picture.stop();
console.log(13, picture.readyState, stream.active);`,
      {
        lines: [
          '1 TypeError',
          '2 TypeError',
          '3 OverconstrainedError width',
          '4 OverconstrainedError deviceId',
          '5 TypeError',
          '6 TypeError',
          '7 320 240 10 synthetic-camera 2',
          '8 160 120',
          '9 OverconstrainedError frameRate',
          '10 audioinput Microphone (synthetic), videoinput Camera (synthetic), audiooutput Speaker (synthetic)',
          '11 Camera (synthetic) 0 synthetic-camera',
          '12 ',
          '13 ended true',
        ],
      },
    );
    // The console shows a track as the code sees it.
    const { lines } = await logOf(await page());
    expect(lines.join()).toContain('["label","Camera (synthetic)"]');
  });
});
