import type { RecordedGlobal } from '../../../sources/recorder/index.ts';
import type { DeviceRefusal, OwnDevice, OwnTrack, OwnTrackId } from '../../protocol/own-devices.ts';
import type { Sources } from './disguise-tracks.ts';
import type { TrackSource } from './track-source.ts';

/** A track that has come over from the page, and what is known of it there. */
export interface ArrivedTrack {
  readonly track: MediaStreamTrack;
  readonly about: OwnTrack;
}

/** The reader's own devices, as the page hands them over. What the page refuses rejects with a `DeviceRefusal`. */
export interface OwnDevicesWay {
  open(from: 'user' | 'display', constraints: object): Promise<readonly ArrivedTrack[]>;
  apply(track: OwnTrackId, constraints: object): Promise<OwnTrack>;
  stop(track: OwnTrackId): void;
  list(): Promise<readonly OwnDevice[]>;
  /** From now on `ended` is told of tracks that end at the page by themselves. */
  onEnded(ended: (track: OwnTrackId) => void): void;
}

/** What `navigator.mediaDevices` does where the reader has lent the code real devices. */
export interface OwnMethods {
  readonly getUserMedia: (given?: MediaStreamConstraints) => Promise<MediaStream>;
  readonly getDisplayMedia: (given?: DisplayMediaStreamOptions) => Promise<MediaStream>;
  readonly list: () => Promise<readonly OwnDevice[]>;
}

/** Makes the methods. Their tracks come over a connection, and answer as those of the devices they come from. */
export function createOwnMethods(
  { MediaStream, MediaStreamTrack, Event, DOMException, OverconstrainedError }: RecordedGlobal,
  way: OwnDevicesWay,
  sources: Sources,
): OwnMethods {
  const { stop } = MediaStreamTrack.prototype as unknown as Record<'stop', () => void>;
  const alive = new Map<OwnTrackId, TrackSource>();

  function errorOf(refusal: DeviceRefusal): unknown {
    const { name, message, constraint } = refusal;
    if (name === 'TypeError') return new TypeError(message);
    if (constraint !== undefined) {
      try {
        return new OverconstrainedError(constraint, message);
      } catch {
        // Engines whose OverconstrainedError cannot be constructed.
        return Object.assign(new DOMException(message, name), { constraint });
      }
    }
    return new DOMException(message, name);
  }
  const throwing = (refusal: DeviceRefusal): never => {
    throw errorOf(refusal);
  };

  function register({ track, about }: ArrivedTrack): MediaStreamTrack {
    let { settings, constraints, capabilities } = about;
    const source: TrackSource = {
      label: about.label,
      device: { deviceId: settings.deviceId ?? '', groupId: settings.groupId ?? '' },
      kind: about.kind,
      constraints,
      tracks: new Set([track]),
      own: {
        settings: () => settings,
        capabilities: () => capabilities,
        async apply(given) {
          const now = await way.apply(about.id, given).catch(throwing);
          ({ settings, constraints, capabilities } = now);
          source.constraints = constraints;
        },
        stopped() {
          if ([...source.tracks].some(({ readyState }) => readyState === 'live')) return;
          alive.delete(about.id);
          way.stop(about.id);
        },
      },
    };
    alive.set(about.id, source);
    sources.set(track, source);
    return track;
  }

  way.onEnded((id) => {
    const source = alive.get(id);
    alive.delete(id);
    for (const track of source?.tracks ?? []) {
      if (track.readyState === 'ended') continue;
      // As a device that was unplugged: it is over, and unlike after `stop()` an event says so.
      Reflect.apply(stop, track, []);
      track.dispatchEvent(new Event('ended'));
    }
  });

  const open = async (from: 'user' | 'display', given: unknown): Promise<MediaStream> => {
    // What cannot be copied is for the browser of the page to refuse; it gets what JSON leaves of it.
    const constraints = JSON.parse(JSON.stringify(given ?? {})) as object;
    const arrived = await way.open(from, constraints).catch(throwing);
    return new MediaStream(arrived.map(register));
  };
  return {
    getUserMedia: (given) => open('user', given),
    getDisplayMedia: (given) => open('display', given),
    list: () => way.list().catch(throwing),
  };
}
