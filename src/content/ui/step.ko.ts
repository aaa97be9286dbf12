import type { StepWords } from './step.types.ts';

/** "직접 한 단계씩" 패널의 한국어. */
export const stepKo: StepWords = {
  note: '버튼은 실제 연결 두 개의 실제 메서드예요. 버튼을 누르지 않는 한 상대에게 전달되는 것은 없고, setRemoteDescription(…)을 누르면 상대가 마지막으로 만든 것을 넘겨받아요. 후보(candidate)는 주고받지 않으니 시그널링 상태만 움직여요.',
  newPair: '새로 시작',
  methodsOf: (peer) => `피어 ${peer}의 메서드`,
  legal: '이 상태에서 호출할 수 있음',
  illegal: '브라우저가 거부함. 눌러서 어떤 오류가 나는지 확인해 보세요',
  legalIn: (state) => `${state}에서 호출할 수 있음`,
  illegalIn: (state) => `${state}에서는 호출할 수 없음`,
  nothingThere: '상대가 아직 만들지 않아서 빈 description을 넘기게 됨',
  pending: '결과를 기다리는 중…',
  done: '완료',
};
