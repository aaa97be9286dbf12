import { createCall } from './call.ts';
import { chosen, fillChoices } from './choices.ts';
import { openDevice, openScreen, type DeviceProblem, type Opened } from './devices.ts';
import { keptIn } from './kept.ts';
import type { Kind } from './media.ts';
import { draw, element, speak } from './screen.ts';
import { WORDS, type Language } from './words.ts';

const ofTab = keptIn(() => sessionStorage);
const ofBrowser = keptIn(() => localStorage);
let language: Language = (ofBrowser.getItem('language') ?? navigator.language).startsWith('ko')
  ? 'ko'
  : 'en';
/** What is wrong with a device, until it is asked for again. */
const problems = new Map<Kind, DeviceProblem>();

const call = createCall(
  show,
  (kind) => {
    problems.set(kind, 'lost');
    show();
  },
  ofTab,
);
const mine = element<HTMLVideoElement>('mine');
const theirs = element<HTMLVideoElement>('theirs');

/** Everything on the screen, anew. */
function show(): void {
  // While the call is being made, there is nothing to show yet.
  queueMicrotask(() => {
    draw(call.facts, [...problems], language);
    play(mine, call.media.picture);
    // The same stream again would start the picture anew.
    if (theirs.srcObject !== call.stream) {
      theirs.srcObject = call.stream;
      void listen();
    }
  });
}

function play(video: HTMLVideoElement, track: MediaStreamTrack | null): void {
  const [shown = null] = (video.srcObject as MediaStream | null)?.getTracks() ?? [];
  if (shown !== track) video.srcObject = track && new MediaStream([track]);
}

/** Without a click on the page, a browser may refuse to make a sound. */
async function listen(): Promise<void> {
  element('play').hidden = true;
  if (theirs.srcObject === null) return;
  try {
    await theirs.play();
  } catch (error) {
    element('play').hidden = (error as DOMException).name !== 'NotAllowedError';
  }
}

/** What came of a device: its track is used, its problem is said. */
async function use(
  kind: Kind,
  opened: Opened,
  take: (track: MediaStreamTrack) => Promise<void>,
): Promise<void> {
  problems.delete(kind);
  if ('track' in opened) {
    // The person may have left while the browser was asking.
    if (call.facts.seat === 'none') opened.track.stop();
    else await take(opened.track);
  } else if (opened.problem !== 'cancelled') problems.set(kind, opened.problem);
  show();
  await fillChoices(WORDS[language]);
}

const useMicrophone = async (): Promise<void> =>
  use('audio', await openDevice('audio', chosen('microphones')), call.media.setMicrophone);
const useCamera = async (): Promise<void> =>
  use('video', await openDevice('video', chosen('cameras')), call.media.setCamera);

/** The room that an address names; whoever wrote it may have written anything. */
function roomOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).slice(0, 40);
  } catch {
    return '';
  }
}

/** Whether this tab has turned it off: a reload must not turn it on again behind a person’s back. */
const isOff = (what: 'microphone' | 'camera'): boolean => ofTab.getItem(what) === 'off';
const turn = (what: 'microphone' | 'camera', isOn: boolean): void =>
  ofTab.setItem(what, isOn ? 'on' : 'off');

async function enter(room: string): Promise<void> {
  location.hash = encodeURIComponent(room);
  // A reload comes back to the same seat.
  ofTab.setItem('room', room);
  call.join(room);
  call.media.setSilent(isOff('microphone'));
  await useMicrophone();
  // No other question to a person who has been turned away, or has left, over the first.
  if (call.facts.seat !== 'none' && !isOff('camera')) await useCamera();
}

element('entry').addEventListener('submit', (event) => {
  event.preventDefault();
  void enter(element<HTMLInputElement>('room').value);
});
element('leave').addEventListener('click', () => {
  ofTab.removeItem('room');
  problems.clear();
  call.leave();
});
element('microphone').addEventListener('click', () => {
  const isOn = !call.media.shown.microphone;
  turn('microphone', isOn);
  call.media.setSilent(!isOn);
  if (isOn && !call.media.hasMicrophone) void useMicrophone();
});
element('camera').addEventListener('click', () => {
  const isOn = call.media.shown.picture !== 'camera';
  turn('camera', isOn);
  if (isOn) void call.media.setScreen(null).then(useCamera);
  else void call.media.setCamera(null);
});
element('screen').addEventListener('click', () => {
  if (call.media.shown.picture === 'screen') void call.media.setScreen(null);
  else void openScreen().then((opened) => use('screen', opened, call.media.setScreen));
});
element('microphones').addEventListener('change', () => void useMicrophone());
element('cameras').addEventListener('change', () => {
  if (call.media.shown.picture === 'camera' || problems.get('video') === 'lost') void useCamera();
});
element('play').addEventListener('click', () => void listen());
element('language').addEventListener('click', () => {
  language = language === 'ko' ? 'en' : 'ko';
  ofBrowser.setItem('language', language);
  speak(language);
  show();
  void fillChoices(WORDS[language]);
});
if ('mediaDevices' in navigator) {
  navigator.mediaDevices.addEventListener('devicechange', () => void fillChoices(WORDS[language]));
}

speak(language);
element<HTMLInputElement>('room').value = roomOf(location.hash);
show();
void fillChoices(WORDS[language]);
const room = ofTab.getItem('room');
if (room !== null) void enter(room);
