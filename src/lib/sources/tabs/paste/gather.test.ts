import { describe, expect, it } from 'vitest';
import { createTaskClock } from '../../../../../tests/support/task-clock.ts';
import { stayAwake } from './awake.ts';
import { gatherAll } from './gather.ts';

const CANDIDATE = 'a=candidate:1 1 udp 1 10.0.0.2 5001 typ host\r\n';

/** As much of a connection as is asked here. */
class FakePeer extends EventTarget {
  iceGatheringState: RTCIceGatheringState = 'gathering';
  iceConnectionState: RTCIceConnectionState = 'new';
  localDescription = { type: 'offer', sdp: 'v=0\r\n' };
  readonly added: (string | undefined)[] = [];

  finish(): void {
    this.iceGatheringState = 'complete';
    this.dispatchEvent(new Event('icegatheringstatechange'));
  }

  addIceCandidate({ candidate }: RTCIceCandidateInit): Promise<void> {
    this.added.push(candidate);
    return Promise.resolve();
  }

  get asPeer(): RTCPeerConnection {
    return this as unknown as RTCPeerConnection;
  }
}

describe('gathering for a text', () => {
  it('waits until all candidates are in, and leaves no timer', async () => {
    const pc = new FakePeer();
    const clock = createTaskClock();
    const gathered = gatherAll(pc.asPeer, clock.after);
    pc.localDescription.sdp += CANDIDATE;
    clock.pass(2999);
    pc.finish();
    expect(await gathered).toBe('all');
    expect(clock.waiting()).toBe(0);
  });

  it('takes what there is after 3 s', async () => {
    const pc = new FakePeer();
    const clock = createTaskClock();
    const gathered = gatherAll(pc.asPeer, clock.after);
    pc.localDescription.sdp += CANDIDATE;
    clock.pass(3000);
    expect(await gathered).toBe('some');
  });

  it.each(['late', 'at once'])('says that there is nothing, known %s', async (when) => {
    const pc = new FakePeer();
    const clock = createTaskClock();
    const gathered = gatherAll(pc.asPeer, clock.after);
    if (when === 'late') clock.pass(3000);
    else pc.finish();
    expect(await gathered).toBe('none');
  });
});

describe('staying awake', () => {
  it('adds a candidate that leads nowhere every 7 s, until something is connected', () => {
    const pc = new FakePeer();
    const clock = createTaskClock();
    stayAwake(pc.asPeer, clock.after);
    clock.pass(15_000);
    expect(pc.added.map((line) => line?.split(' ')[4])).toEqual(Array(3).fill('198.51.100.1'));
    expect(new Set(pc.added).size).toBe(3);
    pc.iceConnectionState = 'connected';
    clock.pass(60_000);
    expect(pc.added).toHaveLength(3);
    expect(clock.waiting()).toBe(0);
  });

  it('ends when it is told to, and in any case after ten minutes', () => {
    const clock = createTaskClock();
    const [told, forgotten] = [new FakePeer(), new FakePeer()];
    stayAwake(told.asPeer, clock.after)();
    stayAwake(forgotten.asPeer, clock.after);
    clock.pass(3_600_000);
    expect([told.added.length, forgotten.added.length]).toEqual([1, 85]);
    expect(clock.waiting()).toBe(0);
  });
});
