/** A call on screen: idle, running, hung up; and how the last command ended. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import {
  modeOf,
  type MediaCommand,
  type MediaGroup,
  type MediaMode,
} from '../../../lib/sources/media/commands.ts';
import type { DeviceWords } from '../../../lib/sources/media/devices.ts';
import type { MediaCall, Performed, ShownTrack } from '../../../lib/sources/media/types.ts';
import type { LabRuns } from '../lab/lab.ts';
import type { Scope } from '../scope/model.ts';
import { LIVE } from '../stats/keep-up.ts';

/** What has become of the call. */
export type MediaStatus = 'idle' | 'preparing' | 'running' | 'stopped';

/** Something that failed, in a word for the reader. */
export type MediaProblem =
  | { readonly kind: 'not-loaded' | 'no-peer-connection' | 'too-many' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** The last command and how it ended; `pending` while it goes on. */
export interface Told {
  readonly command: MediaCommand;
  readonly outcome: Performed | { readonly kind: 'pending' };
}

/** The media lab's state besides its trace. */
export interface MediaModel {
  readonly status: ReadonlySignal<MediaStatus>;
  readonly mode: ReadonlySignal<MediaMode>;
  readonly problem: ReadonlySignal<MediaProblem | undefined>;
  readonly told: ReadonlySignal<Told | undefined>;
  /** Pictures of the running call. */
  readonly shown: ReadonlySignal<readonly ShownTrack[]>;
  /** Begins a call, and ends what runs anywhere on the page. */
  start(mode: MediaMode): Promise<void>;
  /** Carries out a command of `group`; begins the call that it needs first. */
  perform(group: MediaGroup, command: MediaCommand): Promise<void>;
  stop(): void;
}

/** What the model needs of its page. */
export interface MediaModelOptions {
  readonly scope: Scope;
  readonly words: DeviceWords;
  readonly hasPeerConnection: () => boolean;
}

/** Patience with a call that is to be connected before something is done to it, ms. */
const CONNECT_MS = 10_000;

/** Makes the model; nothing is loaded before the first press. */
export function createMediaModel({
  scope,
  words,
  hasPeerConnection,
}: MediaModelOptions): MediaModel {
  const status = signal<MediaStatus>('idle');
  const mode = signal<MediaMode>('call');
  const problem = signal<MediaProblem | undefined>(undefined);
  const told = signal<Told | undefined>(undefined);
  const shown = signal<readonly ShownTrack[]>([]);
  let runs: Promise<LabRuns> | undefined;
  let call: MediaCall | undefined;
  let asked = 0;

  const load = (): Promise<LabRuns> =>
    (runs ??= import('../lab/lab.ts').then(({ createLabRuns }) => createLabRuns(scope)));

  async function start(next: MediaMode): Promise<void> {
    const mine = (asked += 1);
    if (!hasPeerConnection()) {
      problem.value = { kind: 'no-peer-connection' };
      return;
    }
    batch(() => {
      status.value = 'preparing';
      mode.value = next;
      problem.value = undefined;
      told.value = undefined;
    });
    let isBegun = false;
    try {
      const [labRuns, { beginMediaCall }] = await Promise.all([
        load(),
        import('../../../lib/sources/media/call.ts'),
      ]);
      if (asked !== mine) return;
      const run = labRuns.begin(`media-${next}`);
      isBegun = true;
      const refresh = (): void => {
        if (asked === mine && made !== undefined) shown.value = made.shown;
      };
      let made: MediaCall | undefined;
      // Comes after everything that the call owns has gone.
      run.own(() => {
        if (asked !== mine) return;
        call = undefined;
        batch(() => {
          shown.value = [];
          status.value = 'stopped';
        });
      });
      try {
        made = beginMediaCall({
          mode: next,
          ...run,
          words,
          page: {
            isHidden: () => document.hidden,
            onChange(listener) {
              document.addEventListener('visibilitychange', listener);
              return () => document.removeEventListener('visibilitychange', listener);
            },
          },
          changed: refresh,
          onError: (error) => {
            if (asked === mine) problem.value = failure(error);
          },
        });
      } catch (error) {
        labRuns.end();
        throw error;
      }
      call = made;
      // In real time: slowed, the playhead would never reach what is sent now.
      scope.session.setTempo(1);
      run.own(scope.session.keepUp(LIVE));
      batch(() => {
        status.value = 'running';
        refresh();
      });
    } catch (error) {
      if (asked !== mine) return;
      if (!isBegun) runs = undefined;
      batch(() => {
        status.value = isBegun ? 'stopped' : 'idle';
        problem.value = isBegun ? failure(error) : { kind: 'not-loaded' };
      });
    }
  }

  async function perform(group: MediaGroup, command: MediaCommand): Promise<void> {
    if (call?.mode !== modeOf(group)) await start(modeOf(group));
    const on = call;
    if (on === undefined) return;
    scope.session.toEnd();
    told.value = { command, outcome: { kind: 'pending' } };
    await connected(on.a.pc);
    if (call !== on) return;
    const outcome = await on.perform(command);
    if (call === on) told.value = { command, outcome };
  }

  return {
    status,
    mode,
    problem,
    told,
    shown,
    start,
    perform,
    stop: () => void runs?.then((loaded) => loaded.end()),
  };
}

function failure(error: unknown): MediaProblem {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // What Chromium says when its 500 connections are spent.
  return name === 'UnknownError' ? { kind: 'too-many' } : { kind: 'failed', name, message };
}

/** Waits until the first round is through and the connection is up; not for ever. */
function connected(pc: RTCPeerConnection): Promise<void> {
  const isUp = (): boolean => pc.connectionState === 'connected' && pc.signalingState === 'stable';
  if (isUp() || (pc.connectionState !== 'new' && pc.connectionState !== 'connecting'))
    return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isUp() && pc.signalingState !== 'closed') return;
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(resolve, CONNECT_MS);
    pc.addEventListener('connectionstatechange', look);
    pc.addEventListener('signalingstatechange', look);
  });
}
