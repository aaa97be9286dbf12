import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine, type Tab } from '../engine.ts';
import { openUdpProxy, type UdpProxy } from '../udp-proxy.ts';

// What chapter 9 says of the browsers' own pages, of statistics and of what they show when a call fails, by the ids of content/claims.

/** What the attempt `losing` wants, as its page says it. */
declare const wants: { readonly proxyFor: number } | 'silence' | 'packets' | undefined;
declare const got: (address: string, port: number) => void;
declare const losing: { readonly result?: unknown };
declare const attempt: (name: string) => Promise<unknown>;

/** Tries `losing`, and loses what it asks for. */
async function loseFor(tab: Tab): Promise<unknown> {
  let proxy: UdpProxy | undefined;
  try {
    await tab.waitFor(() => 'attempt' in globalThis);
    await tab.evaluate(() => {
      const tries = { result: undefined as unknown };
      Object.assign(globalThis, { losing: tries, wants: undefined });
      void attempt('losing').then((result) => (tries.result = result));
    });
    for (;;) {
      const next = await tab.waitFor(() => losing.result ?? wants);
      if (typeof next === 'object' && next !== null && !('proxyFor' in next)) return next;
      if (typeof next === 'object' && next !== null) {
        proxy = await openUdpProxy((next as { readonly proxyFor: number }).proxyFor);
      } else if (proxy) proxy.loses = next === 'silence';
      await tab.evaluate(
        (address: string, port: number) => {
          got(address, port);
        },
        proxy?.address ?? '',
        proxy?.port ?? 0,
      );
    }
  } finally {
    proxy?.close();
  }
}

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('inbound-comes-with-packets, outbound-knows-no-loss, loss-told-by-the-other, told-later, frames-absent-chromium, frames-absent-firefox, freezes-counted: the entries about one picture', async () => {
    const { outBefore, ...told } = await attempt('entriesOfPicture');
    expect(told).toEqual({
      before: false,
      heardBefore: false,
      packets: true,
      frames: isChromium ? undefined : 0,
      freezes: 0,
      outKnows: [],
      heardKnows: ['packetsLost', 'fractionLost', 'roundTripTime', 'jitter'],
      heardSeconds: true,
      refers: [true, true],
    });
    // Firefox has an entry for what is sent only once something was.
    if (isChromium) expect(outBefore).toBe(true);
  });

  it('gaps-counted, no-picture-no-entry: a call with sound alone', async () => {
    expect(await attempt('soundAlone')).toEqual({ gaps: 'number', pictures: 0, frames: undefined });
  });

  it('entry-each-stream: two pictures of one connection', async () => {
    expect(await attempt('twoPictures')).toEqual(['0', '1']);
  });

  it('calm-needs-little: a small picture on a faultless line', async () => {
    const { rate, lost } = await attempt('calmPicture');
    expect(lost).toBe(0);
    expect(rate).toBeLessThan(500_000);
  });

  it('limitation-chromium, limitation-firefox, held-back-loses-nothing: snow through a narrow pipe', async () => {
    expect(await attempt('heldBack')).toEqual({
      reason: isChromium ? 'bandwidth' : undefined,
      width: 320,
      lost: 0,
    });
  });

  it('pair-counts-anew: another pair takes over', async () => {
    expect(await attempt('pairAfterRestart')).toEqual({ pair: true, stream: [true, true] });
  });

  it('untold-no-remote: candidates that nobody is told', async () => {
    expect(await attempt('untold')).toEqual({
      signaling: 'stable',
      ice: 'new',
      local: true,
      remote: 0,
      pairs: 0,
    });
  });

  it('unanswered-pairs: candidates that lead nowhere', async () => {
    expect(await attempt('unanswered')).toEqual({
      ice: 'checking',
      state: 'in-progress',
      answers: 0,
      bytes: 0,
      remote: true,
    });
  });

  it('mistaken-dtls: a fingerprint that was changed', async () => {
    expect(await attempt('mistaken')).toEqual({
      ice: [true, 'connected'],
      dtls: 'failed',
      transport: 'failed',
      pair: true,
      channel: isChromium ? 'connecting' : 'closed',
      b: 'failed',
    });
  });

  it('unheard-arrives: a track event that nobody heard', async () => {
    expect(await attempt('unheard')).toEqual({
      heard: 0,
      arrived: true,
      decoded: true,
      receivers: ['video'],
    });
  });

  it('channel-without-section: a first channel that is not negotiated', async () => {
    expect(await attempt('channelWaits')).toEqual({
      connection: 'connected',
      channel: 'connecting',
      entry: 'connecting',
      sctp: null,
      section: false,
      told: 0,
    });
  });

  it.concurrent('lost-stays-lost: a line that loses packets for a while', async () => {
    const tab = await engine().open('/__tests/claims.html');
    expect(await loseFor(tab)).toEqual({ before: 0, lost: true, later: 0, connected: 'connected' });
    await tab.close();
  });

  if (!isChromium) return;

  /** What Chromium's page says of calls on another one, of which it is opened before or after. */
  async function internals(isBefore: boolean): Promise<{ tab: Tab; page: Tab }> {
    const tab = await engine().open('/__tests/claims.html');
    const page = await tab.beside('/__tests/blank.html');
    if (isBefore) await page.goto('chrome://webrtc-internals');
    await tab.evaluate(async () => {
      const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
      Object.assign(globalThis, { both: [a, b] });
      a.onicecandidate = ({ candidate }) => void b.addIceCandidate(candidate);
      b.onicecandidate = ({ candidate }) => void a.addIceCandidate(candidate);
      const isUp = new Promise((resolve) => {
        a.onconnectionstatechange = () => a.connectionState === 'connected' && resolve(true);
      });
      a.createDataChannel('seen');
      await a.setLocalDescription();
      await b.setRemoteDescription(a.localDescription!);
      await b.setLocalDescription();
      await a.setRemoteDescription(b.localDescription!);
      await isUp;
      await a.setRemoteDescription(b.localDescription!).catch(() => undefined);
    });
    if (!isBefore) await page.goto('chrome://webrtc-internals');
    // Its graphs come a second later, and last.
    await page.waitFor(() => document.body.innerText.includes('Stats graphs for transport'));
    return { tab, page };
  }
  /** The events that the page lists of the first connection, without times and arguments. */
  const eventsOn = (page: Tab): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('table.update-log-table')]
        .slice(0, 1)
        .flatMap((table) => [...table.querySelectorAll('tr > td:nth-child(2)')])
        .map((cell) => /^\w+/.exec((cell as HTMLElement).innerText.trim())?.[0] ?? ''),
    );

  it.concurrent(
    'internals-before-chromium, internals-statistics-chromium, internals-closed-chromium: the internals page, open before the call',
    async () => {
      const { tab, page } = await internals(true);
      const events = await eventsOn(page);
      for (const event of [
        'createDataChannel',
        'setLocalDescription',
        'icecandidate',
        'addIceCandidate',
        'setRemoteDescriptionOnFailure',
      ])
        expect(events.join(' ')).toContain(event);
      await tab.evaluate(() => {
        for (const pc of (globalThis as unknown as { both: RTCPeerConnection[] }).both) pc.close();
      });
      await page.waitFor(() => !document.body.innerText.includes('Connection state:'));
      await tab.close();
    },
  );

  it.concurrent(
    'internals-after-chromium, internals-statistics-chromium: the internals page, opened in the call',
    async () => {
      const { tab, page } = await internals(false);
      const events = await eventsOn(page);
      expect(events.length).toBeGreaterThan(0);
      for (const event of ['createDataChannel', 'candidate', 'Candidate', 'OnFailure'])
        expect(events.join(' ')).not.toContain(event);
      await tab.close();
    },
  );
});
