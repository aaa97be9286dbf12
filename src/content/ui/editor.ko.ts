import type { EditorWords } from './editor.types.ts';

/** 코드 편집기의 한국어. */
export const editorKo: EditorWords = {
  locale: 'ko',
  label: (file) => `${file} 편집기`,
  wayOut: '편집기에서 나가려면 Esc를 누른 다음 Tab을 누르세요.',
  leaving: '이제 Tab을 누르면 다음 요소로, Shift+Tab을 누르면 이전 요소로 나가요.',
  unavailable:
    '지금은 전체 편집기를 불러올 수 없어서 간단한 편집기를 열었어요. 실행과 저장은 그대로 할 수 있고, 네트워크에 연결된 뒤 페이지를 새로 고치면 전체 편집기가 열려요.',
  cause: '선택한 이벤트를 일으킨 줄',
  playhead: '재생 위치에서 마지막으로 실행된 줄',
  problem: (line, message) => `${String(line)}번째 줄: ${message}`,
  changes: (added, removed) =>
    added + removed === 0
      ? '원본과 같아요.'
      : `원본과 비교: 추가 ${String(added)}줄, 삭제 ${String(removed)}줄`,
  added: '추가됨',
  removed: '삭제됨',
};
