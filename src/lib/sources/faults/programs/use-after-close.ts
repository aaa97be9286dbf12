import { openOn } from '../../pair/pair.ts';
import type { Run } from '../../pair/run.ts';
import type { FaultStepOf } from '../catalog.ts';
import { connectWell } from '../exchange.ts';
import { refused } from '../refusals.ts';

type FaultRun = Run<FaultStepOf<'use-after-close'>>;

/** A closes while a call is at work, and then calls whatever it used to. */
export async function fault(run: FaultRun): Promise<undefined> {
  run.step('connect');
  const { a } = await connectWell(run);
  const channel = await openOn(run, a, 'chat');

  run.step('close-in-midcall');
  // Its promise never settles: an `await` here would wait for ever.
  void a.pc.createOffer();
  a.pc.close();

  run.step('use-it');
  await refused(() => a.pc.setLocalDescription());
  await refused(() => a.pc.createDataChannel('another'));
  await refused(() => a.pc.addTransceiver('audio'));
  // While it is closing, Chromium takes what is sent, and loses it; Firefox still does when it is closed.
  await run.until('readyState closed on A', [channel], () => a.channels.get(channel) === 'closed');
  await refused(() => channel.send('Is anybody there?'));
  await a.pc.getStats();
  a.pc.close();
  await run.quiet();
}

/** Closed is closed: who wants to talk again makes new connections. */
export async function cure(run: FaultRun): Promise<void> {
  run.step('new-connections');
  await connectWell(run);
  run.step('hello');
}
