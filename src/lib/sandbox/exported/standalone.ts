/** The environment for a page of its own: what the playground exports carries this script. */
import { createEnvironment, type Environment, type StageWords } from '../environment/index.ts';
import type { EnvironmentFile } from '../environment/types.ts';
import type { Needs } from '../program.ts';

/** What an exported page says of its code. */
export interface PreparedCode {
  readonly needs: Needs;
  readonly files: readonly EnvironmentFile[];
  readonly locale: 'ko' | 'en';
  readonly words: StageWords;
}

/** As exported pages call it. */
export interface ExportedEnvironment {
  /** Makes ready what the code takes for granted. Call it once, first. */
  prepare(code: PreparedCode): void;
  /** What a file takes for granted, once it is ready; `peer` where there are two files. */
  names(peer?: 'A' | 'B'): Promise<Readonly<Record<string, unknown>>>;
  /** A file has come to its end. */
  ended(): void;
}

declare global {
  interface Window {
    pcscopeEnvironment?: ExportedEnvironment;
  }
}

let environment: Environment | undefined;
let files: readonly EnvironmentFile[] = [];
let ready: Promise<void> = Promise.resolve();
let left = 0;

const channel = new MessageChannel();
const tasks: (() => void)[] = [];
channel.port1.onmessage = () => tasks.shift()?.();

window.pcscopeEnvironment = {
  prepare({ needs, locale, words, files: given }) {
    files = given;
    left = given.length;
    environment = createEnvironment({
      global: window,
      files,
      needs,
      locale,
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      words,
      // Nothing is recorded here: every connection is the browser's own.
      recorder: { named: () => RTCPeerConnection },
      sink: { append: () => 0 },
      now: () => performance.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => {
          clearTimeout(timer);
        };
      },
      soon(run) {
        tasks.push(run);
        channel.port2.postMessage(null);
      },
      onStage: () => undefined,
    });
    ready = environment.prepare();
  },
  async names(peer) {
    await ready;
    const file = files.find((each) => each.peer === peer);
    return environment && file ? environment.bindings(file) : {};
  },
  ended() {
    left -= 1;
    if (left === 0) environment?.ranToEnd();
  },
};
