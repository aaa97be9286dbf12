/** A and B, constructed with what a form says. What a browser makes of it, errors included, is in the trace. */
import { createMemorySignaling } from '../../signaling/memory.ts';
import type { TraceSink } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';
import { spendConnection } from '../pair/budget.ts';
import { createSide, offerWhenNeeded, takeMessages, trickle, type Peer } from '../pair/peer.ts';
import type { PeerMaker, RunHost } from '../pair/types.ts';
import type { CertificateChoice, ConfigurationForm } from './form.ts';
import { configurationOf, membersOf } from './members.ts';
import { createTransportReader } from './transports.ts';
import { describeWhole, takeWholeMessages } from './whole.ts';

/** One of the two peers. */
export type Side = 'A' | 'B';

/** What a pair needs of a run of a lab. */
export interface ConfiguredPairOptions {
  readonly form: ConfigurationForm;
  readonly host: RunHost;
  readonly sink: TraceSink;
  readonly maker: PeerMaker;
  readonly own: (dispose: () => void) => void;
  /** The certificates of a choice; the same ones whenever they are asked for. Rejects as the browser does. */
  readonly certificates: (
    side: Side,
    choice: CertificateChoice,
  ) => Promise<readonly RTCCertificate[] | undefined>;
  /** Nothing is made before it settles. */
  readonly ready: Promise<void>;
  /** Something failed that nobody awaits. */
  readonly onError: (error: unknown) => void;
}

/** How a form is given to `setConfiguration()`: by itself, or laid over what `getConfiguration()` returns. */
export type SettingWay = 'alone' | 'merged';

/** A pair on its way, or what was refused. */
export interface ConfiguredPair {
  /** `refused`: a constructor threw, and there is no pair. Never rejects. */
  readonly made: Promise<'called' | 'refused' | 'ended'>;
  /** Calls `setConfiguration()` on A, then `getConfiguration()`; what comes of both is in the trace. */
  set(form: ConfigurationForm, way: SettingWay): Promise<void>;
  /** Restarts ICE on A: both sides gather anew. */
  gatherAgain(): void;
}

/** Longest text of a refused configuration that the trace keeps, UTF-16 units: enough to know it again. */
const KEPT_TEXT = 1000;

/** What was thrown. A browser may repeat in its message whatever it was given. */
const infoOf = (error: unknown): { readonly name: string; readonly message: string } => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return {
    name,
    message: message.length > KEPT_TEXT ? `${message.slice(0, KEPT_TEXT)}…` : message,
  };
};

/** `members` as a trace keeps them. */
const plainOf = (form: ConfigurationForm): PlainObject =>
  JSON.parse(
    JSON.stringify(membersOf(form), (_, value: unknown) =>
      typeof value === 'string' && value.length > KEPT_TEXT
        ? { $: 'cut', text: value.slice(0, KEPT_TEXT), length: value.length }
        : value,
    ),
  ) as PlainObject;

/** Constructs both sides, reads their configurations back, and calls. Everything ends with the run. */
export function beginConfiguredPair(options: ConfiguredPairOptions): ConfiguredPair {
  const { form, host, sink, maker, own, certificates, ready, onError } = options;
  const signaling = createMemorySignaling({ ...host, peers: ['A', 'B'], sink });
  let isOver = false;
  own(() => {
    isOver = true;
    signaling.close();
  });
  let rounds = 0;
  let a: Peer | undefined;

  const mark = (name: string, peer: Side | null, detail: PlainObject): void => {
    if (!isOver) sink.append({ type: 'mark', at: host.now(), peer, name, detail });
  };
  const beginRound = (): void => {
    mark('gathering-round', null, { round: (rounds += 1) });
  };

  /** A side as the form says; `undefined` where the browser refused something. */
  async function make(name: Side): Promise<RTCPeerConnection | undefined> {
    const isConfigured = form.sides === 'both' || form.sides === name.toLowerCase();
    try {
      const made = isConfigured ? await certificates(name, form.certificates) : undefined;
      if (isOver) return undefined;
      for (const certificate of made ?? []) tellCertificate(name, certificate);
      const pc = maker.createPeer(name, isConfigured ? configurationOf(form, made) : undefined);
      spendConnection(pc);
      own(() => pc.close());
      pc.getConfiguration();
      return pc;
    } catch (error) {
      const given = isConfigured ? { configuration: plainOf(form) } : {};
      mark('construction-refused', name, { ...infoOf(error), ...given });
      return undefined;
    }
  }

  function tellCertificate(name: Side, certificate: RTCCertificate): void {
    mark('certificate', name, {
      expires: new Date(certificate.expires).toISOString(),
      // Firefox does not tell them.
      fingerprints: (certificate.getFingerprints?.() ?? []).map(
        ({ algorithm = '', value = '' }) => `${algorithm} ${value}`,
      ),
    });
  }

  function connect(name: Side, pc: RTCPeerConnection): Peer {
    const side = createSide(pc, signaling.end(name), (work) => {
      work().catch((error: unknown) => {
        if (!isOver) onError(error);
      });
    });
    talk(side);
    const read = createTransportReader((of) => maker.transceiversOf(of));
    pc.addEventListener('signalingstatechange', () => {
      if (pc.signalingState !== 'closed')
        mark('transports', name, { signalingState: pc.signalingState, ...read(pc) });
    });
    return side;
  }

  /** Lets candidates and answers go their way. */
  function talk(side: Peer): void {
    switch (form.way) {
      case 'trickle':
        trickle(side);
        takeMessages(side);
        return;
      case 'whole':
        takeWholeMessages(side);
        return;
      case 'unsent':
    }
  }

  function offerOn(side: Peer): void {
    switch (form.way) {
      case 'trickle':
        offerWhenNeeded(side);
        return;
      case 'whole':
        side.pc.addEventListener('negotiationneeded', () => {
          side.guard(() => describeWhole(side));
        });
        return;
      case 'unsent':
        side.pc.addEventListener('negotiationneeded', () => {
          side.guard(() => side.pc.setLocalDescription());
        });
    }
  }

  function call(side: Peer): void {
    const { pc } = side;
    if (form.load === 'media') {
      pc.addTransceiver('audio');
      pc.addTransceiver('audio');
      pc.addTransceiver('video');
    }
    side.openChannel('chat');
  }

  async function begin(): Promise<'called' | 'refused' | 'ended'> {
    await ready;
    if (isOver) return 'ended';
    const [one, other] = [await make('A'), await make('B')];
    if (isOver) return 'ended';
    if (one === undefined || other === undefined) return 'refused';
    const side = (a = connect('A', one));
    connect('B', other);
    if (form.pauseMs > 0)
      await new Promise<void>((resolve) => void host.after(form.pauseMs, resolve));
    if (isOver) return 'ended';
    beginRound();
    offerOn(side);
    call(side);
    return 'called';
  }

  return {
    made: begin(),
    async set(next, way) {
      if (a === undefined || isOver) return;
      const { pc } = a;
      try {
        const made = await certificates('A', next.certificates);
        if (isOver) return;
        const given = configurationOf(next, made);
        pc.setConfiguration(way === 'merged' ? { ...pc.getConfiguration(), ...given } : given);
      } catch {
        // The trace has the call and what it threw; a certificate that cannot be generated was refused before.
      }
      pc.getConfiguration();
    },
    gatherAgain() {
      if (a === undefined || isOver) return;
      beginRound();
      a.pc.restartIce();
    },
  };
}
