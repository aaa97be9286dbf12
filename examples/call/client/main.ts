import { createCall } from './call.ts';
import { listDevices, openDevice, openScreen, type Opened } from './devices.ts';
import { draw, element, speak } from './screen.ts';
import { WORDS, type Language } from './words.ts';

let language: Language = (localStorage.getItem('language') ?? navigator.language).startsWith('ko')
  ? 'ko'
  : 'en';

const call = createCall(show, sessionStorage);
const mine = element<HTMLVideoElement>('mine');
const theirs = element<HTMLVideoElement>('theirs');
const chosen = (id: string): string => element<HTMLSelectElement>(id).value;

/** Everything on the screen, anew. */
function show(): void {
  // While the call is being made, there is nothing to show yet.
  queueMicrotask(() => {
    draw(call.facts, language);
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
  kind: 'audio' | 'video' | 'screen',
  opened: Opened,
  take: (track: MediaStreamTrack) => Promise<void>,
): Promise<void> {
  const isProblem = 'problem' in opened && opened.problem !== 'cancelled';
  element('problem').textContent = isProblem
    ? WORDS[language].problem[kind][opened.problem as never]
    : '';
  if (!('track' in opened)) return;
  // The person may have left while the browser was asking.
  if (call.facts.seat === 'none') opened.track.stop();
  else await take(opened.track);
  await listAll();
}

const useMicrophone = async (): Promise<void> =>
  use('audio', await openDevice('audio', chosen('microphones')), call.media.setMicrophone);
const useCamera = async (): Promise<void> =>
  use('video', await openDevice('video', chosen('cameras')), call.media.setCamera);

async function fill(id: string, kind: 'audioinput' | 'videoinput'): Promise<void> {
  const list = element<HTMLSelectElement>(id);
  const { value } = list;
  const devices = await listDevices(kind);
  const words = WORDS[language];
  list.replaceChildren(
    new Option(words.anyDevice, ''),
    ...devices.map(({ id: device, label }, index) => {
      return new Option(label === '' ? words.device(index + 1) : label, device);
    }),
  );
  list.value = devices.some((device) => device.id === value) ? value : '';
}

async function listAll(): Promise<void> {
  await Promise.all([fill('microphones', 'audioinput'), fill('cameras', 'videoinput')]);
}

/** The room that an address names; whoever wrote it may have written anything. */
function roomOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).slice(0, 40);
  } catch {
    return '';
  }
}

async function enter(room: string): Promise<void> {
  location.hash = encodeURIComponent(room);
  // A reload comes back to the same seat.
  sessionStorage.setItem('room', room);
  call.join(room);
  await useMicrophone();
  await useCamera();
}

element('entry').addEventListener('submit', (event) => {
  event.preventDefault();
  void enter(element<HTMLInputElement>('room').value);
});
element('leave').addEventListener('click', () => {
  sessionStorage.removeItem('room');
  call.leave();
});
element('microphone').addEventListener('click', () => {
  const { microphone } = call.media.shown;
  if (!call.media.hasMicrophone) void useMicrophone();
  else call.media.setSilent(microphone);
});
element('camera').addEventListener('click', () => {
  if (call.media.shown.picture === 'camera') void call.media.setCamera(null);
  else void call.media.setScreen(null).then(useCamera);
});
element('screen').addEventListener('click', () => {
  if (call.media.shown.picture === 'screen') void call.media.setScreen(null);
  else void openScreen().then((opened) => use('screen', opened, call.media.setScreen));
});
element('microphones').addEventListener('change', () => void useMicrophone());
element('cameras').addEventListener('change', () => {
  if (call.media.shown.picture === 'camera') void useCamera();
});
element('play').addEventListener('click', () => void listen());
element('language').addEventListener('click', () => {
  language = language === 'ko' ? 'en' : 'ko';
  localStorage.setItem('language', language);
  speak(language);
  show();
  void listAll();
});
if ('mediaDevices' in navigator) {
  navigator.mediaDevices.addEventListener('devicechange', () => void listAll());
}

speak(language);
element<HTMLInputElement>('room').value = roomOf(location.hash);
show();
void listAll();
const room = sessionStorage.getItem('room');
if (room !== null) void enter(room);
