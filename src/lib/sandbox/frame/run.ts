import { followedOf } from '../../sources/recorder/followed.ts';
import { createRecorder } from '../../sources/recorder/index.ts';
import { replace } from '../../sources/recorder/disguise.ts';
import { withPlaces } from '../../sources/recorder/places.ts';
import { installConsole } from '../console/index.ts';
import { createEnvironment, createPeerNames, installDevices } from '../environment/index.ts';
import { createGuard, StuckError } from '../guard/index.ts';
import { SHARES } from '../protocol/limits.ts';
import type { FromFrame, RunOrder, ToFrame } from '../protocol/messages.ts';
import { limitConnections } from './connections.ts';
import { watchErrors } from './errors.ts';
import { moduleOf, type Module } from './modules.ts';
import { createOwnDevicesEnd } from './own-devices.ts';
import { createOutbox } from './outbox.ts';
import type { Platform } from './platform.ts';
import { rememberRefusals } from './refusals.ts';
import { readStacks } from './stack.ts';

/** Carries out one order and lives on with what it made, until the page takes the frame away. */
export async function run(platform: Platform, port: MessagePort, order: RunOrder): Promise<void> {
  const { global, soon, later } = platform;
  const { files, needs } = order;
  const startedAt = platform.now();
  const now = (): number => platform.now() - startedAt;
  const post = platform.senderTo(port) as (message: FromFrame) => void;
  const outbox = createOutbox({ post, now, soon, later, shares: SHARES });

  platform.listen(port, 'message', (event) => obey(platform.dataOf(event) as ToFrame));
  port.start();
  post({ say: 'ready' });

  const after = (ms: number, act: () => void): (() => void) => {
    let wanted = true;
    later(ms, () => {
      if (wanted) act();
    });
    return () => {
      wanted = false;
    };
  };
  // Before anything takes the browser's own attributes: the recorder and the console are to see the tracks as the code does.
  const own = order.ownDevices ? createOwnDevicesEnd(platform, post) : undefined;
  const devices = installDevices({ global, words: order.words, now, after, ...(own && { own }) });
  const modules: Module[] = [];
  const stacks = readStacks(global, modules);
  const refusals = rememberRefusals(outbox);
  const sink = withPlaces(refusals, stacks.here);
  const limited = limitConnections(global);
  const recorder = createRecorder({ global, sink, now, nameOf: createPeerNames(files, needs) });
  const native = global.RTCPeerConnection;
  const recorded = limited(recorder.RTCPeerConnection);
  replace(global, 'RTCPeerConnection', 'value', () => recorded);
  replace(native.prototype, 'constructor', 'value', () => recorded);
  const console = installConsole({
    global,
    sink: outbox,
    now,
    locate: stacks.here,
    framesOf: stacks.frames,
    refOf: (object) => followedOf(object)?.id,
    admits: () => outbox.admits('lines'),
  });
  const { thrown } = watchErrors({
    platform,
    sink: outbox,
    now,
    preview: console.preview,
    placeOf: stacks.of,
    refusedAt: refusals.placeOf,
    files: modules,
  });
  const environment = createEnvironment({
    ...order,
    global,
    recorder: { named: (peer) => limited(recorder.named(peer)) },
    sink,
    now,
    soon,
    after,
    devices,
    onStage: (heightPx) => post({ say: 'stage', heightPx }),
  });

  function obey(message: ToFrame): void {
    switch (message.do) {
      case 'ping':
        return post({ say: 'pong', ping: message.ping });
      case 'next':
        return outbox.next();
      case 'expand': {
        const { request, handle, from } = message;
        const value = console.expand(handle, from);
        return post({ say: 'expanded', request, ...(value !== undefined && { value }) });
      }
      case 'channel':
        return environment.setChannel(message.rules);
      case 'device':
        return own?.answered(message.request, message.answer);
      case 'device-ended':
        return own?.ended(message.track);
    }
  }

  async function carryOut(module: Module): Promise<void> {
    try {
      await module.start();
    } catch (reason) {
      // The parser that looked at the code let it through, and the browser's does not.
      const unread = reason instanceof SyntaxError && stacks.of(reason) === undefined;
      if (unread) await module.explain();
      else thrown('uncaught', reason);
    }
  }

  await environment.prepare();
  const { patienceMs } = order;
  for (const file of files) {
    const guard = createGuard({
      now: platform.now,
      postTask: soon,
      patienceMs,
      onStuck: (place) => thrown('loop', new StuckError(patienceMs), file.guarded[place]),
    });
    const supplied = { ...environment.bindings(file), [file.guard]: guard };
    modules.push(moduleOf(platform, file, supplied));
  }
  post({ say: 'began' });
  await Promise.all(modules.map(carryOut));
  environment.ranToEnd();
  outbox.end();
}
