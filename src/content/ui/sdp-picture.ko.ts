import type { DescriptionsLabels } from '../../components/diagrams/sdp/labels.ts';
import type { CodecFacts } from '../../lib/sdp/facts.ts';
import { codecName } from './sdp-facts.ts';
import { linesKo } from './sdp-lines.ko.ts';
import { explainWith } from './sdp-lines.types.ts';
import { sdpProblemKo } from './sdp-problems.ko.ts';
import { momentText } from './times.ts';

/** Each codec once: H.264 stands there in many profiles. */
const names = (codecs: readonly CodecFacts[]): string =>
  [...new Set(codecs.map((codec) => codecName(codec, '')))].join(', ');

const MEDIA: Readonly<Record<string, string>> = {
  audio: '소리',
  video: '영상',
  application: '데이터 채널',
};

const typeText = (type: RTCSdpType | undefined): string => type ?? '';

/** Words of the descriptions of a trace, in Korean. */
export const sdpPictureKo: DescriptionsLabels = {
  title: '세션 description',
  empty: 'description을 만들거나 설정하면 여기에 한 줄씩, 줄마다의 뜻과 함께 나타나요.',
  choose: '호출한 순서로 본 description',
  type: typeText,
  status: {
    calling: '설정하는 중',
    refused: '거부됨',
    made: '만들기만 함',
    pending: 'pending',
    current: 'current',
    replaced: '교체됨',
    'rolled-back': '롤백됨',
    applied: '적용됨',
  },
  time: momentText,
  brought: ({ peer, method, type, at }) =>
    method.startsWith('create')
      ? `${momentText(at)}: 피어 ${peer} 쪽에서 ${method}()로 만든 ${typeText(type)}예요.`
      : `${momentText(at)}: 피어 ${peer} 쪽의 ${method}(${typeText(type)}) 호출이에요.`,
  from: {
    argument: '',
    result: '',
    message: '내용은 브라우저가 스스로 만들었고, 여기 보이는 것은 보낸 그대로예요.',
    'other-side': '내용은 브라우저가 스스로 만들었고, 여기 보이는 것은 상대가 받은 그대로예요.',
  },
  noText: ({ type }) =>
    type === 'rollback'
      ? '롤백에는 내용이 없어요. pending description을 되돌릴 뿐이에요.'
      : '아직 기록에 내용이 없어요. 이 호출 중에 브라우저가 만들고, 상대에게 보내면 여기에 나타나요.',
  refused: (name, message) => `${name} 오류로 거부됐어요: ${message}`,
  munged:
    'SDP를 고쳤어요(munging). 설정한 내용이 브라우저가 만든 것과 달라요. 명세에서 금지하는 일이에요. 둘을 비교해 보세요.',
  changedOnWay: '오는 길에 바뀌었어요. 상대가 설정한 내용과 달라요.',
  toCause: '왜 일어났나요?',
  views: {
    label: '볼 내용',
    read: '한 줄씩 읽기',
    beside: (what, type) => {
      switch (what) {
        case 'partner':
          return type === 'offer' ? '짝이 되는 offer와 비교' : '짝이 되는 answer와 비교';
        case 'before':
          return '바로 전 description과 비교';
        case 'created':
          return '브라우저가 만든 것과 비교';
        case 'origin':
          return '상대가 보낸 것과 비교';
      }
    },
  },
  short: ({ peer, method, type, at }) => `${peer} ${method}(${typeText(type)}), ${momentText(at)}`,
  explain: explainWith(linesKo),
  problem: sdpProblemKo,
  topics: {
    label: '보여 줄 줄',
    all: '모든 줄',
    transport: '트랜스포트',
    candidates: '후보',
    codecs: '코덱과 RTP',
    media: '트랙과 스트림',
  },
  explainAll: '모든 줄에 설명 달기',
  session: '세션: 모든 섹션에 해당하는 내용',
  section: ({ mid, media, direction, isRejected }) =>
    [
      `${mid === undefined ? '섹션' : `mid ${mid}`}: ${MEDIA[media] ?? media}`,
      isRejected ? '거부됨' : media === 'application' ? '' : (direction ?? ''),
    ]
      .filter(Boolean)
      .join(' · '),
  codecs: names,
  lines: (count) => `${String(count)}줄`,
  line: (number) => `${String(number)}번째 줄`,
  point: '줄을 가리키거나 ↑, ↓ 키로 줄을 옮겨 다니면 여기에 뜻을 알려 드려요.',
  spec: (name) => name,
  comparison: {
    onlyDifferences: '다른 줄만',
    status: {
      same: '같음',
      changed: '바뀜',
      dropped: '없어짐',
      added: '새로 생김',
      own: '각자의 값',
    },
    answerStatus: {
      same: '받아들임',
      changed: '다르게 답함',
      dropped: '받아들이지 않음',
      added: '덧붙임',
      own: '각자의 값',
    },
    section: {
      same: '차이 없음',
      changed: '차이 있음',
      rejected: '거부됨(포트 0)',
      gone: '없어짐',
      new: '새로 생김',
    },
    kept: (codecs) => `양쪽 모두: ${names(codecs)}.`,
    dropped: (codecs) => `앞의 것에만: ${names(codecs)}.`,
    none: '두 description은 한 줄도 다르지 않아요.',
    own: (count) => `양쪽이 각자 적는 값: 자격 증명, 인증서, 후보, 소스(${String(count)})`,
    absent: '없음',
  },
};
