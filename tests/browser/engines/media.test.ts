import { expect, it } from 'vitest';
import { readTrace } from '../../../src/lib/trace/read.ts';
import type { MediaKit } from '../../fixtures/pages/media.ts';
import { eachEngine, type Engine, type Tab } from '../engine.ts';

declare const media: MediaKit;

type Command = Parameters<MediaKit['it']['perform']>[0];

async function begin(engine: Engine, mode: 'call' | 'simulcast'): Promise<Tab> {
  const tab = await engine.open('/__tests/media.html');
  await tab.evaluate((wanted) => media.begin(wanted), mode);
  await tab.waitFor(() => media.it.call.a.pc.connectionState === 'connected');
  return tab;
}

const perform = (tab: Tab, command: Command) =>
  tab.evaluate((wanted) => media.it.perform(wanted), command);

/** Waits until the bytes per second of A's picture, over a second, are within bounds. */
const rateIs = (tab: Tab, least: number, most: number) =>
  tab.waitFor(
    (from, to) => {
      const rate = media.it.mean();
      return rate !== null && rate >= from && rate <= to;
    },
    least,
    most,
  );

eachEngine((engine, name) => {
  it('mutes in three ways that differ on the wire, in events and in negotiation', async () => {
    const tab = await begin(engine(), 'call');
    const rounds = () => tab.evaluate(() => media.it.rounds().length);
    await tab.waitFor(() => media.it.rows('B')[0]?.receiver.muted === false);
    await rateIs(tab, 1500, 1e6);
    const full = await rounds();
    const since = await tab.evaluate(() => media.it.trace.length);
    await perform(tab, 'enabled-false');
    // Black frames: a small part of what a picture takes; Firefox may send none of them for a second.
    await rateIs(tab, name === 'chromium' ? 1 : 0, 1400);
    expect(await tab.evaluate(() => media.it.rows('A')[0]?.sender?.enabled)).toBe(false);
    await perform(tab, 'enabled-true');
    await perform(tab, 'replace-null');
    // Firefox 153 goes on with one small frame a second.
    await rateIs(tab, 0, name === 'chromium' ? 0 : 1400);
    expect(await tab.evaluate(() => media.it.rows('A')[0]?.sender)).toBe(null);
    // Neither of the two is told to B, and neither is negotiated.
    expect(await tab.evaluate((from) => media.it.fired('B', from, 'video'), since)).toEqual([]);
    expect(await rounds()).toBe(full);
    await perform(tab, 'replace-back');
    await rateIs(tab, 1500, 1e6);
    await perform(tab, 'direction-inactive');
    await tab.waitFor(() => media.it.rows('B')[0]?.receiver.muted === true);
    expect(await tab.evaluate((from) => media.it.fired('B', from, 'video'), since)).toContain(
      'mute',
    );
    expect(await rounds()).toBe(full + 1);
    await perform(tab, 'direction-back');
    await tab.waitFor(() => media.it.rows('B')[0]?.receiver.muted === false);
    const last = await tab.evaluate(() => media.it.rounds().at(-1));
    expect(last?.causes.map(({ method }) => method)).toEqual(['direction']);
    expect(await tab.evaluate(() => media.it.errors)).toEqual([]);
    const trace = readTrace(await tab.evaluate(() => media.it.written()));
    expect(trace.length).toBeGreaterThan(100);
    expect(await tab.evaluate(() => media.it.end())).toBe(0);
    await tab.close();
  });

  it('adds, removes, stops; shares a screen and shows what is left on', async () => {
    const tab = await begin(engine(), 'call');
    const mids = (peer: string) =>
      tab.evaluate(
        (whose) =>
          media.it
            .rows(whose)
            .map(({ mid }) => mid)
            .join(),
        peer,
      );
    const unsent = () =>
      tab.evaluate(() => media.it.live().flatMap(({ id, isSent }) => (isSent ? [] : [id])));
    await tab.waitFor(() => media.it.rows('B').length === 2);
    await perform(tab, 'add-track');
    await tab.waitFor(() => media.it.rows('B')[2]?.receiver.muted === false);
    await perform(tab, 'remove-track');
    await tab.waitFor(() => media.it.rows('B')[2]?.receiver.muted === true);
    // Removing leaves the row; a new one needs a new row.
    expect(await mids('A')).toBe('0,1,2');
    await perform(tab, 'add-transceiver');
    await tab.waitFor(() => media.it.rows('B')[3]?.receiver.muted === false);
    const since = await tab.evaluate(() => media.it.trace.length);
    await perform(tab, 'stop-transceiver');
    await tab.waitFor((from) => media.it.fired('B', from, 'video').includes('ended'), since);
    expect(await unsent()).toEqual([]);

    const rounds = await tab.evaluate(() => media.it.rounds().length);
    await perform(tab, 'share');
    expect(await unsent()).toEqual(['A camera 1']);
    await perform(tab, 'share-back-leaking');
    expect(await unsent()).toEqual(['A screen 1']);
    await perform(tab, 'stop-unused');
    expect(await unsent()).toEqual([]);
    await perform(tab, 'share');
    await perform(tab, 'browser-stops');
    await tab.waitFor(() => media.it.rows('A')[0]?.sender?.capture === 'A camera 1');
    await perform(tab, 'share');
    await perform(tab, 'share-back');
    expect(await unsent()).toEqual([]);
    expect(await tab.evaluate(() => media.it.rounds().length)).toBe(rounds);
    expect(await perform(tab, 'browser-stops')).toEqual({ kind: 'nothing' });
    await perform(tab, 'B-inactive');
    await tab.waitFor(() => media.it.rows('A')[0]?.currentDirection === 'inactive');
    const last = await tab.evaluate(() => media.it.rounds().at(-1));
    expect([last?.peer, last?.causes.map(({ method }) => method)]).toEqual(['B', ['direction']]);
    expect(await tab.evaluate(() => media.it.errors)).toEqual([]);
    expect(await tab.evaluate(() => media.it.end())).toBe(0);
    await tab.close();
  });

  it('changes the codec with the next offer, and parameters at once', async () => {
    const tab = await begin(engine(), 'call');
    await tab.waitFor(() => media.it.codec()[0] === 'video/VP8');
    await perform(tab, 'prefer-video/VP9');
    const rounds = await tab.evaluate(() => media.it.rounds().length);
    await rateIs(tab, 1000, 1e6);
    expect(await tab.evaluate(() => [media.it.rounds().length, media.it.codec()[0]])).toEqual([
      rounds,
      'video/VP8',
    ]);
    await perform(tab, 'offer');
    await tab.waitFor(() => media.it.codec()[0] === 'video/VP9');
    const last = await tab.evaluate(() => media.it.rounds().at(-1));
    expect([last?.neededSeq, last?.causes.map(({ method }) => method)]).toEqual([
      undefined,
      ['setCodecPreferences'],
    ]);
    await perform(tab, 'scale-down');
    await tab.waitFor(() => (media.it.height()[0] ?? 1000) < 100);
    await perform(tab, 'encoding-off');
    await rateIs(tab, 0, 0);
    await perform(tab, 'reset-parameters');
    await tab.waitFor(() => (media.it.height()[0] ?? 0) > 100);
    expect(await tab.evaluate(() => media.it.errors)).toEqual([]);
    await tab.close();
  });

  it('sends three layers, each a picture of its own at the other side', async () => {
    const tab = await begin(engine(), 'simulcast');
    await tab.waitFor(() => {
      const rows = media.it.rows('B');
      return rows.length === 3 && rows.every(({ receiver }) => !receiver.muted);
    });
    // A layer may begin smaller, and grows while bandwidth is measured.
    await tab.waitFor(() => {
      const [q = 0, h = 0, f = 0] = media.it
        .height()
        .map((height) => height ?? 0)
        .sort((one, other) => one - other);
      return q > 0 && q < h && h < f;
    });
    await perform(tab, 'layer-f');
    await tab.waitFor(() => media.it.rate().some((rate) => rate === 0));
    expect(await tab.evaluate(() => media.it.errors)).toEqual([]);
    expect(await tab.evaluate(() => media.it.end())).toBe(0);
    await tab.close();
  });

  it('names what refuses a device, and leaves none open', async () => {
    const tab = await begin(engine(), 'call');
    for (const refusal of [
      'NotAllowedError',
      'NotFoundError',
      'NotReadableError',
      'OverconstrainedError',
    ]) {
      await tab.evaluate((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', error));
      }, refusal);
      expect(await perform(tab, 'use-camera')).toEqual({
        kind: 'refused',
        name: refusal,
        message: 'no',
      });
    }
    // As a device that answers: a clone of a synthetic one, given late, when the call is over.
    const answered = await tab.evaluate(async () => {
      const track = media.it.call.captures.live[0]!.track.clone();
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(new MediaStream([track]));
      const used = await media.it.perform('use-camera');
      const real = media.it.live().filter(({ isReal }) => isReal).length;
      const late = track.clone();
      let give = (_stream: MediaStream): void => undefined;
      navigator.mediaDevices.getUserMedia = () => new Promise((resolve) => (give = resolve));
      const pending = media.it.perform('use-camera');
      const left = media.it.end();
      give(new MediaStream([late]));
      await pending;
      return { used: used.kind, real, left, state: track.readyState, late: late.readyState };
    });
    expect(answered).toEqual({ used: 'done', real: 1, left: 0, state: 'ended', late: 'ended' });
    await tab.close();
  });
});
