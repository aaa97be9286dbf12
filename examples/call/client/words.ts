import type { DeviceProblem } from './devices.ts';
import type { Situation } from './facts.ts';

/** Every word of the page. */
export interface Words {
  readonly title: string;
  readonly other: string;
  readonly room: string;
  readonly join: string;
  readonly leave: string;
  readonly microphone: { readonly on: string; readonly off: string };
  readonly camera: { readonly on: string; readonly off: string };
  readonly screen: { readonly on: string; readonly off: string };
  readonly chooseMicrophone: string;
  readonly chooseCamera: string;
  readonly anyDevice: string;
  readonly device: (number: number) => string;
  readonly play: string;
  readonly me: string;
  readonly they: string;
  readonly noPicture: string;
  readonly theirMicrophoneOff: string;
  readonly theirScreen: string;
  readonly situation: Readonly<Record<Situation, string>>;
  readonly problem: Readonly<Record<'audio' | 'video' | 'screen', Record<DeviceProblem, string>>>;
}

const en: Words = {
  title: 'A call of two',
  other: '한국어',
  room: 'Room',
  join: 'Join',
  leave: 'Leave',
  microphone: { on: 'Mute', off: 'Unmute' },
  camera: { on: 'Camera off', off: 'Camera on' },
  screen: { on: 'Stop sharing', off: 'Share the screen' },
  chooseMicrophone: 'Microphone',
  chooseCamera: 'Camera',
  anyDevice: 'The browser’s choice',
  device: (number) => `Device ${String(number)}`,
  play: 'Turn the sound on',
  me: 'You',
  they: 'The other',
  noPicture: 'No picture',
  theirMicrophoneOff: 'microphone off',
  theirScreen: 'sharing a screen',
  situation: {
    outside: 'Choose a name for a room, and tell it to the other.',
    joining: 'Joining …',
    alone: 'You are alone in the room. Tell the other its name, or send the address of this page.',
    connecting: 'The other is here. Connecting …',
    talking: 'You are connected.',
    'talking-without-server':
      'You are connected. The server cannot be reached; the call goes on without it.',
    'talking-other-away': 'You are connected. The other has lost the server for the moment.',
    interrupted: 'Nothing arrives any more. Waiting for the network …',
    restarting: 'The connection has broken. Looking for another way …',
    'other-away': 'The other has lost the connection. Waiting for its return …',
    'server-lost': 'The server cannot be reached. Trying again …',
    'refused-bad-message': 'The server did not understand this page. Load it again.',
    'refused-bad-room':
      'A room’s name has 1 to 40 letters, digits, spaces, hyphens or underscores.',
    'refused-room-full': 'Two people are in this room already. Choose another one.',
    'refused-server-full': 'The server has no room left. Try again in a while.',
    'refused-too-fast': 'That was too much at once. Wait a moment, and try again.',
    'refused-not-joined': 'The server has forgotten you. Join again.',
    'refused-replayed': 'The server got something twice. Load the page again.',
    'refused-taken-over': 'This call goes on in another tab.',
  },
  problem: {
    audio: {
      refused: 'The page may not use the microphone. You can hear the other all the same.',
      missing: 'There is no microphone. You can hear the other all the same.',
      busy: 'Another program is using the microphone.',
      insecure: 'Microphones need HTTPS or localhost.',
      lost: 'The microphone is gone. Choose another one.',
      unknown: 'The microphone could not be opened.',
    },
    video: {
      refused: 'The page may not use the camera. The call goes on without it.',
      missing: 'There is no camera. The call goes on without it.',
      busy: 'Another program is using the camera.',
      insecure: 'Cameras need HTTPS or localhost.',
      lost: 'The camera is gone. Choose another one.',
      unknown: 'The camera could not be opened.',
    },
    screen: {
      refused: 'The screen may not be shared.',
      missing: 'There is no screen to share.',
      busy: 'The screen could not be read.',
      insecure: 'Sharing needs HTTPS or localhost.',
      lost: 'The screen is no longer shared.',
      unknown: 'This browser could not share the screen.',
    },
  },
};

