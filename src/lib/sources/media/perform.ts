/** What each command does to the connections: a call or two, as a program would make them. */
import { RunUnsupported } from '../pair/errors.ts';
import { describe, type Peer } from '../pair/peer.ts';
import type { Captures, CaptureKind } from './captures.ts';
import { LAYERS, type Codec, type Layer, type MediaCommand } from './commands.ts';
import type { Devices } from './devices.ts';

/** What commands are about. */
export interface Stand {
  readonly a: Peer;
  readonly b: Peer;
  readonly devices: Devices;
  readonly captures: Captures;
  /** All transceivers of a side, asked for behind the recording's back. */
  readonly transceivers: (peer: Peer) => readonly RTCRtpTransceiver[];
  /** The transceiver of A's picture. */
  readonly picture: RTCRtpTransceiver;
}

/** Low enough to be seen, bit/s. */
const LIMIT_BPS = 60_000;
const SCALE = 4;

type Done = boolean | Promise<boolean>;

/** Carries out `command`; `false` where there is nothing to do it to. @throws what the browser throws */
export async function performOn(stand: Stand, command: MediaCommand): Promise<boolean> {
  return run(stand, command);
}

function run(stand: Stand, command: MediaCommand): Done {
  const { a, picture } = stand;
  switch (command) {
    case 'enabled-false':
    case 'enabled-true': {
      const { track } = picture.sender;
      if (track === null) return false;
      track.enabled = command === 'enabled-true';
      return true;
    }
    case 'replace-null':
      return picture.sender.replaceTrack(null).then(() => true);
    case 'replace-back':
    case 'share-back-leaking':
      return backToCamera(stand);
    case 'direction-inactive':
      picture.direction = 'inactive';
      return true;
    case 'direction-back':
      picture.direction = 'sendrecv';
      return true;
    case 'add-track':
      a.pc.addTrack(stand.devices.synthetic('camera', 'A').track);
      return true;
    case 'add-transceiver':
      a.pc.addTransceiver(stand.devices.synthetic('camera', 'A').track, { direction: 'sendonly' });
      return true;
    case 'remove-track': {
      const last = newest(stand, ({ sender }) => sender.track !== null);
      if (last === undefined) return false;
      const { track } = last.sender;
      a.pc.removeTrack(last.sender);
      // What is no longer sent is no longer filmed.
      stopCapture(stand, track);
      return true;
    }
    case 'stop-transceiver': {
      const last = newest(stand, () => true);
      if (last === undefined) return false;
      const { track } = last.sender;
      last.stop();
      stopCapture(stand, track);
      return true;
    }
    case 'replace-camera':
      return replaceBy(stand, stand.devices.synthetic('camera', 'A').track);
    case 'share':
      return share(stand, stand.devices.synthetic('screen', 'A').track);
    case 'share-back':
      return backToCamera(stand).then((done) => {
        const screens = stand.captures.live.filter(({ kind }) => kind === 'screen');
        for (const screen of screens) stand.captures.stop(screen);
        return done || screens.length > 0;
      });
    case 'browser-stops': {
      const screen = stand.captures.live.findLast(({ kind }) => kind === 'screen');
      if (screen === undefined) return false;
      stand.captures.stop(screen);
      // What the browser's own button does to a real one; a program's stop() fires nothing.
      screen.track.dispatchEvent(new Event('ended'));
      return true;
    }
    case 'stop-unused': {
      const sent = [stand.a, stand.b].flatMap(stand.transceivers).map(({ sender }) => sender.track);
      const unused = stand.captures.live.filter(({ track }) => !sent.includes(track));
      for (const capture of unused) stand.captures.stop(capture);
      return unused.length > 0;
    }
    case 'A-sendrecv':
    case 'A-sendonly':
    case 'A-recvonly':
    case 'A-inactive':
      picture.direction = directionIn(command);
      return true;
    case 'B-sendrecv':
    case 'B-recvonly':
    case 'B-inactive': {
      const other = stand.transceivers(stand.b).find(({ mid }) => mid === picture.mid);
      if (other === undefined) return false;
      other.direction = directionIn(command);
      return true;
    }
    case 'prefer-video/VP8':
    case 'prefer-video/VP9':
    case 'prefer-video/H264':
    case 'prefer-video/AV1':
      return prefer(picture, command.slice('prefer-'.length) as Codec);
    case 'offer':
      return describe(a).then(() => true);
    case 'limit-bitrate':
      return encode(picture, (encoding) => (encoding.maxBitrate = LIMIT_BPS));
    case 'scale-down':
      return encode(picture, (encoding) => (encoding.scaleResolutionDownBy = SCALE));
    case 'encoding-off':
      return encode(picture, (encoding) => (encoding.active = false));
    case 'reset-parameters':
      return encode(picture, (encoding) => {
        delete encoding.maxBitrate;
        encoding.scaleResolutionDownBy = 1;
        encoding.active = true;
      });
    case 'layer-q':
    case 'layer-h':
    case 'layer-f':
      return toggleLayer(picture, command.slice('layer-'.length) as Layer);
    case 'use-camera':
      return useReal(stand, 'camera');
    case 'use-microphone':
      return useReal(stand, 'microphone');
    case 'use-screen':
      return useReal(stand, 'screen');
    case 'devices-back':
      return devicesBack(stand);
  }
}

