import type { MachineWords } from './machines.types.ts';

/** 한국어 상태 다이어그램. */
export const machinesKo: MachineWords = {
  titles: {
    signaling: '제안과 응답',
    'ice-gathering': '후보 수집',
    'ice-connection': '연결성',
    connection: '연결 전체',
    dtls: '암호화',
    'ice-transport': '전송 하나의 연결성',
    sctp: '채널 아래의 연관',
    'data-channel': '데이터 채널 하나',
  },
  intros: {
    signaling: 'offer와 answer 교환이 어디까지 왔는지 알려 줘요. 네트워크 상태와는 상관없어요.',
    'ice-gathering': '브라우저가 자기에게 닿을 수 있는 주소를 아직 찾고 있는지 알려 줘요.',
    'ice-connection': '두 피어가 서로 닿는지, 모든 ICE 전송을 모아서 알려 줘요.',
    connection: '모든 전송의 ICE와 DTLS를 한 단어로 요약해요. 사용자에게 보여 줄 값은 이거예요.',
    dtls: '전송 하나 위에서 암호화 세션이 맺어졌는지 알려 줘요.',
    'ice-transport': '전송 하나가 상대 피어에 닿는지 알려 줘요.',
    sctp: '모든 데이터 채널을 나르는 SCTP 연관(association)이 맺어졌는지 알려 줘요.',
    'data-channel': '채널 하나로 메시지를 주고받을 수 있는지 알려 줘요.',
  },
  anyState: '어느 상태에서든',
  absent: '아직 없어요',
  asText: '상태와 전이를 글로 보기',
  standing: {
    'spec-only': '명세에는 있지만 어떤 브라우저에서도 관찰되지 않았어요.',
    beyond: '브라우저는 이렇게 움직이지만 명세의 그림에는 없어요.',
  },
  stateName: (state, status) =>
    ({ current: `${state}, 현재 상태`, visited: `${state}, 지나온 상태`, quiet: state })[status],
  edgeName: (from, to, status) => {
    const name = `${from ?? '어느 상태에서든'} → ${to}`;
    return { current: `${name}, 방금 일어난 전이`, visited: `${name}, 일어난 전이`, quiet: name }[
      status
    ];
  },
  summary: (peer, attribute, state, visited) =>
    state === undefined
      ? `${peer}의 ${attribute}는 아직 없어요.`
      : `${peer}의 ${attribute} 값은 ${state}이에요. 지나온 상태: ${visited.join(', ')}.`,
  changed: (peer, attribute, from, to) =>
    `${peer}의 ${attribute} 값이 ${from}에서 ${to} 상태로 바뀌었어요.`,
  repeats: '이 상태에 머무는 호출:',
  specification: '명세',
  seen: (engine, seen) =>
    ({
      seen: `${engine}: 관찰됨.`,
      never: `${engine}: 관찰된 적 없음.`,
      unsupported: `${engine}: 지원하지 않음.`,
    })[seen],
  details: () => import('./machine-details.ko.ts').then((module) => module.machineDetailsKo),
};
