import type { RecordedGlobal } from '../../../sources/recorder/index.ts';
import { CAPABILITIES, selectSettings } from './constraints.ts';
import type { PictureSource, TrackSource } from './track-source.ts';

/** Sources of the synthetic tracks of one window. */
export type Sources = WeakMap<MediaStreamTrack, TrackSource>;

type Method = (this: MediaStreamTrack, ...args: unknown[]) => unknown;
/** A property of a prototype as it stands there. */
interface Property {
  readonly get?: Method;
  readonly value?: Method;
}

/**
 * Makes synthetic tracks answer as a device's would: label, settings, constraints. Other tracks answer as ever. On the
 * prototype, so that a track has no property of its own that a device's has not.
 * @throws nothing; what `applyConstraints` cannot meet is rejected with `overconstrained`
 */
export function disguiseTracks(
  { MediaStreamTrack }: RecordedGlobal,
  sources: Sources,
  overconstrained: (constraint: string) => Error,
): void {
  const prototype = MediaStreamTrack.prototype;

  function around(
    name: keyof MediaStreamTrack,
    make: (source: TrackSource, track: MediaStreamTrack, args: readonly unknown[]) => unknown,
  ): void {
    const property = Object.getOwnPropertyDescriptor(prototype, name) as Property | undefined;
    const field = property?.get ? 'get' : 'value';
    const native = property?.[field];
    if (property === undefined || native === undefined) return;
    const stand: Method = new Proxy(native, {
      apply(target, self: MediaStreamTrack, args: unknown[]) {
        const source = sources.get(self);
        return source === undefined ? Reflect.apply(target, self, args) : make(source, self, args);
      },
    });
    Object.defineProperty(prototype, name, { ...property, [field]: stand });
  }

  around('label', ({ label }) => label);
  around('getConstraints', ({ constraints }) => structuredClone(constraints));
  around('getSettings', (source) =>
    source.own ? structuredClone(source.own.settings()) : settingsOf(source),
  );
  around('getCapabilities', ({ device, kind, own }) => {
    if (own) return structuredClone(own.capabilities());
    return kind === 'audio' ? { ...device } : { ...device, ...structuredClone(CAPABILITIES) };
  });
  around('applyConstraints', async (source, _track, [given]) => {
    const constraints = (given ?? {}) as MediaTrackConstraints;
    if (source.own) return source.own.apply(constraints);
    if (source.settings !== undefined) {
      const settings = selectSettings(constraints, source.device);
      if ('constraint' in settings) throw overconstrained(settings.constraint);
      (source as PictureSource).resize(settings);
    }
    source.constraints = structuredClone(constraints);
  });

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the track that is cloned or stopped
  const { clone: nativeClone, stop: nativeStop } = prototype;
  around('stop', ({ own }, track) => {
    Reflect.apply(nativeStop, track, []);
    own?.stopped();
  });
  around('clone', (source, track) => {
    const copy = Reflect.apply(nativeClone, track, []);
    sources.set(copy, source);
    source.tracks.add(copy);
    return copy;
  });
}

function settingsOf({ device, kind, settings }: TrackSource): MediaTrackSettings {
  switch (kind) {
    case 'audio':
      return { ...device, channelCount: 1, echoCancellation: false, sampleRate: 48_000 };
    case 'video':
      return { ...device, ...settings, aspectRatio: ratioOf(settings) };
    case 'screen':
      return { ...device, ...settings, aspectRatio: ratioOf(settings), displaySurface: 'monitor' };
  }
}

const ratioOf = (settings: TrackSource['settings']): number =>
  settings === undefined ? 1 : settings.width / settings.height;
