import type { RecordedGlobal } from '../../../sources/recorder/index.ts';
import type { PictureSurroundings } from '../../../synthetic/drawn.ts';
import { cameraPicture, screenPicture } from '../../../synthetic/pictures.ts';
import type { OwnDevice } from '../../protocol/own-devices.ts';
import type { StageWords } from '../stage-words.ts';
import { selectSettings, type DeviceIdentity, type PictureSettings } from './constraints.ts';
import { disguiseTracks, type Sources } from './disguise-tracks.ts';
import { createOwnMethods, type OwnDevicesWay } from './own-devices.ts';
import { createPictureSource, createToneSource, type TrackSource } from './track-source.ts';

/** What the synthetic devices need. */
export interface DevicesOptions extends Omit<PictureSurroundings, 'document'> {
  readonly global: RecordedGlobal;
  readonly words: StageWords;
  /** Where the reader lends the code the devices of this machine: these are opened instead. */
  readonly own?: OwnDevicesWay;
}

/** What the environment itself takes from the devices. */
export interface Devices {
  /** The camera and microphone of a peer, small and cheap; `hue` in degrees and `hertz` tell peers apart. */
  peerStream(title: string, hue: number, hertz: number): MediaStream;
  /** From now on calls `show` when a screen is shared: whoever shares it needs a way to end it, as browsers give. */
  whenShared(show: (track: MediaStreamTrack) => void): void;
}

const GROUP = 'synthetic-group';
const CAMERA: DeviceIdentity = { deviceId: 'synthetic-camera', groupId: GROUP, facingMode: 'user' };
const MICROPHONE: DeviceIdentity = { deviceId: 'synthetic-microphone', groupId: GROUP };
const SPEAKER: DeviceIdentity = { deviceId: 'synthetic-speaker', groupId: GROUP };
const SCREEN: DeviceIdentity = { deviceId: 'synthetic-screen', groupId: '' };
/** The hue of peer A. */
const BLUE = 205;
const PEER_PICTURE: PictureSettings = { width: 480, height: 270, frameRate: 24 };
const SCREEN_PICTURE: PictureSettings = { width: 1280, height: 720, frameRate: 15 };

/**
 * Puts synthetic devices in the place of `navigator.mediaDevices`' methods, also where there is no such object (a page on
 * plain http). They behave as devices whose use was allowed. Differences that are meant: `getDisplayMedia` asks for no
 * gesture (the reader pressed Run, which is one, in another frame), it has one screen to offer and no sound.
 */
