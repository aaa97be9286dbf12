import { beforeEach, describe, expect, it } from 'vitest';

import { watchGathering } from './gathering.ts';

/** As much of a connection as a watch needs. */
class Gatherer extends EventTarget {
  iceGatheringState: RTCIceGatheringState = 'new';
  signalingState: RTCSignalingState = 'have-local-offer';

  iceConnectionState: RTCIceConnectionState = 'new';

  fail(): void {
    this.iceConnectionState = 'failed';
    this.dispatchEvent(new Event('iceconnectionstatechange'));
  }

  become(state: RTCIceGatheringState): void {
    this.iceGatheringState = state;
    this.dispatchEvent(new Event('icegatheringstatechange'));
  }

  find(candidate: string | null): void {
    const found = candidate === null ? null : { candidate };
    this.dispatchEvent(Object.assign(new Event('icecandidate'), { candidate: found }));
  }
}

let stops: string[] = [];
let timers: { ms: number; run: () => void }[] = [];

function watched(): Gatherer & { unwatch(): void } {
  const gatherer = new Gatherer();
  const unwatch = watchGathering(
    gatherer as unknown as RTCPeerConnection,
    (ms, run) => {
      const timer = { ms, run };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    ({ code }) => stops.push(code),
  );
  return Object.assign(gatherer, { unwatch });
}

beforeEach(() => {
  stops = [];
  timers = [];
});

describe('a watch over gathering', () => {
  it('gives up when there is no candidate after 2 s', () => {
    watched().become('gathering');
    expect(timers.map(({ ms }) => ms)).toEqual([2000]);
    timers[0]?.run();
    expect(stops).toEqual(['no-interface']);
  });

  it('gives up at once when gathering is complete without one', () => {
    const gatherer = watched();
    gatherer.become('gathering');
    gatherer.find('');
    gatherer.find(null);
    gatherer.become('complete');
    expect(stops).toEqual(['no-interface']);
    expect(timers).toEqual([]);
  });

  it('gives up when ICE fails before there was a candidate, and not when it fails after', () => {
    const reachable = watched();
    reachable.find('candidate:1');
    reachable.become('gathering');
    reachable.become('complete');
    reachable.fail();
    expect(stops).toEqual([]);
    watched().fail();
    expect(stops).toEqual(['no-interface']);
  });

  it('is content with one candidate, even one that is told of before gathering is', () => {
    const gatherer = watched();
    gatherer.find('candidate:1');
    gatherer.become('gathering');
    timers[0]?.run();
    gatherer.become('complete');
    expect(stops).toEqual([]);
  });

  it('expects nothing any more of who has found one: an offer that is taken back may gather for ever', () => {
    const gatherer = watched();
    gatherer.find('candidate:1');
    gatherer.become('gathering');
    gatherer.become('complete');
    gatherer.become('gathering');
    timers[0]?.run();
    gatherer.become('complete');
    expect(stops).toEqual([]);
  });

  it('does not wait for candidates of an offer that was taken back', () => {
    const gatherer = watched();
    gatherer.become('gathering');
    gatherer.become('new');
    expect(timers).toEqual([]);
  });

  it('expects nothing of a closed connection, and nothing once it is ended', () => {
    const gatherer = watched();
    gatherer.become('gathering');
    gatherer.signalingState = 'closed';
    timers[0]?.run();
    const other = watched();
    other.become('gathering');
    other.unwatch();
    other.become('complete');
    expect([stops, timers.length]).toEqual([[], 1]);
  });
});
