import { createSocket, type Socket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SILENT_SERVER } from '../../../src/lib/sources/configuration/measured.ts';
import type { ConfigurationForm } from '../../../src/lib/sources/configuration/form.ts';
import type { ConfigurationKit } from '../../fixtures/pages/configuration.ts';
import { eachEngine } from '../engine.ts';

declare const kit: ConfigurationKit;

// What the configuration lab says of servers that never answer.

/** Hears everything and says nothing; on this machine's own address, because engines skip loopback. */
let silent: Socket;
let urls = '';

beforeAll(async () => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!own) throw new Error('This machine has no network interface, so no browser can connect.');
  silent = createSocket('udp4');
  await new Promise<void>((resolve) => silent.bind(0, own.address, resolve));
  urls = `stun:${own.address}:${String(silent.address().port)}`;
});

afterAll(() => {
  silent.close();
});

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';

  /** A's first time of gathering when it is over, and B's connection then. */
  async function gathered(part: Partial<ConfigurationForm>) {
    const tab = await engine().open('/__tests/configuration.html');
    await tab.waitFor('typeof kit !== "undefined"');
    // Chromium tells a page of its network interfaces when it first gathers; until then gathering may be over at once.
    await tab.evaluate(() => kit.make({}));
    await tab.waitFor(() => kit.isDone());
    const servers = [{ urls, username: '', credential: '' }];
    await tab.evaluate((form: Partial<ConfigurationForm>) => kit.make(form), {
      servers,
      sides: 'a',
      ...part,
    } as const);
    await tab.waitFor(() => kit.side('A')?.rounds[0]?.completeAt !== undefined);
    const side = await tab.evaluate(() => kit.side('A'));
    await tab.close();
    const { beganAt = 0, completeAt = 0, connectedAt, candidates = [] } = side?.rounds[0] ?? {};
    return {
      firstMs: (candidates[0]?.at ?? Infinity) - beganAt,
      connectedMs: connectedAt === undefined ? undefined : connectedAt - beganAt,
      completeMs: completeAt - beganAt,
    };
  }

  it('waits for a silent server as long as the lab says; a connection by trickle does not wait', async () => {
    const measured = SILENT_SERVER.find((one) => one.name.toLowerCase() === name);
    expect(engine().version.split('.')[0]).toBe(measured?.version);
    const [alone, trickled] = await Promise.all([
      gathered({ way: 'unsent' }),
      gathered({ way: 'trickle' }),
    ]);
    const patience = measured?.ms ?? 0;
    // Timers come late on a busy machine, never early.
    expect(alone.completeMs).toBeGreaterThan(patience - 1000);
    expect(alone.completeMs).toBeLessThan(patience + 4000);
    expect(alone.firstMs).toBeLessThan(patience / 2);
    expect(trickled.connectedMs).toBeLessThan(patience / 2);
    // Chromium gives up gathering when it is connected, Firefox goes on beside the connection.
    if (isChromium) expect(trickled.completeMs).toBeLessThan(patience / 2);
    else expect(trickled.completeMs).toBeGreaterThan(patience - 1000);
  });
});
