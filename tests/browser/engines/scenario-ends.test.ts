import { expect, it } from 'vitest';

import type { ScenarioId } from '../../../src/lib/sources/scenarios/catalog.ts';
import { eventsOf, sourceContract } from '../../traces/source-contract.ts';
import { eachEngine, type Tab } from '../engine.ts';
import { outcomeIn, SCENARIO_PAGE, startScenario, type ScenarioRun } from '../run-scenario.ts';
import { serveWithoutPages } from '../site.ts';

/** Waits until the run has begun this step. */
async function reachStep(tab: Tab, step: string): Promise<void> {
  await tab.waitFor((wanted: string) => {
    const { trace } = window;
    if (trace === undefined) return false;
    return Array.from({ length: trace.length }, (_, index) => trace.at(index)).some(
      (event) => event?.type === 'mark' && event.detail['step'] === wanted,
    );
  }, step);
}

const lastMarks = ({ trace }: ScenarioRun): readonly unknown[] =>
  eventsOf(trace)
    .filter((event) => event.type === 'mark')
    .slice(-2)
    .map(({ name, detail }) => [name, detail]);

/** Every run ends with its mark, keeps to the contract, and leaves nothing behind. */
function expectCleanEnd(run: ScenarioRun): void {
  sourceContract(run.trace);
  expect(run.left).toEqual([]);
  expect(eventsOf(run.trace).at(-1)).toMatchObject({
    name: 'end',
    detail: { status: run.result.status },
  });
}

eachEngine((engine, name) => {
  async function inTab(
    use: (tab: Tab) => Promise<void>,
    initScripts: readonly string[] = [],
  ): Promise<void> {
    const tab = await engine().open(SCENARIO_PAGE, { initScripts });
    try {
      await use(tab);
    } finally {
      await tab.close();
    }
  }

  it('can be called off in the middle of a wait', () =>
    inTab(async (tab) => {
      await startScenario(tab, 'close');
      await reachStep(tab, 'noticed');
      await tab.evaluate(() => window.cancel?.());
      const run = await outcomeIn(tab);
      expect(run.result).toEqual({ status: 'cancelled', step: 'noticed' });
      expect(lastMarks(run)[0]).toEqual(['cancelled', { step: 'noticed' }]);
      expectCleanEnd(run);
    }));

  it.each(['media', 'lost-peer'] satisfies ScenarioId[])(
    '%s can be called off at its first step, and ends what it has opened',
    (id) =>
      inTab(async (tab) => {
        await startScenario(tab, id);
        await reachStep(tab, 'peers');
        await tab.evaluate(() => window.cancel?.());
        const run = await outcomeIn(tab);
        // A quick one may be done before it hears of it.
        expect(['cancelled', 'done']).toContain(run.result.status);
        expectCleanEnd(run);
      }),
  );

  it('ends when the reader leaves the page', () =>
    inTab(async (tab) => {
      await startScenario(tab, 'unreachable');
      await reachStep(tab, 'checking');
      await tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
      const run = await outcomeIn(tab);
      expect(run.result.status).toBe('cancelled');
      expectCleanEnd(run);
    }));

  it('stalls by a deadline, and says at which step and what it waited for', () =>
    inTab(async (tab) => {
      await tab.evaluate(() => {
        window.rules = { candidate: { drop: true }, 'end-of-candidates': { drop: true } };
        // Ten seconds of patience, in one.
        window.changeHost = (host) => ({ ...host, after: (ms, run) => host.after(ms / 10, run) });
      });
      await startScenario(tab, 'connect');
      const run = await outcomeIn(tab);
      expect(run.result).toEqual({
        status: 'stalled',
        step: 'connect',
        waitingFor: 'connectionState connected on both sides',
      });
      expect(lastMarks(run)[0]).toMatchObject(['stalled', { step: 'connect' }]);
      expectCleanEnd(run);
    }));

  it('tells when there is no network interface to gather candidates on', () =>
    inTab(async (tab) => {
      await tab.evaluate(() => {
        // Without a relay to speak to, this gathers as little as a machine without an interface.
        window.changeHost = (host) => ({
          ...host,
          record(sink) {
            const maker = host.record(sink);
            return {
              ...maker,
              createPeer: (peer) => maker.createPeer(peer, { iceTransportPolicy: 'relay' }),
            };
          },
        });
      });
      await startScenario(tab, 'connect');
      const run = await outcomeIn(tab);
      expect(run.result).toEqual({ status: 'no-interface', step: 'connect' });
      // Long before its deadline.
      expect(run.durationMs).toBeLessThan(10_000);
      expectCleanEnd(run);
    }));

  it('tells when the browser has no RTCPeerConnection', () =>
    inTab(
      async (tab) => {
        await startScenario(tab, 'connect');
        const run = await outcomeIn(tab);
        expect(run.result).toEqual({ status: 'unsupported', missing: 'RTCPeerConnection' });
        expectCleanEnd(run);
      },
      ['delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection;'],
    ));

  it('tells of a call that fails though no engine fails it', () =>
    inTab(
      async (tab) => {
        await startScenario(tab, 'connect');
        const run = await outcomeIn(tab);
        expect(run.result).toEqual({
          status: 'failed',
          step: 'connect',
          error: { name: 'OperationError', message: 'no' },
        });
        expectCleanEnd(run);
      },
      [
        `RTCPeerConnection.prototype.addIceCandidate = () => Promise.reject(new DOMException('no', 'OperationError'));`,
      ],
    ));

  it('reaches the peer in a frame where the site is served under a path', async () => {
    const site = await serveWithoutPages('/docs/pcscope/');
    const page = `${new URL(SCENARIO_PAGE, site.url).href}?base=/docs/pcscope/`;
    const tab = await engine().open(page);
    try {
      await startScenario(tab, 'lost-peer');
      await reachStep(tab, 'hello');
      await tab.evaluate(() => window.cancel?.());
      const run = await outcomeIn(tab);
      expect(run.result).toEqual({ status: 'cancelled', step: expect.any(String) as string });
      expectCleanEnd(run);
      expect(run.errors).toEqual([]);
    } finally {
      await tab.close();
      await site.close();
    }
  });

  it.runIf(name === 'chromium')('says when the connections of the process are spent', () =>
    inTab(async (tab) => {
      const granted = await tab.evaluate(() => {
        const spent: RTCPeerConnection[] = [];
        try {
          for (;;) spent.push(new RTCPeerConnection());
        } catch {
          for (const pc of spent) pc.close();
          return spent.length;
        }
      });
      expect(granted).toBe(500);
      await startScenario(tab, 'connect');
      const run = await outcomeIn(tab);
      expect(run.result).toEqual({ status: 'no-more-connections', constructed: 0 });
      expectCleanEnd(run);
    }),
  );
});
