import { expect, it } from 'vitest';

import { ownMedia } from '../../examples/call/client/media.ts';

/** What `ownMedia` uses of a track. */
class Track extends EventTarget {
  enabled = true;
  contentHint = '';
  isOpen = true;
  stop(): void {
    this.isOpen = false;
  }
}

const newTrack = (): Track & MediaStreamTrack => new Track() as never;
function newSender(): { sender: RTCRtpSender; tracks: (MediaStreamTrack | null)[] } {
  const tracks: (MediaStreamTrack | null)[] = [];
  const replaceTrack = (track: MediaStreamTrack | null): Promise<void> => {
    tracks.push(track);
    return Promise.resolve();
  };
  return { sender: { replaceTrack } as never, tracks };
}

it('tells what others have ended, but not what it has closed itself', async () => {
  const lost: string[] = [];
  const media = ownMedia(
    () => undefined,
    (kind) => lost.push(kind),
  );
  const [microphone, first, second] = [newTrack(), newTrack(), newTrack()];
  await media.setMicrophone(microphone);
  await media.setCamera(first);
  await media.setCamera(second);
  first.dispatchEvent(new Event('ended'));
  expect(lost).toEqual([]);
  expect(media.shown).toEqual({ microphone: true, picture: 'camera' });
  microphone.dispatchEvent(new Event('ended'));
  expect(lost).toEqual(['audio']);
  expect(media.shown.microphone).toBe(false);
});

it('shows the screen in place of the camera, and the camera again when the browser ends the screen', async () => {
  const media = ownMedia(
    () => undefined,
    () => undefined,
  );
  const { sender: audio } = newSender();
  const { sender: video, tracks } = newSender();
  await media.sendThrough(audio, video);
  const [camera, screen] = [newTrack(), newTrack()];
  await media.setCamera(camera);
  await media.setScreen(screen);
  expect(media.shown.picture).toBe('screen');
  screen.dispatchEvent(new Event('ended'));
  expect(media.shown.picture).toBe('camera');
  expect(tracks).toEqual([null, camera, screen, camera]);
  expect(camera.isOpen).toBe(true);
});

it('closes the device of a track that another one replaces', async () => {
  const media = ownMedia(
    () => undefined,
    () => undefined,
  );
  const [first, second] = [newTrack(), newTrack()];
  await media.setCamera(first);
  await media.setCamera(second);
  expect(first.isOpen).toBe(false);
  await media.setCamera(null);
  expect(second.isOpen).toBe(false);
  expect(media.shown.picture).toBe('none');
});

it('stays silent with another microphone', async () => {
  const media = ownMedia(
    () => undefined,
    () => undefined,
  );
  media.setSilent(true);
  const microphone = newTrack();
  await media.setMicrophone(microphone);
  expect(microphone.enabled).toBe(false);
  expect(media.shown.microphone).toBe(false);
  media.setSilent(false);
  expect(microphone.enabled).toBe(true);
});