export function installDevices(options: DevicesOptions): Devices {
  const { global, words, now, after } = options;
  const surroundings = { document: global.document, now, after };
  const sources: Sources = new WeakMap();
  let audio: AudioContext | undefined;
  let onShare = (_track: MediaStreamTrack): void => undefined;

  const fail = (name: string, message: string): DOMException =>
    new global.DOMException(message, name);
  const notFound = (): DOMException => fail('NotFoundError', 'Requested device not found');
  const overconstrained = (constraint: string): Error => {
    try {
      return new global.OverconstrainedError(constraint, '');
    } catch {
      // Engines whose OverconstrainedError cannot be constructed.
      return Object.assign(fail('OverconstrainedError', ''), { constraint });
    }
  };
  disguiseTracks(global, sources, overconstrained);

  function register(source: TrackSource | undefined): MediaStreamTrack {
    if (source === undefined) throw notFound();
    const [track] = source.tracks;
    if (track === undefined) throw notFound();
    sources.set(track, source);
    return track;
  }

  function videoTrack(
    constraints: MediaTrackConstraints,
    title: string,
    hue: number,
    settings: PictureSettings,
  ): MediaStreamTrack {
    const about = {
      label: `${words.camera} (${words.synthetic})`,
      device: CAMERA,
      kind: 'video',
      constraints,
    } as const;
    const picture = cameraPicture({ title, synthetic: words.synthetic }, hue);
    return register(createPictureSource(surroundings, about, settings, picture));
  }

  function audioTrack(constraints: MediaTrackConstraints, hertz: number): MediaStreamTrack {
    for (const name of ['deviceId', 'groupId'] as const) {
      const settings = selectSettings({ [name]: constraints[name] }, MICROPHONE);
      if ('constraint' in settings) throw overconstrained(settings.constraint);
    }
    const { AudioContext } = global;
    if (typeof AudioContext !== 'function') throw notFound();
    audio ??= new AudioContext();
    // Without a gesture Chromium leaves this pending until there is one: the track is silent so long.
    if (audio.state === 'suspended') void audio.resume();
    const about = {
      label: `${words.microphone} (${words.synthetic})`,
      device: MICROPHONE,
      kind: 'audio',
      constraints,
    } as const;
    return register(createToneSource(audio, about, hertz));
  }

  async function getUserMedia(given?: MediaStreamConstraints): Promise<MediaStream> {
    const [sound, picture] = [asked(given?.audio), asked(given?.video)];
    if (!sound && !picture) {
      throw new global.TypeError(
        "Failed to execute 'getUserMedia' on 'MediaDevices': At least one of audio and video must be requested",
      );
    }
    const settings = picture && selectSettings(picture, CAMERA);
    if (settings && 'constraint' in settings) throw overconstrained(settings.constraint);
    return new global.MediaStream([
      ...(sound ? [audioTrack(sound, 440)] : []),
      ...(picture && settings ? [videoTrack(picture, words.camera, BLUE, settings)] : []),
    ]);
  }

  async function getDisplayMedia(given?: DisplayMediaStreamOptions): Promise<MediaStream> {
    const constraints = given?.video === undefined ? {} : asked(given.video);
    if (!constraints) {
      throw new global.TypeError(
        "Failed to execute 'getDisplayMedia' on 'MediaDevices': video must be requested",
      );
    }
    // The reader chooses what is shared: nothing may be demanded.
    for (const value of Object.values(constraints) as unknown[]) {
      if (typeof value === 'object' && value !== null && ('exact' in value || 'min' in value)) {
        throw new global.TypeError(
          "Failed to execute 'getDisplayMedia' on 'MediaDevices': min and exact are not allowed",
        );
      }
    }
    const settings = selectSettings(
      { width: SCREEN_PICTURE.width, frameRate: SCREEN_PICTURE.frameRate, ...constraints },
      SCREEN,
    );
    if ('constraint' in settings) throw overconstrained(settings.constraint);
    const about = {
      label: `${words.screen} (${words.synthetic})`,
      device: SCREEN,
      kind: 'screen',
      constraints,
    } as const;
    const picture = screenPicture({
      title: words.screenTitle,
      synthetic: `${words.screen} · ${words.synthetic}`,
      lines: words.screenLines,
    });
    const track = register(createPictureSource(surroundings, about, settings, picture));
    onShare(track);
    return new global.MediaStream([track]);
  }

  function asInfo(device: OwnDevice): MediaDeviceInfo {
    const prototype = (global.MediaDeviceInfo as { prototype?: object } | undefined)?.prototype;
    const fields = Object.entries({ ...device, toJSON: () => device }).map(
      ([key, value]) => [key, { value, enumerable: key !== 'toJSON' }] as const,
    );
    return Object.create(prototype ?? null, Object.fromEntries(fields)) as MediaDeviceInfo;
  }

  async function enumerateDevices(): Promise<MediaDeviceInfo[]> {
    return (
      [
        ['audioinput', MICROPHONE, words.microphone],
        ['videoinput', CAMERA, words.camera],
        ['audiooutput', SPEAKER, words.speaker],
      ] as const
    ).map(([kind, { deviceId, groupId }, name]) =>
      asInfo({ deviceId, groupId, kind, label: `${name} (${words.synthetic})` }),
    );
  }

  const own = options.own && createOwnMethods(global, options.own, sources);
  installMethods(global, {
    getUserMedia: own?.getUserMedia ?? getUserMedia,
    getDisplayMedia: own?.getDisplayMedia ?? getDisplayMedia,
    enumerateDevices: own ? async () => (await own.list()).map(asInfo) : enumerateDevices,
  });
  return {
    whenShared: (show) => void (onShare = show),
    peerStream(title, hue, hertz) {
      const tracks = [];
      try {
        tracks.push(audioTrack({}, hertz));
      } catch {
        // A browser without Web Audio sends the picture alone.
      }
      tracks.push(videoTrack({}, title, hue, PEER_PICTURE));
      return new global.MediaStream(tracks);
    },
  };
}

/** Constraints that ask for a track; `undefined` where none is asked for. */
function asked(
  given: boolean | MediaTrackConstraints | undefined,
): MediaTrackConstraints | undefined {
  if (given === true) return {};
  return typeof given === 'object' && given !== null ? given : undefined;
}

function installMethods({ navigator }: RecordedGlobal, methods: Partial<MediaDevices>): void {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) {
    const value = Object.assign(new EventTarget(), methods, { getSupportedConstraints });
    Object.defineProperty(navigator, 'mediaDevices', {
      value,
      configurable: true,
      enumerable: true,
    });
    return;
  }
  // Where it was, so that `MediaDevices.prototype.getUserMedia` is the synthetic one, too.
  const prototype = Object.getPrototypeOf(devices) as object;
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}

const getSupportedConstraints = (): MediaTrackSupportedConstraints => ({
  width: true,
  height: true,
  aspectRatio: true,
  frameRate: true,
  facingMode: true,
  deviceId: true,
  groupId: true,
});
