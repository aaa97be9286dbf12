import { expect, test } from 'vitest';
import type { RecoveryEvent } from './events.ts';
import { pursue, type Lane } from './pursue.ts';
import type { StrategyId } from './strategies.ts';

/** A connection of which only the state and its event matter. */
class FakeConnection extends EventTarget {
  connectionState: RTCPeerConnectionState = 'connected';
  getTransceivers(): readonly unknown[] {
    return [{ mid: '0' }];
  }
  become(state: RTCPeerConnectionState): void {
    this.connectionState = state;
    this.dispatchEvent(new Event('connectionstatechange'));
  }
}

class FakeChannel extends EventTarget {
  readonly readyState = 'open';
  readonly sent: string[] = [];
  send(text: string): void {
    this.sent.push(text);
  }
}

function followed(id: StrategyId) {
  const [pc, channel] = [new FakeConnection(), new FakeChannel()];
  const [nextPc, nextChannel] = [new FakeConnection(), new FakeChannel()];
  const told: RecoveryEvent[] = [];
  const asPc = (of: FakeConnection) => of as unknown as RTCPeerConnection;
  const asChannel = (of: FakeChannel) => of as unknown as RTCDataChannel;
  const lane: Lane = {
    id,
    before: { pc: asPc(pc), channel: asChannel(channel) },
    restart: () => ({ pc: asPc(pc), openChannel: () => asChannel(nextChannel) }),
    rebuild: () => ({ pc: asPc(nextPc), openChannel: () => asChannel(nextChannel) }),
  };
  let now = 0;
  const pursuit = pursue(
    lane,
    () => now,
    (event) => void told.push(event),
  );
  const whats = (): readonly string[] => told.map(({ what }) => what);
  return {
    pc,
    channel,
    nextPc,
    nextChannel,
    told,
    whats,
    pursuit,
    pass: (ms: number) => (now += ms),
  };
}

test('acts when its state has come and the other side is back, not before', () => {
  const { pc, pursuit, whats } = followed('restart-disconnected');
  pursuit.gone();
  pc.become('disconnected');
  expect(whats()).toEqual(['state']);
  pursuit.back();
  expect(whats()).toEqual(['state', 'act']);
});

test('a state that comes after the return is acted upon at once, and another one is not', () => {
  const { pc, pursuit, whats } = followed('restart-failed');
  pursuit.gone();
  pursuit.back();
  pc.become('disconnected');
  pc.become('failed');
  expect(whats()).toEqual(['state', 'state', 'act']);
});

test('an answer over a new connection is a recovery that keeps nothing', () => {
  const { nextPc, nextChannel, pursuit, told } = followed('rebuild-told');
  pursuit.gone();
  pursuit.back();
  nextPc.become('connected');
  expect(nextChannel.sent).toEqual(['Hello']);
  nextChannel.dispatchEvent(new Event('message'));
  expect(told.at(-1)).toEqual({ at: 0, what: 'recovered', of: 'rebuild-told', connection: false });
  expect(pursuit.hadItsTime()).toBe(true);
});

test('what was sent during the loss and is answered on the old channel has been kept', () => {
  const { channel, pursuit, whats } = followed('nothing');
  pursuit.gone();
  expect(channel.sent).toHaveLength(1);
  channel.dispatchEvent(new Event('message'));
  expect(whats()).toEqual(['recovered', 'kept']);
});

test('who has acted is given some seconds for an answer', () => {
  const { pc, pursuit, pass } = followed('restart-failed');
  pursuit.gone();
  pursuit.back();
  pc.become('failed');
  pass(5_000);
  expect(pursuit.hadItsTime()).toBe(false);
  pass(2_000);
  expect(pursuit.hadItsTime()).toBe(true);
});
