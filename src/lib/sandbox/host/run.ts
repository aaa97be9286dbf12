import type { StageWords } from '../environment/types.ts';
import type { Plain } from '../../trace/plain.ts';
import { SHARES, STAGE_LIMIT_PX } from '../protocol/limits.ts';
import type { FromFrame, RunOrder } from '../protocol/messages.ts';
import type { RunOptions, SandboxRun } from '../types.ts';
import { placeFrame, type FrameElement } from './frame-element.ts';
import { keepFocus } from './focus-keeper.ts';
import { createIntake } from './intake.ts';
import { openLink, type Link } from './link.ts';
import { createOwnDevices } from './own-devices.ts';
import { startPulse, type Pulse } from './pulse.ts';
import { createRunState } from './run-state.ts';
import type { RunPage } from './run-page.ts';

/** How long a loop may let nothing else happen, in ms. */
const PATIENCE_MS = 1000;
/**
 * A frame whose document is not there by then may have been made in the process of one that hangs: another one is made,
 * without any beside it. Or there is no network: no service worker answers for a frame of an opaque origin, and Firefox
 * tells of no load then. In ms, many times what a frame takes.
 */
const LOAD_MS = 1500;
/**
 * A runner takes the order it is given within some 10 ms. What has been loaded and says nothing for so many ms hangs, or
 * is the browser's own page about the network.
 */
const TAKE_MS = 1000;
/** A frame that is not ready by then never will be, in ms: a cold start over a slow network takes some seconds. */
const READY_MS = 10_000;
/** The next batch is asked for when the page has drawn this one; where nothing is drawn, after so many ms. */
const UNDRAWN_MS = 100;

/** Ends what runs in the page, and runs this in a fresh frame: in `spare`, if there is one. */
export function startRun(
  options: RunOptions,
  page: RunPage,
  spare: FrameElement | undefined,
): SandboxRun {
  const { window, registry, ways, now, after } = page;
  const state = createRunState(options.onStatus);
  const intake = createIntake({ ...options, shares: SHARES });
  const order = orderOf(options, page.words);
  const asked = new Map<number, (value: Plain | undefined) => void>();
  const leave: (() => void)[] = [];
  // Without the reader's word there is nothing here that could open a device.
  const devices =
    options.ownDevices &&
    createOwnDevices({
      mediaDevices: window.navigator.mediaDevices,
      makeConnection: () => new page.window.RTCPeerConnection(),
      answer: (request, answer) => link.post({ do: 'device', request, answer }),
      onEnded: (track) => link.post({ do: 'device-ended', track }),
      onLive: options.ownDevices,
    });
  let pulse: Pulse | undefined;
  let requests = 0;
  let unread = false;
  let over = false;
  let untaken = (): void => {};

  // The frame before goes when the new one is there, whose process it then leaves warm; one that hangs goes first.
  if (registry.running?.answers === false) registry.clear();
  let mayRetry = registry.running !== undefined || spare !== undefined;
  // Beside nothing that ran, a frame cannot have been made where something hangs.
  let unhindered = registry.running === undefined;
  let frame = spare?.element.isConnected ? spare : freshFrame();
  registry.clear(frame);
  let link = linkTo(frame);
  registry.enter({
    stop: () => end('stopped', true),
    get answers() {
      return pulse?.answers ?? false;
    },
  });
  leave.push(keepFocus({ window, frame: () => frame, now, after, onThief: () => end('dead') }));
  leave.push(after(READY_MS, giveUp), () => untaken());

  function freshFrame(): FrameElement {
    const fresh = placeFrame(options.stage, ways.filling(), options.title);
    registry.hold(fresh);
    return fresh;
  }

  function linkTo(to: FrameElement): Link {
    expectWithin(LOAD_MS);
    return openLink({
      window,
      frame: to,
      order,
      onHanded: () => expectWithin(TAKE_MS),
      onMessage: (message) => {
        if (!heard(message)) end('dead');
      },
      onForeign: () => end('dead'),
    });
  }

  function expectWithin(ms: number): void {
    untaken();
    untaken = after(ms, () => void tryAgain());
  }

  async function tryAgain(): Promise<void> {
    const goesRound = pulse === undefined && unhindered && (await ways.hasOther());
    if (pulse !== undefined || over) return;
    if (goesRound) ways.failed();
    else if (!mayRetry) return;
    mayRetry = false;
    unhindered = true;
    link.close();
    frame.remove();
    frame = freshFrame();
    link = linkTo(frame);
  }

  function giveUp(): void {
    if (pulse !== undefined) return;
    ways.failed();
    end('unstartable');
  }

  /**
   * Ends it. `alone`: other frames of the page stay; otherwise they go as well, since what hangs comes to its end only
   * with the process that they share.
   */
  function end(how: 'stopped' | 'dead' | 'unstartable', alone = false): void {
    if (over) return;
    over = true;
    devices?.end();
    link.close();
    pulse?.stop();
    frame.remove();
    if (!alone) registry.clear();
    for (const undo of leave) undo();
    for (const answer of asked.values()) answer(undefined);
    asked.clear();
    options.onStage(0);
    // Last: whoever hears it may run something else at once.
    state.end(how);
  }

  function ready(): boolean {
    if (pulse !== undefined) return false;
    pulse = startPulse({
      now,
      after,
      ping: (ping) => link.post({ do: 'ping', ping }),
      onChange: (answers) => state.answers(answers),
    });
    return true;
  }

  /** Does what a message says; `false` when no runner would say it now. */
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
      case 'device':
        return devices?.take(message.request, message.ask) ?? false;
      case 'expanded':
        asked.get(message.request)?.(message.value);
        return asked.delete(message.request);
    }
  }

  function askForNext(): void {
    const ask = (): void => {
      if (!unread || over) return;
      unread = false;
      window.cancelAnimationFrame(drawing);
      cancel();
      link.post({ do: 'next' });
    };
    const drawing = window.requestAnimationFrame(ask);
    const cancel = after(UNDRAWN_MS, ask);
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
      end('stopped');
    },
    expand(handle, from) {
      if (over || pulse === undefined) return Promise.resolve(undefined);
      const request = (requests += 1);
      link.post({ do: 'expand', request, handle, from });
      return new Promise((resolve) => asked.set(request, resolve));
    },
    setChannel(channel) {
      if (!over) link.post({ do: 'channel', rules: channel });
    },
  };
}

function orderOf(options: RunOptions, words: StageWords): RunOrder {
  const { files, needs, locale, theme, channel = {}, patienceMs = PATIENCE_MS } = options;
  const ownDevices = options.ownDevices !== undefined;
  return { files, needs, locale, theme, words, channel, ownDevices, patienceMs };
}
