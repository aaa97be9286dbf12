import type { ChannelRules } from '../../signaling/memory.ts';
import type { Plain } from '../../trace/plain.ts';
import { HANDSHAKE, type FromFrame, type Handshake, type ToFrame } from '../protocol/messages.ts';
import { SHARES, STAGE_LIMIT_PX } from '../protocol/limits.ts';
import { readFromFrame } from '../protocol/schema.ts';
import type { RunOptions, SandboxRun } from '../types.ts';
import { placeFrame } from './frame-element.ts';
import { createIntake } from './intake.ts';
import { startPulse, type Pulse } from './pulse.ts';
import type { Registry } from './registry.ts';
import { createRunState } from './run-state.ts';

/** What a run has of its page. */
export interface RunPage {
  readonly window: Window;
  readonly url: string;
  readonly registry: Registry;
  /** Milliseconds of the page's clock. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** How long a loop may let nothing else happen, in ms. */
const PATIENCE_MS = 1000;
/** A frame that is not ready by then never will be, in ms: a cold start over a slow network takes some seconds. */
const READY_MS = 10_000;
/** Window messages of a run; a runner sends none, and a flood of them keeps the page busy. */
const STRAY_LIMIT = 2000;
/** The next batch is asked for when the page has drawn this one; where nothing is drawn, after so many ms. */
const UNDRAWN_MS = 100;

/** Ends what runs in the page, and runs this in a fresh frame. */
export function startRun(options: RunOptions, page: RunPage): SandboxRun {
  const { window, registry, now, after } = page;
  registry.clear();
  const state = createRunState(options.onStatus);
  const intake = createIntake({ ...options, shares: SHARES });
  const frame = placeFrame(options.stage, page.url, options.title);
  const { port1: port, port2: theirs } = new MessageChannel();
  const asked = new Map<number, (value: Plain | undefined) => void>();
  const leave: (() => void)[] = [];
  let pulse: Pulse | undefined;
  let loads = 0;
  let strays = 0;
  let requests = 0;
  let unread = false;
  const post = (message: ToFrame): void => port.postMessage(message);

  function end(how: 'stopped' | 'dead' | 'unstartable'): void {
    if (state.over) return;
    pulse?.stop();
    for (const undo of leave) undo();
    port.close();
    frame.remove();
    for (const answer of asked.values()) answer(undefined);
    asked.clear();
    options.onStage(0);
    state.end(how);
  }

  /** Listens until the run is over. */
  function listen(target: EventTarget, type: string, heard: (event: Event) => void): void {
    target.addEventListener(type, heard);
    leave.push(() => target.removeEventListener(type, heard));
  }

  listen(frame.element, 'load', () => {
    loads += 1;
    // It went somewhere else, and what is there now is not ours.
    if (loads > 1) return end('dead');
    const { files, needs, locale, theme, channel = {}, patienceMs = PATIENCE_MS } = options;
    const handshake: Handshake = {
      pcscope: HANDSHAKE,
      order: { files, needs, locale, theme, channel, patienceMs },
    };
    // The frame's origin is opaque: no name would address it.
    frame.element.contentWindow?.postMessage(handshake, '*', [theirs]);
  });
  listen(window, 'message', (event) => {
    // Whatever a frame of an opaque origin says here, the runner did not say it.
    if ((event as MessageEvent).origin !== 'null') return;
    strays += 1;
    if (strays > STRAY_LIMIT) end('dead');
  });
  listen(port, 'message', (event) => {
    const message = readFromFrame((event as MessageEvent<unknown>).data);
    if (message === undefined || !heard(message)) end('dead');
  });
  port.start();
  leave.push(
    after(READY_MS, () => {
      if (pulse === undefined) end('unstartable');
    }),
    registry.frame(frame.remove),
  );
  registry.enter(() => end('stopped'));

  function ready(): boolean {
    if (pulse !== undefined) return false;
    pulse = startPulse({
      now,
      after,
      ping: (ping) => post({ do: 'ping', ping }),
      onChange: (answers) => state.answers(answers),
    });
    return true;
  }

  /** Does what a message says; `false` when no runner of ours would say it now. */
  function heard(message: FromFrame): boolean {
    if (message.say === 'ready') return ready();
    if (pulse === undefined) return false;
    pulse.heard();
    switch (message.say) {
      case 'began':
        state.reached('running');
        return true;
      case 'ended':
        state.reached('idle');
        return true;
      case 'pong':
        return true;
      case 'batch':
        if (unread || !intake.take(message.events)) return false;
        unread = true;
        options.onDropped(message.dropped);
        askForNext();
        return true;
      case 'stage':
        showStage(Math.min(message.heightPx, STAGE_LIMIT_PX));
        return true;
      case 'expanded':
        asked.get(message.request)?.(message.value);
        return asked.delete(message.request);
    }
  }

  function askForNext(): void {
    const ask = (): void => {
      if (!unread || state.over) return;
      unread = false;
      cancelFrame();
      cancelTimer();
      post({ do: 'next' });
    };
    const drawn = window.requestAnimationFrame(ask);
    const cancelFrame = (): void => window.cancelAnimationFrame(drawn);
    const cancelTimer = after(UNDRAWN_MS, ask);
  }

  function showStage(heightPx: number): void {
    frame.show(heightPx);
    options.onStage(heightPx);
  }

  return {
    get status() {
      return state.status;
    },
    stop() {
      if (!state.over) registry.clear();
    },
    expand(handle, from) {
      if (state.over || pulse === undefined) return Promise.resolve(undefined);
      const request = (requests += 1);
      post({ do: 'expand', request, handle, from });
      return new Promise((resolve) => asked.set(request, resolve));
    },
    setChannel(rules: ChannelRules) {
      if (!state.over) post({ do: 'channel', rules });
    },
  };
}
