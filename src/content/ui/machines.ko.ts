import type { MachineWords } from './machines.types.ts';

/** 한국어 상태 다이어그램. */
export const machinesKo: MachineWords = {
  titles: {
    signaling: 'offer와 answer',
    'ice-gathering': '후보 수집',
    'ice-connection': 'ICE 연결',
    connection: '연결 전체',
    dtls: '암호화',
    'ice-transport': '트랜스포트 하나의 ICE 연결',
    sctp: '데이터 채널을 나르는 SCTP',
    'data-channel': '데이터 채널 하나',
  },
  anyState: '어느 상태에서든',
  legend: { 'spec-only': '명세에만 있음', beyond: '브라우저에만 있음' },
  stateName: (state, status) =>
    ({ current: `${state}, 현재 상태`, visited: `${state}, 지나온 상태`, quiet: state })[status],
  edgeName: (from, to, status) => {
    const name = `${from ?? '어느 상태에서든'} → ${to}`;
    return { current: `${name}, 방금 일어난 전이`, visited: `${name}, 일어난 전이`, quiet: name }[
      status
    ];
  },
  summary: (peer, name, at) => {
    if (at === undefined) return `${peer}의 ${name}: 아직 없어요.`;
    const next = at.next.length === 0 ? '' : ` 다음에 올 수 있는 상태: ${at.next.join(', ')}.`;
    return `${peer}의 ${name}: 지금 ${at.state}. 지나온 상태: ${at.visited.join(', ')}.${next}`;
  },
  details: () => import('./machine-details.ko.ts').then((module) => module.machineDetailsKo),
};