const directionIn = (command: string): RTCRtpTransceiverDirection =>
  command.slice(2) as RTCRtpTransceiverDirection;

/** The transceiver of A that was made last and is not stopped. */
function newest(
  { a, transceivers }: Stand,
  fits: (transceiver: RTCRtpTransceiver) => boolean,
): RTCRtpTransceiver | undefined {
  return transceivers(a).findLast(
    (one) => one.direction !== 'stopped' && one.receiver.track.kind === 'video' && fits(one),
  );
}

function stopCapture({ captures }: Stand, track: MediaStreamTrack | null): void {
  const capture = captures.of(track);
  if (capture !== undefined) captures.stop(capture);
}

/** The live camera of A that was opened last; opened anew where there is none. */
function camera({ captures, devices }: Stand): MediaStreamTrack {
  const live = captures.live.findLast(({ kind, peer }) => kind === 'camera' && peer === 'A');
  return (live ?? devices.synthetic('camera', 'A')).track;
}

async function backToCamera(stand: Stand): Promise<boolean> {
  await stand.picture.sender.replaceTrack(camera(stand));
  return true;
}

/** Sends `track` and stops what was sent before. */
async function replaceBy(stand: Stand, track: MediaStreamTrack): Promise<boolean> {
  const before = stand.picture.sender.track;
  await stand.picture.sender.replaceTrack(track);
  if (before !== track) stopCapture(stand, before);
  return true;
}

/** Sends a screen in the place of the camera, until its source ends. */
async function share(stand: Stand, track: MediaStreamTrack): Promise<boolean> {
  const { sender } = stand.picture;
  // Not addEventListener: Firefox ESR 153 hands its listeners no event that a page has made, as the synthetic screen's.
  track.onended = () => {
    if (sender.track === track) stand.a.guard(async () => void (await backToCamera(stand)));
  };
  const before = stand.captures.of(sender.track);
  await sender.replaceTrack(track);
  // One screen at a time; the camera goes on, so that the way back is short.
  if (before?.kind === 'screen') stand.captures.stop(before);
  return true;
}

async function useReal(stand: Stand, kind: CaptureKind): Promise<boolean> {
  const { track } = await stand.devices.real(kind);
  if (kind === 'screen') return share(stand, track);
  if (kind === 'camera') return replaceBy(stand, track);
  const sound = stand
    .transceivers(stand.a)
    .find(({ sender }) => sender.track?.kind === 'audio')?.sender;
  if (sound === undefined) {
    stand.a.pc.addTrack(track);
    return true;
  }
  const before = sound.track;
  await sound.replaceTrack(track);
  stopCapture(stand, before);
  return true;
}

/** Synthetic tracks take the place of real ones, which are stopped. */
async function devicesBack(stand: Stand): Promise<boolean> {
  const { a, captures, devices, transceivers } = stand;
  const real = captures.live.filter(({ isReal }) => isReal);
  for (const { sender } of transceivers(a)) {
    const capture = captures.of(sender.track);
    if (capture?.isReal !== true) continue;
    const kind = capture.kind === 'microphone' ? 'microphone' : 'camera';
    await sender.replaceTrack(devices.synthetic(kind, 'A').track);
  }
  for (const capture of real) captures.stop(capture);
  return real.length > 0;
}

/** Codecs of this name first. @see https://w3c.github.io/webrtc-pc/#dom-rtcrtptransceiver-setcodecpreferences */
function prefer(transceiver: RTCRtpTransceiver, mimeType: Codec): boolean {
  if (!('setCodecPreferences' in transceiver)) throw new RunUnsupported('setCodecPreferences');
  const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  const isWanted = (codec: RTCRtpCodec): boolean =>
    codec.mimeType.toLowerCase() === mimeType.toLowerCase();
  const wanted = codecs.filter(isWanted);
  if (wanted.length === 0) return false;
  transceiver.setCodecPreferences([...wanted, ...codecs.filter((codec) => !isWanted(codec))]);
  return true;
}

async function encode(
  { sender }: RTCRtpTransceiver,
  change: (encoding: RTCRtpEncodingParameters) => void,
): Promise<boolean> {
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings) change(encoding);
  await sender.setParameters(parameters);
  return parameters.encodings.length > 0;
}

function toggleLayer(transceiver: RTCRtpTransceiver, layer: Layer): Promise<boolean> {
  let isThere = false;
  return encode(transceiver, (encoding) => {
    if (encoding.rid !== layer) return;
    isThere = true;
    encoding.active = encoding.active === false;
  }).then(() => isThere && LAYERS.includes(layer));
}
