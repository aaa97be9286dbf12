import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SandboxTools } from '../../fixtures/pages/sandbox.ts';
import { eachEngine, type Tab } from '../engine.ts';

declare const sandbox: SandboxTools;

eachEngine((engine) => {
  describe('the sandbox', () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await engine().open('/__tests/sandbox.html');
    });
    afterAll(() => tab.close());

    /** Runs code until its top level has come to its end, and returns what it wrote. */
    async function linesOf(code: string): Promise<unknown[]> {
      await tab.evaluate((text: string) => sandbox.run(text), code);
      await tab.waitFor(() => sandbox.watched?.run.status === 'idle');
      return tab.evaluate(() =>
        sandbox.watched!.events.flatMap((event) => (event.type === 'console' ? [event.args] : [])),
      );
    }

    it('runs code in an opaque origin and shows what it writes', async () => {
      expect(await linesOf('console.log(origin, 1 + 1); await 0; console.log("end")')).toEqual([
        ['null', 2],
        ['end'],
      ]);
      expect(await tab.evaluate(() => sandbox.watched!.statuses)).toEqual(['running', 'idle']);
    });

    it('records connections, which connect', async () => {
      const code = `
        const a = new RTCPeerConnection();
        const b = new RTCPeerConnection();
        a.onicecandidate = ({ candidate }) => b.addIceCandidate(candidate);
        b.onicecandidate = ({ candidate }) => a.addIceCandidate(candidate);
        a.createDataChannel('chat');
        await a.setLocalDescription();
        await b.setRemoteDescription(a.localDescription);
        await b.setLocalDescription();
        await a.setRemoteDescription(b.localDescription);
        while (a.connectionState !== 'connected' || b.connectionState !== 'connected')
          await new Promise((resolve) => setTimeout(resolve, 5));
        console.log(a.connectionState);`;
      expect(await linesOf(code)).toEqual([['connected']]);
      const connected = await tab.evaluate(() =>
        sandbox
          .watched!.events.filter(
            (event) =>
              event.type === 'state' && event.machine === 'connection' && event.to === 'connected',
          )
          .map(({ peer }) => peer),
      );
      expect(connected.toSorted()).toEqual(['A', 'B']);
    });

    it('leaves nothing in the page when it is stopped', async () => {
      await tab.evaluate(() => sandbox.run('setInterval(() => console.log("tick"), 1)'));
      await tab.waitFor(() => (sandbox.watched?.events.length ?? 0) > 3);
      const after = await tab.evaluate(async () => {
        const { watched, stage } = sandbox;
        watched!.run.stop();
        const { length } = watched!.events;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return {
          frames: document.querySelectorAll('iframe').length,
          children: stage.childElementCount,
          late: watched!.events.length - length,
          status: watched!.run.status,
        };
      });
      expect(after).toEqual({ frames: 0, children: 0, late: 0, status: 'stopped' });
    });
  });
});
