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

  it('inbound-comes-with-packets, outbound-knows-no-loss, loss-told-by-the-other, told-later, freezes-counted: the entries about one picture', async () => {
    const { outBefore, ...told } = await attempt('entriesOfPicture');
    expect(told).toEqual({
      before: false,
      heardBefore: false,
      packets: true,
      freezes: 0,
      outKnows: [],
      heardKnows: ['packetsLost', 'fractionLost', 'roundTripTime', 'jitter'],
      heardSeconds: true,
      refers: [true, true],
    });
    // Firefox has an entry for what is sent only once something was.
    if (isChromium) expect(outBefore).toBe(true);
  });

  it('frames-absent-chromium, frames-absent-firefox: the frame rate of a picture that has just begun', async () => {
    expect(await attempt('framesAtFirst')).toBe(isChromium ? undefined : 0);
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
    const { reason, width, lost } = await attempt('heldBack');
    expect([reason, lost]).toEqual([isChromium ? 'bandwidth' : undefined, 0]);
    expect(width).toBeLessThan(640);
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

  // A machine that is busy enough loses the connection with the packets: then it is tried once more.
  it('lost-stays-lost: a line that loses packets for a while', { retry: 1 }, async () => {
    const tab = await engine().open('/__tests/claims.html');
    try {
      const lost = await loseFor(tab);
      expect(lost).toEqual({ before: 0, lost: true, later: 0, connected: 'connected' });
    } finally {
      await tab.close();
    }
  });

  if (!isChromium) return;

  /** The calls and events that Chromium's page lists of the first connection, without times and arguments. */
  const eventsOn = (page: Tab): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('table.update-log-table')]
        .slice(0, 1)
        .flatMap((table) => [...table.querySelectorAll('tr > td:nth-child(2)')])
        .map((cell) => /^\w+/.exec((cell as HTMLElement).innerText.trim())?.[0] ?? '')
        .join(' '),
    );
  /** Opens that page, which lists the connections of the whole browser, and waits for its graphs: they come last. */
  async function internalsBeside(
    tab: Tab,
    call: () => Promise<void>,
    isBefore: boolean,
  ): Promise<Tab> {
    const page = await tab.beside('/__tests/blank.html');
    if (!isBefore) await call();
    await page.goto('chrome://webrtc-internals');
    if (isBefore) await call();
    await page.waitFor(() => document.body.innerText.includes('Stats graphs for transport'));
    return page;
  }

  // What is noted while one such page is open, another one is told, too: so the late one comes first.
  it('internals-before-chromium, internals-after-chromium, internals-statistics-chromium, internals-closed-chromium: the internals page, opened in a call, and before one', async () => {
    const tab = await engine().open('/__tests/blank.html');
    const call = (): Promise<void> =>
      tab.evaluate(async () => {
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
    const hangUp = (): Promise<void> =>
      tab.evaluate(() => {
        for (const pc of (globalThis as unknown as { both: RTCPeerConnection[] }).both) pc.close();
      });

    const after = await internalsBeside(tab, call, false);
    const late = await eventsOn(after);
    expect(late).toContain('setLocalDescription');
    for (const line of ['createDataChannel', 'andidate', 'OnFailure', 'OnSuccess'])
      expect(late).not.toContain(line);
    await hangUp();
    await after.leave();

    const before = await internalsBeside(tab, call, true);
    const lines = await eventsOn(before);
    for (const line of [
      'createDataChannel',
      'setLocalDescription',
      'onicecandidate',
      'addIceCandidate',
    ])
      expect(lines).toContain(line);
    expect(lines).toContain('setRemoteDescriptionOnFailure');
    await hangUp();
    await before.waitFor(() => !document.body.innerText.includes('Connection state:'));
    await tab.close();
  });
});
