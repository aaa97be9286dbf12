import type { PasteErrorCode } from '../../lib/signaling/paste/errors.ts';
import type { IgnoredReason } from '../../lib/signaling/wire.ts';

/** Why something that came over a channel, or was pasted, was ignored, in Korean: the beginning of a sentence. */
export const ignoredKo: Readonly<Record<IgnoredReason | PasteErrorCode, string>> = {
  malformed: '이 페이지가 읽을 수 없는 형식이라',
  oversized: '허용된 크기를 넘어서',
  'foreign-version': '다른 버전의 페이지가 보낸 것이라',
  'foreign-room': '다른 방의 메시지라',
  'foreign-peer': '이 대화의 상대가 보냈거나 받을 메시지가 아니라서',
  'stale-session': '이미 끝난 대화의 메시지라',
  replayed: '이미 받은 메시지라',
  'paste-empty': '내용이 없어서',
  'paste-too-long': '너무 길어서',
  'paste-markup': 'HTML이 섞여 있어서',
  'paste-not-ours': '이 페이지가 만든 텍스트가 아니라서',
  'paste-version': '다른 버전의 페이지가 만든 것이라',
  'paste-cut-off': '끝부분이 잘려 있어서',
  'paste-damaged': '옮기는 중에 내용이 바뀌어서',
  'paste-own': '이쪽에서 만든 텍스트라',
  'paste-wrong-type': 'offer와 answer가 뒤바뀌어서',
  'paste-old': '너무 오래됐거나 다른 offer에 대한 answer라서',
  'paste-more-than-data': '텍스트로 옮길 수 없는 내용이 있어서',
};
