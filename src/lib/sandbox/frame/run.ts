import { createIds, createRecorder } from '../../sources/recorder/index.ts';
import { replace } from '../../sources/recorder/disguise.ts';
import { followedOf } from '../../sources/recorder/followed.ts';
import { captureNatives } from '../../sources/recorder/natives.ts';
import { createPlainCopy } from '../../sources/recorder/plain-copy.ts';
import type { ConsoleEvent } from '../../trace/events.ts';
import { SHARES } from '../protocol/limits.ts';
import type { FromFrame, RunOrder, ToFrame } from '../protocol/messages.ts';
import { watchErrors } from './errors.ts';
import { prepareFile } from './modules.ts';
import { createOutbox } from './outbox.ts';
import type { Platform } from './platform.ts';

/** Carries out one order and lives on with what it made, until the page takes the frame away. */
export function run(platform: Platform, port: MessagePort, order: RunOrder): void {
  const { global } = platform;
  const startedAt = platform.now();
  const now = (): number => platform.now() - startedAt;
  const post = platform.senderTo(port) as (message: FromFrame) => void;
  const outbox = createOutbox({
    post,
    now,
    soon: platform.soon,
    later: platform.later,
    shares: SHARES,
  });
  platform.listen(port, 'message', (event) => {
    const message = platform.dataOf(event) as ToFrame;
    switch (message.do) {
      case 'ping':
        return post({ say: 'pong', ping: message.ping });
      case 'next':
        return outbox.next();
      case 'expand':
        return post({ say: 'expanded', request: message.request });
      case 'channel':
        return;
    }
  });
  port.start();
  post({ say: 'ready' });

  const copy = createPlainCopy(captureNatives(global), (object) => followedOf(object)?.id);
  const { thrown } = watchErrors({
    platform,
    sink: outbox,
    now,
    errorInfo: (reason) => copy.error(reason),
    placeOf: () => undefined,
    placeAt: () => undefined,
  });
  const recorder = createRecorder({ global, sink: outbox, now, ids: createIds() });
  const native = global.RTCPeerConnection;
  replace(global, 'RTCPeerConnection', 'value', () => recorder.RTCPeerConnection);
  replace(native.prototype, 'constructor', 'value', () => recorder.RTCPeerConnection);
  const levels: readonly ConsoleEvent['level'][] = ['log', 'info', 'warn', 'error', 'debug'];
  for (const level of levels) {
    global.console[level] = (...args: unknown[]): void => {
      outbox.append({ type: 'console', at: now(), peer: null, level, args: copy.list(args) });
    };
  }

  const files = order.files.map((file) => prepareFile(platform, file, { [file.guard]: () => {} }));
  post({ say: 'began' });
  let left = files.length;
  for (const file of files) {
    file
      .start()
      .catch((reason: unknown) => thrown('uncaught', reason))
      .finally(() => {
        left -= 1;
        if (left === 0) outbox.end();
      });
  }
}
