/** The runner page's only script: runs a reader's code in a frame of an opaque origin. */
import { HANDSHAKE, type Handshake } from '../protocol/messages.ts';
import { quieten } from './quiet.ts';
import { run } from './run.ts';
import { takePlatform } from './platform.ts';
import { warmUp } from './warm-up.ts';

/**
 * Whether this window is what it is meant to be. Opened by itself, or in a frame that shares an origin with anything,
 * the page does nothing: whoever embeds it must not get code to run in the site's name.
 */
function isSandboxed(): boolean {
  return parent !== window && origin === 'null';
}

if (isSandboxed()) {
  const platform = takePlatform(window);
  quieten(window);
  const callOff = warmUp(platform);
  const listener = (event: Event): void => {
    const { source, data, ports } = event as MessageEvent<Handshake | null>;
    const [port] = ports;
    if (source !== parent || data?.pcscope !== HANDSHAKE || port === undefined) return;
    platform.unlisten(window, 'message', listener);
    callOff();
    void run(platform, port, data.order);
  };
  platform.listen(window, 'message', listener);
}
