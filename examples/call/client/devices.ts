/** A device that a person can choose. */
export interface Choice {
  readonly id: string;
  /** Empty until the page may use a device of this kind. */
  readonly label: string;
}

/** Why there is no track, or no more; there is a sentence for each. */
export type DeviceProblem = 'refused' | 'missing' | 'busy' | 'insecure' | 'lost' | 'unknown';

/** What came of asking for a device. */
export type Opened =
  { readonly track: MediaStreamTrack } | { readonly problem: DeviceProblem | 'cancelled' };

/**
 * Opens a camera or a microphone. Sound and picture are asked for one by one: without a camera, people can still talk.
 * @param id of the device that was chosen; any, if it is gone or none was
 */
export async function openDevice(kind: 'audio' | 'video', id: string): Promise<Opened> {
  const ideal = id === '' ? {} : { deviceId: { ideal: id } };
  const size = kind === 'video' ? { width: { ideal: 1280 }, height: { ideal: 720 } } : {};
  return open(() => navigator.mediaDevices.getUserMedia({ [kind]: { ...ideal, ...size } }));
}

/** Opens the screen; the browser lets the person choose, and only right after a click. */
export async function openScreen(): Promise<Opened> {
  const opened = await open(() => navigator.mediaDevices.getDisplayMedia({ video: true }));
  // To close the list of screens is a change of mind, not a problem.
  return 'problem' in opened && opened.problem === 'refused' ? { problem: 'cancelled' } : opened;
}

async function open(ask: () => Promise<MediaStream>): Promise<Opened> {
  // On a page that is not secure, there are no devices at all.
  if (!('mediaDevices' in navigator)) return { problem: 'insecure' };
  try {
    const [track] = (await ask()).getTracks();
    return track ? { track } : { problem: 'unknown' };
  } catch (error) {
    return { problem: problemOf((error as DOMException).name) };
  }
}

/** @see https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
function problemOf(name: string): DeviceProblem {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unknown';
  }
}

/** The devices of a kind; without names before one of them was opened. */
export async function listDevices(kind: 'audioinput' | 'videoinput'): Promise<readonly Choice[]> {
  if (!('mediaDevices' in navigator)) return [];
  const all = await navigator.mediaDevices.enumerateDevices();
  return all
    .filter((device) => device.kind === kind && device.deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}
