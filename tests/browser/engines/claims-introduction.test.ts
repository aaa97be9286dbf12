import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 1 says of browsers, by the ids of content/claims.

eachEngine((engine) => {
  const attempt = attemptsIn(engine);

  it('new-does-nothing, alone-stays-new, nobody-is-told: a connection without anybody to carry for it', async () => {
    const { begun, end, remote, heard } = await attempt('onItsOwn');
    expect(begun).toEqual({ seen: [], gathering: 'new' });
    expect(end).toEqual(['have-local-offer', 'new', 'new']);
    expect(remote).toBeNull();
    expect(heard).toEqual([]);
  });

  it('always-encrypted: a description without a fingerprint is refused', async () => {
    const { hasFingerprint, refused } = await attempt('encryption');
    expect(hasFingerprint).toBe(true);
    expect(refused).toBeDefined();
  });

  it('two-in-one-page, pair-tells-the-route: two connections of one page', async () => {
    const { states, types } = await attempt('twoInOnePage');
    expect(states).toEqual(['connected', 'connected']);
    expect(types).not.toEqual([]);
    expect(types).not.toContain('relay');
  });

  it('either-side-offers: the side that answered may offer next', async () => {
    const { offered, states } = await attempt('otherSideOffers');
    expect(offered).toBe('offer');
    expect(states[0]).toBe('connected');
  });

  it('hang-up-unheard, hang-up-closes-channel: what the other side knows of a close', async () => {
    const { seen, connection, own } = await attempt('hangUp');
    expect(own).toBe('closed');
    expect(connection).toBe('connected');
    expect(seen).toEqual([]);
  });

  it('closed-is-final: a closed connection refuses to go on', async () => {
    expect(await attempt('afterClose')).toEqual(['InvalidStateError', 'InvalidStateError']);
  });
});