const ko: Words = {
  title: '둘이서 통화',
  other: 'English',
  room: '방 이름',
  join: '들어가기',
  leave: '나가기',
  microphone: { on: '음소거', off: '음소거 해제' },
  camera: { on: '카메라 끄기', off: '카메라 켜기' },
  screen: { on: '공유 멈추기', off: '화면 공유' },
  chooseMicrophone: '마이크',
  chooseCamera: '카메라',
  anyDevice: '브라우저가 고르기',
  device: (number) => `장치 ${String(number)}`,
  play: '소리 켜기',
  me: '나',
  they: '상대',
  noPicture: '영상 없음',
  theirMicrophoneOff: '마이크 꺼짐',
  theirScreen: '화면 공유 중',
  situation: {
    outside: '방 이름을 정해 상대에게 알려 주세요.',
    joining: '들어가는 중이에요…',
    alone: '아직 혼자예요. 방 이름이나 이 페이지의 주소를 상대에게 알려 주세요.',
    connecting: '상대가 왔어요. 연결하는 중이에요…',
    talking: '연결됐어요.',
    'talking-without-server': '연결돼 있어요. 서버에 닿지 않지만 통화는 그대로 이어져요.',
    'talking-other-away': '연결돼 있어요. 상대가 잠시 서버를 잃었어요.',
    interrupted: '아무것도 오지 않아요. 네트워크를 기다리는 중이에요…',
    restarting: '연결이 끊겼어요. 다른 길을 찾는 중이에요…',
    'other-away': '상대의 연결이 끊겼어요. 돌아오기를 기다리는 중이에요…',
    'server-lost': '서버에 닿지 않아요. 다시 시도하는 중이에요…',
    'refused-bad-message': '서버가 이 페이지의 말을 알아듣지 못했어요. 새로고침해 주세요.',
    'refused-bad-room': '방 이름에는 글자, 숫자, 공백, 하이픈, 밑줄을 40자까지 쓸 수 있어요.',
    'refused-room-full': '이 방에는 이미 두 사람이 있어요. 다른 방을 골라 주세요.',
    'refused-server-full': '서버에 남은 자리가 없어요. 잠시 뒤에 다시 시도해 주세요.',
    'refused-too-fast': '한꺼번에 너무 많이 보냈어요. 잠깐 기다렸다가 다시 시도해 주세요.',
    'refused-not-joined': '서버가 이 자리를 잊었어요. 다시 들어가 주세요.',
    'refused-replayed': '서버가 같은 메시지를 두 번 받았어요. 새로고침해 주세요.',
    'refused-taken-over': '이 통화는 다른 탭에서 이어지고 있어요.',
  },
  problem: {
    audio: {
      refused: '마이크 사용이 거부됐어요. 상대의 말은 들을 수 있어요.',
      missing: '마이크가 없어요. 상대의 말은 들을 수 있어요.',
      busy: '다른 프로그램이 마이크를 쓰고 있어요.',
      insecure: '마이크는 HTTPS나 localhost에서만 쓸 수 있어요.',
      lost: '마이크가 사라졌어요. 다른 마이크를 골라 주세요.',
      unknown: '마이크를 열지 못했어요.',
    },
    video: {
      refused: '카메라 사용이 거부됐어요. 카메라 없이 통화해요.',
      missing: '카메라가 없어요. 카메라 없이 통화해요.',
      busy: '다른 프로그램이 카메라를 쓰고 있어요.',
      insecure: '카메라는 HTTPS나 localhost에서만 쓸 수 있어요.',
      lost: '카메라가 사라졌어요. 다른 카메라를 골라 주세요.',
      unknown: '카메라를 열지 못했어요.',
    },
    screen: {
      refused: '화면 공유가 거부됐어요.',
      missing: '공유할 화면이 없어요.',
      busy: '화면을 읽지 못했어요.',
      insecure: '화면 공유는 HTTPS나 localhost에서만 할 수 있어요.',
      lost: '화면 공유가 끝났어요.',
      unknown: '이 브라우저에서는 화면을 공유하지 못했어요.',
    },
  },
};

export type Language = 'ko' | 'en';
export const WORDS: Readonly<Record<Language, Words>> = { ko, en };
