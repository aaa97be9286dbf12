import type { StageWords } from '../../lib/sandbox/environment/stage-words.ts';

/** 코드가 실행되는 프레임과 합성 영상에 나오는 한국어. */
export const stageKo: StageWords = {
  stage: '코드가 보여 주는 화면',
  localVideo: '로컬 영상',
  remoteVideo: '원격 영상',
  remoteVideos: '원격 영상 목록',
  synthetic: '합성',
  camera: '카메라',
  microphone: '마이크',
  speaker: '스피커',
  screen: '화면',
  screenTitle: '회의 메모',
  screenLines: [
    '캡처한 화면이 아니라 그려 낸 화면이에요.',
    '계속 움직이니까 영상이 도착하는지,',
    '얼마나 늦는지 알 수 있어요.',
    '두 시계를 비교해 보세요.',
  ],
  sharing: '화면 공유 중',
  stopSharing: '공유 중지',
  loading: '연결하는 중…',
  videoChat: '영상 통화 중',
  reconnecting: '연결이 끊겼어요. 다시 연결하는 중…',
  error: '문제가 생겼어요',
  progress: '수집하는 중…',
  quality: '연결 품질',
  levels: { good: '좋음', fair: '보통', poor: '나쁨' },
  greeting: '안녕하세요, 원격 피어예요!',
  notConnected:
    '이 코드에 필요한 연결을 만들지 못했어요. 이 컴퓨터가 네트워크에 연결되어 있는지 확인해 주세요.',
};
