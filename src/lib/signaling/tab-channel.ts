/** A channel between the tabs of one browser: the edge. Loaded when somebody opens a room. */
import { BroadcastChannel as Channel, type BroadcastMethod } from 'broadcast-channel';
import type { TextChannel } from './line.ts';

/** An open channel. */
export interface TabChannel extends TextChannel {
  /** Leaves the channel; resolves when what was posted is out. */
  readonly close: () => Promise<void>;
}

type Carrier = globalThis.BroadcastChannel;

/**
 * The browser's own channel, as a method of the package. Its built-in one throws at whatever it did not write itself
 * (7.4.0: `_addEL[message.type].forEach`), and it forgets what was posted in the millisecond in which somebody began to
 * listen; here everything is handed on, and whoever listens judges it. Without such channels, the package takes a storage.
 */
const native: BroadcastMethod<Carrier> = {
  type: 'native',
  microSeconds: () => performance.now() * 1000,
  create: (name) => new globalThis.BroadcastChannel(name),
  close: (carrier) => carrier.close(),
  onMessage(carrier, take: ((message: unknown) => void) | null) {
    carrier.onmessage =
      take && (({ data }) => take({ time: Infinity, type: 'message', data: data as unknown }));
  },
  postMessage(carrier, message: { readonly data: unknown }) {
    carrier.postMessage(message.data);
    return Promise.resolve();
  },
  canBeUsed: () => 'BroadcastChannel' in globalThis,
  averageResponseTime: () => 1,
};

/** Opens the channel `name`, which all tabs of this origin share that open the same one. */
export function openTabChannel(name: string): TabChannel {
  const channel = new Channel<unknown>(name, {
    webWorkerSupport: false,
    methods: [native],
  });
  return {
    post(text) {
      // Whoever has left has nobody to tell.
      if (!channel.isClosed) void channel.postMessage(text);
    },
    listen(take) {
      channel.addEventListener('message', take);
      return () => channel.removeEventListener('message', take);
    },
    close: () => channel.close(),
  };
}
