import { expect, it } from 'vitest';
import type { PlainPreview } from '../../../src/lib/trace/plain.ts';
import type { ConsoleTools } from '../../fixtures/pages/console.tsx';
import { eachEngine, type Tab } from '../engine.ts';

declare const tools: ConsoleTools;

eachEngine((engine) => {
  let opened: Tab | undefined;
  const page = async (): Promise<Tab> => {
    opened ??= await engine().open('/__tests/console.html');
    await opened.waitFor('typeof tools !== "undefined"');
    return opened;
  };

  it('shows the objects of a connection by what tells most of them', async () => {
    const tab = await page();
    const shown = await tab.evaluate(async () => {
      const show = (value: unknown): unknown => {
        console.log(value);
        return tools.last()[0];
      };
      const pc = new RTCPeerConnection();
      const channel = pc.createDataChannel('chat');
      const transceiver = pc.addTransceiver('video');
      const offer = await pc.createOffer();
      const before = show(pc);
      await pc.setLocalDescription(offer);
      const after = show(pc);
      const early = { candidate: 'candidate:1 1 udp 1 192.0.2.1 5000 typ host', sdpMid: '0' };
      const values = {
        before,
        after,
        channel: show(channel),
        transceiver: show(transceiver),
        track: show(transceiver.receiver.track),
        stream: show(new MediaStream([transceiver.receiver.track])),
        description: show(pc.localDescription),
        candidate: show(
          new RTCIceCandidate({
            candidate: 'candidate:1 1 udp 2122260223 192.0.2.1 5000 typ host',
            sdpMid: '0',
          }),
        ),
        report: show(await pc.getStats()),
        error: show(await pc.addIceCandidate(early).catch((error: unknown) => error)),
        event: show(
          new RTCTrackEvent('track', {
            receiver: transceiver.receiver,
            track: transceiver.receiver.track,
            transceiver,
            streams: [],
          }),
        ),
        promise: show(pc.createOffer()),
      };
      pc.close();
      return values as Record<keyof typeof values, PlainPreview>;
    });
    const fields = ({ entries }: PlainPreview) =>
      Object.fromEntries(entries as [string, unknown][]);

    expect(fields(shown.before)).toMatchObject({
      signalingState: 'stable',
      connectionState: 'new',
    });
    // What was written before stays as it was.
    expect(fields(shown.after)).toMatchObject({ signalingState: 'have-local-offer' });
    expect(shown.after.className).toBe('RTCPeerConnection');
    expect(fields(shown.channel)).toMatchObject({ label: 'chat', readyState: 'connecting' });
    expect(fields(shown.transceiver)).toMatchObject({
      direction: 'sendrecv',
      receiver: { className: 'RTCRtpReceiver', handle: expect.any(Number) as unknown },
    });
    expect(fields(shown.track)).toMatchObject({
      kind: 'video',
      enabled: true,
      muted: true,
      readyState: 'live',
    });
    expect(fields(shown.stream)).toMatchObject({
      active: true,
      'getTracks()': { shape: 'list', size: 1 },
    });
    expect(fields(shown.description)).toMatchObject({
      type: 'offer',
      sdp: expect.anything() as unknown,
    });
    expect(fields(shown.candidate)).toMatchObject({
      type: 'host',
      protocol: 'udp',
      port: 5000,
      sdpMid: '0',
    });
    expect(shown.report).toMatchObject({ shape: 'map', className: 'RTCStatsReport' });
    expect(shown.report.entries[0]?.[1]).toMatchObject({ shape: 'object', className: 'Object' });
    expect(shown.error).toMatchObject({
      shape: 'error',
      className: 'DOMException',
      name: 'InvalidStateError',
    });
    expect(fields(shown.event)).toMatchObject({ type: 'track', streams: { size: 0 } });
    expect(shown.promise).toMatchObject({ shape: 'object', className: 'Promise' });
  });

  it('shows nodes by their tags, lists of them, and what is inside when asked', async () => {
    const tab = await page();
    const shown = await tab.evaluate(() => {
      const show = (value: unknown): unknown => {
        console.log(value);
        return tools.last()[0];
      };
      // Inside another object a node is only its tag, until it is opened.
      const inner = (outer: unknown): unknown => {
        const [entry] = (outer as PlainPreview).entries;
        const { handle, entries } = entry?.[1] as PlainPreview;
        return entries.length === 0 ? tools.expand(handle ?? -1, 0) : entries;
      };
      const box = document.createElement('div');
      box.innerHTML = '<video id="v" autoplay></video>text<!--no-->';
      const node = show(box) as PlainPreview;
      return {
        node,
        inside: inner(show({ box })),
        list: show(box.childNodes),
        document: show(document),
        window: show(window),
        typed: show(new Float32Array([0.5])),
      } as Record<string, PlainPreview>;
    });
    expect(shown['node']).toMatchObject({
      shape: 'node',
      className: 'HTMLDivElement',
      text: '<div>',
    });
    expect(shown['inside']?.entries.map(([, child]) => (child as PlainPreview).text)).toEqual([
      '<video id="v" autoplay>',
      '"text"',
      '<!--no-->',
    ]);
    expect(shown['list']).toMatchObject({ shape: 'list', className: 'NodeList', size: 3 });
    expect(shown['document']).toMatchObject({ shape: 'node', text: '#document' });
    expect(shown['window']).toMatchObject({ shape: 'object', className: 'Window' });
    expect(shown['typed']).toMatchObject({ className: 'Float32Array', entries: [[0, 0.5]] });
  });

  it('gives an opened connection all its attributes as they are now', async () => {
    const tab = await page();
    const entries = await tab.evaluate(async () => {
      const pc = new RTCPeerConnection();
      pc.createDataChannel('chat');
      console.log(pc);
      const { handle } = tools.last()[0] as PlainPreview;
      await pc.setLocalDescription();
      const now = tools.expand(handle ?? -1, 0) as PlainPreview;
      pc.close();
      return now.entries as [string, unknown][];
    });
    expect(Object.fromEntries(entries)).toMatchObject({
      signalingState: 'have-local-offer',
      localDescription: { className: 'RTCSessionDescription' },
    });
  });

  it('survives what is nasty in a browser', async () => {
    const tab = await page();
    const outcome = await tab.evaluate(() => {
      const boom = (): never => {
        throw new Error('boom');
      };
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      const frame = document.body.appendChild(document.createElement('iframe'));
      const far = frame.contentWindow as unknown as { eval: (text: string) => unknown };
      const error = new Error('own stack');
      Object.defineProperty(error, 'stack', { get: boom });
      const nasty: readonly unknown[] = [
        proxy,
        new Proxy(document.body, {}),
        Object.create(RTCPeerConnection.prototype),
        Object.create(HTMLElement.prototype),
        far.eval('({ map: new Map([[1, new Error("far")]]), pc: new RTCPeerConnection() })'),
        frame.contentWindow,
        error,
        (document as unknown as { all: unknown }).all,
        document.createElement('x'.repeat(5000)),
      ];
      const before = tools.count();
      for (const value of nasty) {
        console.log(value);
        JSON.stringify(tools.last());
      }
      frame.remove();
      console.log(...nasty);
      return tools.count() - before - nasty.length;
    });
    expect(outcome).toBe(1);
  });

  it('reads the stack of an error that the engine made', async () => {
    const tab = await page();
    const stack = await tab.evaluate(() => {
      console.log(new TypeError('no', { cause: new RangeError('why') }));
      return tools.last()[0] as PlainPreview;
    });
    expect(stack).toMatchObject({
      name: 'TypeError',
      entries: [['cause', { name: 'RangeError' }]],
    });
    expect(stack.stack?.length).toBe(1);
  });

  it('draws a window of ten thousand lines, and opens what was written', async () => {
    const tab = await page();
    await tab.evaluate(() => {
      tools.mount();
    });
    // How long a frame takes is measured by `npm run bench sandbox`.
    await tab.evaluate(() => tools.burst(10_000));
    await tab.waitFor(() => document.querySelectorAll('[data-console-line]').length === 200);

    await tab.evaluate(() => {
      console.log(new RTCPeerConnection());
    });
    const last = '#box li:last-child';
    await tab.waitFor(
      (selector) => document.querySelector(selector)?.textContent.includes('RTCPeerConnection'),
      last,
    );
    const hasFocus = await tab.evaluate((selector) => {
      const toggle = document.querySelector<HTMLElement>(`${selector} [aria-expanded]`);
      toggle?.focus();
      return document.activeElement === toggle;
    }, last);
    expect(hasFocus).toBe(true);
    const inside = `${last} [role="group"]`;
    await tab.press('ArrowRight');
    await tab.waitFor(
      (selector) =>
        document.querySelector(selector)?.textContent.includes('signalingState: "stable"'),
      inside,
    );
    await tab.press('ArrowLeft');
    await tab.waitFor((selector) => document.querySelector(selector) === null, inside);

    await tab.click('#box li:first-child > button');
    await tab.waitFor(() => document.querySelector('#box [data-selected]') !== null);
    const first = await tab.evaluate(
      () => document.querySelector<HTMLElement>('#box li')?.dataset['seq'],
    );
    expect(await tab.evaluate(() => tools.playhead())).toBe(Number(first) + 1);
    // Read out is how many there are, not each of them.
    await tab.waitFor(() =>
      (document.querySelector('#box > div > [role="status"]')?.textContent ?? '').includes(
        'lines on the console',
      ),
    );
  });
});
