import type { CandidateLine } from './candidate-line.ts';

/** Which way media may flow, from the point of view of who wrote the description. */
export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';

/** A codec that a payload type stands for. Source: `a=rtpmap` of the section, else the static table of RFC 3551. */
export interface CodecFacts {
  readonly name: string;
  /** Hz. */
  readonly clockRate: number;
  /** 1 where the line names none. */
  readonly channels: number;
}

/** A parameter of `a=fmtp`; a value without a name, such as `0-15`, has the name `''`. */
export interface FormatParameter {
  readonly name: string;
  readonly value: string;
}

/** One encoding of `a=simulcast`: the layers that may stand for it, in order of preference; `~` marks those that begin paused. */
export interface SimulcastStream {
  readonly rids: readonly string[];
  readonly isPaused: boolean;
}

interface Payload {
  readonly payload: number;
  /** `undefined` where the section does not say what the payload type is. */
  readonly codec: CodecFacts | undefined;
}

/** Every kind of line that is known, with what was read out of it. */
export type KnownFacts =
  | { readonly kind: 'version'; readonly version: string }
  | {
      readonly kind: 'origin';
      readonly username: string;
      readonly sessionId: string;
      readonly sessionVersion: string;
      readonly address: string;
    }
  | { readonly kind: 'session-name'; readonly name: string }
  | { readonly kind: 'timing'; readonly start: string; readonly stop: string }
  | {
      readonly kind: 'media';
      readonly media: string;
      readonly port: number;
      readonly protocol: string;
      readonly formats: readonly string[];
      /** What each of `formats` stands for, where the section says so; the same order. */
      readonly codecs: readonly (CodecFacts | undefined)[];
    }
  | { readonly kind: 'connection'; readonly address: string }
  | { readonly kind: 'bandwidth'; readonly modifier: string; readonly value: number }
  /** `i= u= e= p= r= z= k=`: what no browser writes. */
  | { readonly kind: 'information'; readonly letter: string; readonly value: string }
  | { readonly kind: 'group'; readonly semantics: string; readonly mids: readonly string[] }
  | { readonly kind: 'msid-semantic'; readonly semantic: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'extmap';
      readonly id: number;
      /** `undefined` where the line leaves it out, which means both ways. */
      readonly direction: Direction | undefined;
      readonly uri: string;
    }
  | { readonly kind: 'extmap-allow-mixed' }
  | { readonly kind: 'mid'; readonly mid: string }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'msid'; readonly stream: string; readonly track: string | undefined }
  | {
      readonly kind: 'ssrc';
      readonly ssrc: number;
      readonly attribute: string;
      readonly value: string | undefined;
    }
  | { readonly kind: 'ssrc-group'; readonly semantics: string; readonly ssrcs: readonly number[] }
  | {
      readonly kind: 'rid';
      readonly rid: string;
      readonly direction: 'send' | 'recv';
      readonly restrictions: string | undefined;
    }
  | {
      readonly kind: 'simulcast';
      readonly send: readonly SimulcastStream[];
      readonly recv: readonly SimulcastStream[];
    }
  | ({ readonly kind: 'rtpmap' } & Payload)
  | ({
      readonly kind: 'fmtp';
      readonly parameters: readonly FormatParameter[];
      /** Of RTX: what it repeats. */
      readonly repeats:
        { readonly payload: number; readonly codec: CodecFacts | undefined } | undefined;
    } & Payload)
  | ({
      readonly kind: 'rtcp-fb';
      /** `nack pli`, `transport-cc` … */
      readonly feedback: string;
      readonly isForAll: boolean;
    } & Payload)
  | { readonly kind: 'rtcp'; readonly port: number; readonly address: string | undefined }
  | { readonly kind: 'rtcp-mux' }
  | { readonly kind: 'rtcp-mux-only' }
  | { readonly kind: 'rtcp-rsize' }
  | { readonly kind: 'rtcp-xr'; readonly blocks: string }
  | { readonly kind: 'ptime'; readonly ms: number; readonly isLimit: boolean }
  | { readonly kind: 'packetization'; readonly payload: number; readonly how: string }
  | { readonly kind: 'imageattr'; readonly payload: string; readonly value: string }
  | { readonly kind: 'framerate'; readonly framesPerSecond: number }
  | { readonly kind: 'x-google-flag'; readonly flag: string }
  | { readonly kind: 'setup'; readonly role: 'actpass' | 'active' | 'passive' | 'holdconn' }
  | { readonly kind: 'fingerprint'; readonly algorithm: string; readonly value: string }
  | { readonly kind: 'tls-id'; readonly id: string }
  | { readonly kind: 'identity'; readonly assertion: string }
  | { readonly kind: 'crypto'; readonly suite: string }
  | { readonly kind: 'cryptex' }
  | { readonly kind: 'ice-ufrag'; readonly usernameFragment: string }
  | { readonly kind: 'ice-pwd'; readonly password: string }
  | { readonly kind: 'ice-options'; readonly options: readonly string[] }
  | { readonly kind: 'ice-lite' }
  | { readonly kind: 'ice-pacing'; readonly ms: number }
  | { readonly kind: 'ice-mismatch' }
  | { readonly kind: 'remote-candidates'; readonly value: string }
  | { readonly kind: 'bundle-only' }
  | { readonly kind: 'candidate'; readonly candidate: CandidateLine }
  | { readonly kind: 'end-of-candidates' }
  | { readonly kind: 'sctp-port'; readonly port: number }
  | { readonly kind: 'max-message-size'; readonly bytes: number }
  | { readonly kind: 'sctpmap'; readonly port: number; readonly streams: string | undefined }
  | { readonly kind: 'sctp-init'; readonly value: string };

/** What a line says. Nothing is dropped: what nobody knows is `unknown`, what is known and broken is `unreadable`. */
export type LineFacts =
  | KnownFacts
  /** `name`: of the attribute, else the letter; `''` where it is no line of the form `x=…`. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly of: KnownKind };

/** Names of the kinds of lines that are known. */
export type KnownKind = KnownFacts['kind'];

/** Names of all kinds. */
export type LineKind = LineFacts['kind'];
