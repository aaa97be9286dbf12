import { expect, inject, it } from 'vitest';

import { attemptOn, attemptsIn } from '../attempt.ts';
import { launchChromium } from '../engine-chromium.ts';
import { eachEngine, type Engine, type Tab } from '../engine.ts';

// What chapter 6 says of media, by the ids of content/claims.

declare const gesture: { readonly active: boolean; readonly answer?: string };
/** What the attempt `display` has got. */
declare const screen: { readonly track: MediaStreamTrack; readonly log: readonly string[] };

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('off-sound-still-sends, null-sound-sends-nothing: a microphone that is off, and one that is away', async () => {
    expect(await attempt('silence')).toEqual({ disabled: true, without: 0 });
  });

  it('null-picture-chromium, null-picture-firefox: what a sender sends without a live track', async () => {
    expect(await attempt('withoutTrack', !isChromium)).toEqual({
      stopped: !isChromium,
      away: !isChromium,
    });
  });

  it('encoding-off-sends-nothing: an encoding is switched off', async () => {
    expect(await attempt('encodingOff')).toEqual({
      frames: 0,
      kept: 'live',
      again: true,
      told: [],
      needed: [],
    });
  });

  it('direction-off-is-told: a direction is taken back and given again', async () => {
    expect(await attempt('directionOff')).toEqual({
      atOnce: [],
      told: ['mute', 'unmute'],
      frames: 0,
      tracks: ['track'],
    });
  });

  it('own-stop-untold, stopped-stays-in-sender: a program stops its own track', async () => {
    expect(await attempt('ownStop')).toEqual({
      state: 'ended',
      here: [],
      there: [],
      needed: [],
      inSender: true,
      enabled: true,
    });
  });

  it('null-not-found, new-track-enabled, clone-keeps-enabled: a sender is looked for, and filled again', async () => {
    expect(await attempt('lookedFor')).toEqual({
      found: true,
      fresh: true,
      again: true,
      clone: false,
      own: false,
    });
  });

  it('share-untold, share-resizes, replaced-stays-live: a screen takes the place of the camera', async () => {
    expect(await attempt('shared')).toEqual({
      camera: [64, 64],
      shared: [160, 90],
      told: [],
      tracks: [],
      needed: [],
      live: 3,
    });
  });

  it('place-kept-for-later: a picture is sent in a section that was negotiated without one', async () => {
    expect(await attempt('keptPlace')).toEqual({
      before: true,
      needed: [],
      tracks: [],
      streams: [true],
    });
  });

  it('replace-closed: a track is replaced after the end', async () => {
    expect(await attempt('replaceAtEnd')).toEqual({
      stopped: 'InvalidStateError',
      closed: 'InvalidStateError',
    });
  });

  it('content-hint-chromium, content-hint-firefox, cursor-is-ignored: what engines take of hints', async () => {
    const { known, first, other, cursor } = await attempt('hints');
    expect([known, first, cursor]).toEqual([isChromium, isChromium ? '' : undefined, false]);
    expect(other).toBe(isChromium ? 'detail' : 'nonsense');
  });

  it('order-waits, order-answers-nothing, answer-follows-offer: an order of codecs in a call', async () => {
    expect(await attempt('ordered')).toEqual({
      returned: true,
      needed: [],
      still: 'video/VP8',
      then: true,
      answer: 'VP9',
    });
  });

  it('order-is-for-receiving, kind-by-receiver: two sides put another codec first', async () => {
    expect(await attempt('ordersOfBoth')).toEqual({
      kinds: [null, 'video'],
      same: true,
      A: 'video/VP8',
      B: 'video/VP9',
    });
  });

  it('absent-codec-untold, last-order-wins, codec-lists-refused, left-out-codec, empty-order-resets: lists of codecs', async () => {
    const refused = 'InvalidModificationError';
    expect(await attempt('codecLists')).toEqual({
      usual: 'VP8',
      absent: ['ok', 'VP8'],
      last: 'AV1',
      refused: { repairOnly: refused, foreign: refused, sound: refused },
      kept: 'AV1',
      alone: ['VP8'],
      reset: 'VP8',
    });
  });

  it('sender-list-chromium, sender-list-firefox: a receiver is given the list of a sender', async () => {
    const { lost, all, kind } = await attempt('capabilities');
    expect([all, kind, lost > 0]).toEqual([0, null, isChromium]);
  });

  it('codec-at-once, codec-undone-chromium, codec-undone-firefox: another codec without an exchange', async () => {
    expect(await attempt('codecAtOnce')).toEqual({
      switched: true,
      undone: isChromium ? 'video/VP9' : 'video/VP8',
      back: true,
      needed: [],
    });
  });

  it('codec-not-negotiated, scale-below-one, parameters-once-chromium, parameters-once-firefox, parameters-closed: refused parameters', async () => {
    expect(await attempt('parameters')).toEqual({
      codec: 'InvalidModificationError',
      larger: 'RangeError',
      once: undefined,
      again: isChromium ? 'InvalidStateError' : undefined,
      closed: 'InvalidStateError',
    });
  });

  it('takes an order of codecs that nobody will ask for any more', async () => {
    expect(await attempt('orderAfterEnd')).toBe('ok');
  });

  // A test that evaluates something gives the page a user's activation, so the page asks by itself as it loads.
  const UNASKED = `
    globalThis.gesture = { active: navigator.userActivation.isActive };
    navigator.mediaDevices.getDisplayMedia().then(
      (stream) => (gesture.answer = stream.getTracks().forEach((track) => track.stop()) ?? 'granted'),
      (error) => (gesture.answer = error.name),
    );
  `;
  const answerOf = (tab: Tab): Promise<unknown> =>
    tab.waitFor(() => gesture.answer && [gesture.active, gesture.answer]);
  const openAsking = async (browser: Engine): Promise<Tab> => {
    const tab = await browser.open('/__tests/claims.html', { initScripts: [UNASKED] });
    await tab.waitFor(() => 'attempt' in globalThis);
    return tab;
  };

  if (isChromium) {
    it('gesture-chromium, share-demands-nothing, shared-tab-closed-chromium, cursor-is-ignored: a tab is shared, and goes', async () => {
      // It answers for its user.
      const browser = await launchChromium(inject('siteUrl'), [
        '--auto-select-tab-capture-source-by-title=Blank',
      ]);
      const shared = await browser.open('/__tests/blank.html');
      const tab = await openAsking(browser);
      expect(await answerOf(tab)).toEqual([false, 'granted']);
      expect(await attemptOn(tab, 'display')).toEqual({
        asked: {},
        surface: 'browser',
      });
      await shared.leave();
      await tab.waitFor(() => screen.log.length > 0);
      expect(await tab.evaluate(() => screen.track.readyState)).toBe('ended');
      expect(await attemptOn(tab, 'displayRefused')).toEqual({
        exact: 'TypeError',
        min: 'TypeError',
      });
      await browser.close();
    });
  } else {
    it('gesture-firefox, share-demands-nothing: a screen is asked for without a press, and with one', async () => {
      const tab = await openAsking(engine());
      expect(await answerOf(tab)).toEqual([false, 'InvalidStateError']);
      expect(await attemptOn(tab, 'displayRefused')).toEqual({
        exact: 'TypeError',
        min: 'TypeError',
      });
      await tab.close();
    });
  }
});
