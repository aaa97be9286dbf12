import { expect, it } from 'vitest';

import { eachEngine } from '../engine.ts';

eachEngine((engine, name) => {
  it('opens a page and hands JSON back and forth', async () => {
    const tab = await engine().open('/__tests/blank.html');
    const sum = await tab.evaluate((a: number, b: { c: number }) => Promise.resolve(a + b.c), 1, {
      c: 2,
    });
    expect(sum).toBe(3);
    expect(await tab.evaluate('document.title')).toBe('Blank');
    expect(await tab.evaluate(() => undefined)).toBeUndefined();
    expect(await tab.evaluate('navigator.userAgent')).toMatch(
      name === 'firefox' ? /Firefox\/\d/ : /Chrome\/\d/,
    );
    expect(engine().version).toMatch(/^\d+\.\d/);
    await tab.close();
  });

  it("rejects with the page's own message", async () => {
    const tab = await engine().open('/__tests/blank.html');
    await expect(
      tab.evaluate(() => {
        throw new RangeError('too far');
      }),
    ).rejects.toThrow('too far');
    await tab.close();
  });

  it('runs an init script before the scripts of the page, as a classic script', async () => {
    const tab = await engine().open('/__tests/init-order.html', {
      initScripts: ['var fromInit = 1; globalThis.order = ["init"];'],
    });
    expect(await tab.evaluate('globalThis.order')).toEqual(['init', 'page']);
    await tab.addInitScript('globalThis.order.push("second");');
    await tab.goto('/__tests/init-order.html');
    expect(await tab.evaluate('globalThis.order')).toEqual(['init', 'second', 'page']);
    expect(await tab.evaluate('fromInit')).toBe(1);
    await tab.close();
  });

  it('works on a built page in spite of its Content-Security-Policy', async () => {
    const tab = await engine().open('/en/', { initScripts: ['var fromInit = 1;'] });
    expect(await tab.evaluate('[fromInit, document.documentElement.lang]')).toEqual([1, 'en']);
    expect(
      await tab.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "inline script ran"';
        document.head.append(script);
        return document.title;
      }),
    ).not.toBe('inline script ran');
    await tab.close();
  });

  it('collects uncaught errors and console errors', async () => {
    const tab = await engine().open('/__tests/blank.html');
    expect(tab.errors).toEqual([]);
    await tab.evaluate(() => {
      console.error('said');
      setTimeout(() => {
        throw new TypeError('thrown');
      });
    });
    await expect.poll(() => tab.errors.join('\n')).toMatch(/said[^]*thrown|thrown[^]*said/);
    await tab.close();
  });

  it('waits for a state, clicks and presses keys', async () => {
    const tab = await engine().open('/__tests/blank.html');
    await tab.evaluate(() => {
      document.body.innerHTML = '<button>go</button>';
      const button = document.querySelector('button')!;
      button.addEventListener('click', () => setTimeout(() => (document.title = 'clicked')));
      button.addEventListener('keydown', (event) => (document.title = event.key));
    });
    await tab.click('button');
    await tab.waitFor(() => document.title === 'clicked');
    await tab.press('ArrowRight');
    expect(await tab.waitFor(() => document.title !== 'clicked' && document.title)).toBe(
      'ArrowRight',
    );
    await tab.close();
  });

  it('gives every tab fresh storage and a real RTCPeerConnection', async () => {
    const first = await engine().open('/__tests/blank.html');
    await first.evaluate(() => localStorage.setItem('x', '1'));
    const second = await engine().open('/__tests/blank.html');
    expect(await second.evaluate(() => localStorage.getItem('x'))).toBeNull();
    expect(
      await second.evaluate(async () => {
        const a = new RTCPeerConnection();
        const b = new RTCPeerConnection();
        a.onicecandidate = ({ candidate }) => void b.addIceCandidate(candidate ?? undefined);
        b.onicecandidate = ({ candidate }) => void a.addIceCandidate(candidate ?? undefined);
        const channel = a.createDataChannel('x');
        const opened = new Promise((resolve) => (channel.onopen = resolve));
        await a.setLocalDescription();
        await b.setRemoteDescription(a.localDescription!);
        await b.setLocalDescription();
        await a.setRemoteDescription(b.localDescription!);
        await opened;
        // `connectionState` may still be behind the channel here: the two are not ordered.
        const state = channel.readyState;
        a.close();
        b.close();
        return state;
      }),
    ).toBe('open');
    await first.close();
    await second.close();
  });
});
