import { expect, test } from 'vitest';
import { FREE_GROUPS, isAllowed, type FreeAction, type FreeFacts } from './actions.ts';

const FRESH: FreeFacts = {
  signalingState: 'stable',
  hasRemoteDescription: false,
  hasOpenChannel: false,
  hasChannel: false,
  hasSender: false,
  sendsTrack: false,
};
const actions = FREE_GROUPS.flatMap((group) => group.actions);
const refused = (facts: FreeFacts): readonly FreeAction[] =>
  actions.filter((action) => !isAllowed(action, facts));

test('every action has one button', () => {
  expect(new Set(actions).size).toBe(actions.length);
});

test('every method of RTCPeerConnection is among them', () => {
  // @see https://w3c.github.io/webrtc-pc/#rtcpeerconnection-interface
  const methods = [
    'addIceCandidate',
    'addTrack',
    'addTransceiver',
    'close',
    'createAnswer',
    'createDataChannel',
    'createOffer',
    'generateCertificate',
    'getConfiguration',
    'getReceivers',
    'getSenders',
    'getStats',
    'getTransceivers',
    'removeTrack',
    'restartIce',
    'setConfiguration',
    'setLocalDescription',
    'setRemoteDescription',
  ];
  for (const method of methods) {
    expect(
      actions.some((action) => action.includes(`${method}(`)),
      method,
    ).toBe(true);
  }
});

test('a candidate needs a remote description', () => {
  expect(refused(FRESH)).toContain('addIceCandidate(candidate)');
  expect(refused({ ...FRESH, hasRemoteDescription: true })).not.toContain(
    'addIceCandidate(candidate)',
  );
});

test('a track is added once', () => {
  expect(refused(FRESH)).not.toContain('addTrack(same track)');
  expect(refused({ ...FRESH, sendsTrack: true })).toContain('addTrack(same track)');
});

test('what is closed can still be looked at, and closed again', () => {
  const closed: FreeFacts = { ...FRESH, signalingState: 'closed', hasRemoteDescription: true };
  expect(actions.filter((action) => isAllowed(action, closed))).toEqual([
    'restartIce()',
    'getConfiguration()',
    'getSenders()',
    'getReceivers()',
    'getTransceivers()',
    'getStats()',
    'RTCPeerConnection.generateCertificate()',
    'bye',
    'close()',
  ]);
});
