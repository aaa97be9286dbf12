import type { SdpProblem, SdpProblemCode } from '../../lib/sdp/problems.ts';

type Told = (problem: SdpProblem) => string;

const found = ({ found: text }: SdpProblem): string => text ?? '';
const expected = ({ expected: text }: SdpProblem): string => text ?? '';

const SENTENCES: { readonly [Code in SdpProblemCode]: Told } = {
  empty: () => '아직 아무것도 없어요. “v=0”으로 시작하는 description을 붙여 넣으세요.',
  'too-large': (p) =>
    `글자 수가 ${found(p)}개예요. ${expected(p)}개까지 읽어요. 브라우저가 만드는 description은 이렇게 길지 않아요.`,
  'is-html': (p) =>
    `SDP가 아니라 HTML이에요. 이렇게 시작해요: ${found(p)} · 필요한 것: ${expected(p)}`,
  'json-broken': (p) => `JSON처럼 시작하지만 잘렸거나 깨졌어요. 이렇게 끝나요: ${found(p)}`,
  'json-without-sdp': (p) => `이 JSON에는 “sdp” 내용이 없어요. 필요한 것: ${expected(p)}`,
  'unknown-type': (p) => `type이 ${found(p)}로 되어 있어요. 쓸 수 있는 값: ${expected(p)}.`,
  'is-candidate': () => 'description이 아니라 ICE 후보 하나예요. addIceCandidate()에 넘겨야 해요.',
  'is-rollback': () => '롤백에는 내용이 없어서 읽을 것이 없어요.',
  'no-version': (p) =>
    `description은 ${expected(p)}으로 시작해야 해요. ${found(p) === '' ? '이 줄은 비어 있어요.' : '여기에는 다른 줄이 있어요.'}`,
  'not-a-line': (p) =>
    `SDP 줄이 아니에요. SDP 줄은 ${expected(p)}처럼 글자 하나와 등호로 시작해요. 브라우저는 description 전체를 거부해요.`,
  unreadable: (p) => `형식에 맞지 않는 줄이에요. 이런 모양이어야 해요: ${expected(p)}`,
  'cut-off': (p) =>
    `이 줄 중간에서 글이 끝나요. 복사하다가 잘린 것 같아요.${p.expected === undefined ? '' : ` 이런 모양이어야 해요: ${p.expected}`}`,
  'no-last-newline': () =>
    '마지막 줄이 줄바꿈으로 끝나지 않아요. Chromium은 이런 description을 거부하고 Firefox는 받아들여요.',
  missing: (p) => `이 자리 앞에 있어야 할 줄이 없어요: ${expected(p)}`,
  'no-media': () => 'm= 섹션이 하나도 없어요. 협상할 것이 없으니 연결도 되지 않아요.',
  'no-mid': (p) => `이 섹션에는 ${expected(p)} 같은 mid가 없어요. 옛 프로그램은 적지 않기도 해요.`,
  'same-mid': (p) => `mid가 같은 섹션이 또 있어요: ${found(p)}. 섹션마다 달라야 해요.`,
  'no-credentials': (p) =>
    `이 섹션에 ICE 자격 증명이 없어요. ${expected(p)} 줄이 여기에도 세션에도 없어요.`,
  'no-fingerprint': (p) =>
    `이 섹션에 인증서 정보가 없어요. ${expected(p)} 줄이 여기에도 세션에도 없어요.`,
  'bundle-without-section': (p) =>
    `BUNDLE에 적힌 섹션이 없어요. 빠진 줄: ${expected(p)}. 글이 잘렸는지도 몰라요.`,
  'no-codec': (p) => `이 페이로드 타입이 무엇인지 적은 줄이 없어요: ${expected(p)}`,
  'answer-with-actpass': (p) =>
    `answer는 ${expected(p)}나 a=setup:passive 중에서 골라야 해요. actpass라면 offer예요.`,
  'offer-with-role': () =>
    'offer는 DTLS 역할을 actpass로 열어 둬요. 역할이 정해져 있으니 answer인 것 같아요.',
  'answer-without-offer': () =>
    'answer만으로는 절반만 알 수 있어요. 무엇을 받아들였는지는 offer와 견줘야 보여요. offer도 붙여 넣으면 비교해 드려요.',
  'sections-differ': (p) =>
    `m= 섹션이 offer에는 ${expected(p)}개, answer에는 ${found(p)}개예요. 수와 순서가 같아야 해요.`,
  'media-differs': (p) =>
    `이 섹션이 offer에서는 ${expected(p)}, answer에서는 ${found(p)} 섹션이에요. 순서가 같아야 해요.`,
};

/** The sentence for a problem, in Korean. */
export const sdpProblemKo = (problem: SdpProblem): string => SENTENCES[problem.code](problem);
