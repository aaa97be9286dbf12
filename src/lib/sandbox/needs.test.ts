import { expect, it } from 'vitest';

import { compileProgram } from './compile/index.ts';
import { inferNeeds } from './needs.ts';
import type { Needs } from './program.ts';

function needsOf(text: string): Needs {
  const result = compileProgram([{ name: 'main.ts', text }]);
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return inferNeeds(result.files);
}

it.each<[Needs['connection'], string]>([
  ['none', 'const pc = new RTCPeerConnection(); pc.ontrack = show;'],
  ['none', 'console.log(1)'],
  ['none', 'const stream = await navigator.mediaDevices.getUserMedia({ video: true });'],
  ['fresh', 'await pc.createOffer();'],
  ['fresh', 'await pc.setRemoteDescription(receivedOffer); pc.ontrack = show;'],
  ['fresh', 'pc.addTrack(track);'],
  ['connecting', 'pc.oniceconnectionstatechange = () => {};'],
  ['connecting', "pc.addEventListener('track', show);"],
  ['connecting', "pc.createDataChannel('chat').send('x');"],
  ['connecting', "socket.on('ice', (one) => pc.addIceCandidate(one));"],
  ['connected', "dataChannel.send('x');"],
  ['connected', 'pc.close();'],
  ['connected', 'pc.restartIce();'],
  ['connected', 'new Monitor(pc); class Monitor { constructor(pc) { pc.ontrack = null; } }'],
  ['connected', "const o = await pc.createOffer(); socket.emit('offer', o);"],
  ['fresh', "const o = await pc.createOffer(); socket.emit('offer', o); socket.on('answer', f);"],
])('reads "%s" out of: %s', (connection, text) => {
  expect(needsOf(text).connection).toBe(connection);
});

it('gives media to what may show it, and to nothing that brings its own', () => {
  expect(needsOf('pc.ontrack = show;').media).toBe(true);
  expect(needsOf('await pc.createOffer();').media).toBe(true);
  expect(needsOf('pc.addTrack(track);').media).toBe(false);
  expect(needsOf('pc.ondatachannel = show;').media).toBe(false);
  expect(needsOf("dataChannel.send('x');")).toMatchObject({ media: false, channel: true });
});

it('makes a file where one is used', () => {
  expect(needsOf('console.log(file.size);')).toMatchObject({ connection: 'none', file: true });
});

it('lets two files connect each other', () => {
  const free = { free: ['pc', 'dataChannel'], members: { pc: ['ontrack'] } };
  const files = [
    { peer: 'A', ...free },
    { peer: 'B', ...free },
  ] as const;
  expect(inferNeeds(files)).toEqual({
    connection: 'fresh',
    media: false,
    channel: true,
    file: false,
  });
});
