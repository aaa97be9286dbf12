/** Begins a run of the data lab, and does in it what the reader asks for. Loaded at the first press. */
import type { FloodKind } from '../../../lib/sources/data/flood.ts';
import { flood } from '../../../lib/sources/data/flood.ts';
import {
  PLAIN_CHANNEL,
  refusedArguments,
  type ChannelChoice,
  type RefusedChannel,
} from '../../../lib/sources/data/options.ts';
import { createDataPair, type ChannelPair } from '../../../lib/sources/data/pair.ts';
import { say, type BinaryType, type MessageForm } from '../../../lib/sources/data/say.ts';
import { sendFile, type FileResult } from '../../../lib/sources/data/send-file.ts';
import { fileSource, generatedSource } from '../../../lib/transfer/index.ts';
import { createLabRuns, type LabRuns } from '../lab/lab.ts';
import type { Scope } from '../scope/model.ts';
import { LIVE } from '../stats/keep-up.ts';

/** A file that is being sent. */
export interface SendingFile {
  readonly id: string;
  /** Sends it, or the rest of it; never rejects. */
  readonly go: () => Promise<FileResult>;
  readonly cancel: (by: 'A' | 'B') => void;
  readonly breakChannel: () => void;
}

/** A run of the lab. What it is asked to do throws what the browser throws. */
export interface DataRun {
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly open: (choice: ChannelChoice) => Promise<void>;
  readonly refuse: (which: RefusedChannel) => Promise<void>;
  readonly say: (form: MessageForm, text: string, binaryType: BinaryType) => Promise<void>;
  /** A file of the reader's, or one of so many bytes that is made up. */
  readonly file: (file: File | { readonly name: string; readonly size: number }) => SendingFile;
  readonly flood: (kind: FloodKind) => Promise<void>;
}

const runsOf = new WeakMap<Scope, LabRuns>();

const digest = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', bytes);

/**
 * Makes two peers in an empty trace. `onError`: something failed that nobody awaits, and the run is over.
 * @throws {RunUnsupported} where there is no RTCPeerConnection
 */
export function beginData(scope: Scope, onError: (error: unknown) => void): DataRun {
  const runs = runsOf.get(scope) ?? createLabRuns(scope);
  runsOf.set(scope, runs);
  const run = runs.begin('data');
  const end = (): void => {
    run.end();
  };
  const { host, sink, maker } = run;
  try {
    const pair = createDataPair({
      host,
      sink,
      maker,
      onError(error) {
        if (run.signal.aborted) return;
        onError(error);
        end();
      },
    });
    run.own(pair.close);
    // What flows, flows in real time: slowed, the playhead would never reach what is measured now.
    scope.session.setTempo(1);
    run.own(scope.session.keepUp(LIVE));
    let latest: ChannelPair | undefined;
    let count = 0;
    const name = (what: string): string => `${what}-${String((count += 1))}`;
    const anyChannel = async (): Promise<ChannelPair> =>
      latest?.a.readyState === 'open' ? latest : (latest = await pair.open(PLAIN_CHANNEL));

    return {
      signal: run.signal,
      end,
      async open(choice) {
        latest = await pair.open(choice);
      },
      async refuse(which) {
        const { a } = await anyChannel();
        const made = pair.a.openChannel(...refusedArguments(which, a.id ?? 0));
        // A browser that makes it after all: nobody needs it.
        made.close();
      },
      async say(form, text, binaryType) {
        const channels = await anyChannel();
        channels.b.binaryType = binaryType;
        await say(pair, channels, form, text);
      },
      file(file) {
        const id = name('file');
        const source =
          file instanceof File ? fileSource(file) : generatedSource(file.name, file.size);
        return { id, ...sendFile(pair, { source, id, digest }) };
      },
      async flood(kind) {
        await flood(pair, kind, name(kind));
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
