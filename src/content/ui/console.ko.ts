import type { ConsoleWords } from './console.types.ts';
import { momentText } from './times.ts';

/** The console in Korean. */
export const consoleKo: ConsoleWords = {
  title: '콘솔',
  empty: '아직 출력이 없어요. 코드에서 console.log로 남긴 내용이 여기에 나타나요.',
  cleared: '코드가 콘솔을 지웠어요.',
  kind({ level, method, thrown }) {
    switch (thrown?.how) {
      case 'uncaught':
        return '처리하지 않은 오류';
      case 'rejection':
        return '처리하지 않은 프로미스 거부';
      case 'loop':
        return '멈춤';
      case undefined:
        if (method === 'trace') return '호출 스택';
        break;
    }
    return { log: '', info: '정보', warn: '경고', error: '오류', debug: '디버그' }[level];
  },
  sign: { log: '', info: 'ⓘ', warn: '⚠', error: '✖', debug: '›' },
  time: momentText,
  goTo: (time) => `${time} 시점으로`,
  toCode: (place) => `코드에서 ${place} 보기`,
  times: (count) => `×${String(count)}`,
  earlier: (count) => `이전 출력 ${String(count)}줄 더 있어요`,
  copy: '모두 복사',
  copied: '복사했어요',
  copyFailed: '브라우저가 복사를 허용하지 않았어요. 줄을 직접 선택해 복사해 주세요.',
  dropped: (count) => `출력이 너무 많아 ${String(count)}줄은 생략했어요.`,
  news: (count, errors) =>
    `콘솔에 ${String(count)}줄이 출력됐어요${errors === 0 ? '' : `. 그중 오류 ${String(errors)}건`}`,
  said(method, level, label) {
    switch (method) {
      case 'countReset':
        return `“${label}” 카운터가 없어요.`;
      case 'time':
        return `“${label}” 타이머가 이미 돌고 있어요.`;
      case 'timeLog':
      case 'timeEnd':
        return level === 'warn' ? `“${label}” 타이머가 없어요.` : undefined;
      case 'thrown':
        return '코드가 계속 돌면서 다른 일을 막고 있어요.';
      default:
        return undefined;
    }
  },
  group: '그룹',
  assertion: '단언 실패:',
  showGroup: '이 그룹의 줄 펼치기',
  hideGroup: '이 그룹의 줄 접기',
  table: {
    title: '표',
    index: '인덱스',
    value: '값',
    more: (rows) => `${String(rows)}행 더 있음`,
  },
  value: {
    unreadable: '(읽을 수 없음)',
    emptyItems: (count) => `빈 항목 × ${String(count)}`,
    characters: (count) => `${String(count)}자`,
    bytes: (count) => `${String(count)}바이트`,
    runGetter: '이 getter 실행하기',
    threw: '예외 발생:',
    now: '출력할 때가 아니라 지금의 값이에요',
    all: '지금 값 모두 보기',
    loading: '실행 중인 코드에서 가져오는 중…',
    gone: '객체가 이미 사라졌어요. 코드 실행이 끝났거나 너무 오래된 출력이에요.',
    noMore: (count) => `${String(count)}개는 저장하지 않았어요`,
    nothing: '비어 있음',
    anonymous: '(익명)',
  },
};
