import type { IgnoredReason } from '../../lib/signaling/wire.ts';

/** Why something that came over a channel was ignored, in Korean: the beginning of a sentence. */
export const ignoredKo: Readonly<Record<IgnoredReason, string>> = {
  malformed: '이 페이지가 읽을 수 없는 형식이라',
  oversized: '허용된 크기를 넘어서',
  'foreign-version': '다른 버전의 페이지가 보낸 것이라',
  'foreign-room': '다른 방의 메시지라',
  'foreign-peer': '이 대화의 상대가 보냈거나 받을 메시지가 아니라서',
  'stale-session': '이미 끝난 대화의 메시지라',
  replayed: '이미 받은 메시지라',
};
