import type { PasteWords } from './paste.types.ts';

/** The connection by hand in Korean. */
export const pasteKo: PasteWords = {
  title: '다른 기기와 손으로 연결하기',
  lead: '시그널링 서버 없이, 사람이 시그널링 채널이 돼요. 한쪽이 만든 offer를 QR 코드나 텍스트로 옮기고, 다른 쪽의 answer를 같은 방법으로 되돌려 주면 연결돼요. 두 기기가 같은 네트워크에 있어야 해요.',
  start: '이 기기에서 시작하기',
  join: '다른 기기가 시작했어요',
  joinLink: 'offer가 담긴 링크를 열었어요. 아래 버튼을 누르면 이 기기가 answer를 만들어요.',
  again: '처음부터 다시',
  end: '연결 끊기',
  steps: {
    sendOffer: 'offer를 다른 기기로 보내요',
    takeAnswer: '다른 기기의 answer를 받아요',
    takeOffer: '다른 기기의 offer를 받아요',
    sendAnswer: 'answer를 처음 기기로 되돌려 줘요',
    talk: '이야기해 보세요',
  },
  hints: {
    sendOffer:
      '휴대폰 카메라로 QR 코드를 비추면 이 페이지가 열리고 거기서 이어져요. 링크나 텍스트를 메신저로 보내도 돼요. 연결될 때까지 이 페이지를 닫지 마세요.',
    takeAnswer: '다른 기기에 나타난 텍스트를 붙여 넣거나 QR 코드를 카메라로 읽으세요.',
    takeOffer: '처음 기기에 나타난 링크나 텍스트를 붙여 넣거나 QR 코드를 카메라로 읽으세요.',
    sendAnswer: '처음 기기에서 이 QR 코드를 읽거나, 텍스트를 복사해 보내세요.',
  },
  gathering: 'ICE 후보를 모으고 있어요…',
  gathered: {
    some: '3초 안에 찾은 후보만 담았어요. 늦게 찾은 것은 빠졌어요.',
    none: '후보를 하나도 찾지 못했어요. 네트워크에 연결돼 있는지 확인하고 다시 시작하세요.',
  },
  qr: { offer: 'offer가 담긴 링크의 QR 코드', answer: 'answer가 담긴 QR 코드' },
  copyLink: '링크 복사',
  copyText: '텍스트 복사',
  copied: '복사했어요.',
  notCopied: '복사하지 못했어요. 아래 텍스트를 직접 선택해 복사하세요.',
  text: '텍스트 보기',
  letters: (count) => `${String(count)}자`,
  field: { answer: 'answer 텍스트', offer: 'offer 링크 또는 텍스트' },
  take: '받기',
  scan: '카메라로 QR 읽기',
  stopScan: '카메라 끄기',
  scanning: 'QR 코드를 화면 가운데에 비추세요. 영상은 이 기기를 떠나지 않아요.',
  file: 'QR 사진 열기',
  nothingRead:
    '이 사진에서 QR 코드를 찾지 못했어요. 코드가 사진에 크게, 통째로 나오게 다시 찍어 보세요.',
  camera: {
    NotAllowedError:
      '카메라 사용이 거부됐어요. 브라우저 주소창 옆에서 허용하거나, QR 사진이나 텍스트로 받으세요.',
    NotFoundError: '카메라를 찾지 못했어요. QR 사진이나 텍스트로 받으세요.',
    NotReadableError:
      '다른 프로그램이 카메라를 쓰고 있어요. 그 프로그램을 닫거나, QR 사진이나 텍스트로 받으세요.',
    unsupported: '이 페이지에서는 카메라를 쓸 수 없어요(HTTPS가 필요해요). 텍스트로 받으세요.',
    other: '카메라를 열지 못했어요. QR 사진이나 텍스트로 받으세요.',
  },
  phase: {
    connecting: 'answer를 적용했어요. 두 기기가 서로를 찾고 있어요…',
    carrying: '처음 기기가 이 answer를 받기를 기다리고 있어요.',
    connected: '연결됐어요. 이제 메시지가 두 기기 사이를 직접 오가요.',
    lost: '다른 기기가 응답하지 않아요. 잠깐 끊긴 것이라면 저절로 돌아와요.',
    failed: '연결하지 못했어요. 두 기기가 같은 네트워크에 있는지 확인하고 처음부터 다시 하세요.',
    closed: '연결을 끊었어요.',
  },
  slow: '오래 걸리네요. 두 기기가 같은 Wi-Fi에 있나요? 손님용 Wi-Fi나 회사 네트워크는 기기끼리의 통신을 막는 경우가 많아요.',
  error: {
    'paste-empty': '내용이 없어요. 다른 기기에 나타난 텍스트를 붙여 넣으세요.',
    'paste-too-long': '이 페이지가 만든 텍스트라고 하기엔 너무 길어요. 그 텍스트만 복사하세요.',
    'paste-markup': 'HTML 태그나 인용 표시가 섞여 있어요. 텍스트만 다시 복사하세요.',
    'paste-not-ours':
      '이 페이지가 만든 텍스트가 아니에요. “pcscope:”로 시작하는 텍스트나 “#paste=”가 든 링크가 필요해요.',
    'paste-version':
      '다른 버전의 페이지가 만든 텍스트예요. 두 기기에서 페이지를 새로 고친 뒤 다시 하세요.',
    'paste-cut-off': '뒷부분이 잘렸어요. 텍스트 전체를 다시 복사하세요.',
    'paste-damaged': '옮기는 중에 글자가 바뀌었어요. 다시 복사하거나 QR 코드를 다시 읽으세요.',
    'paste-own': '이 기기가 만든 텍스트예요. 다른 기기에 나타난 텍스트가 필요해요.',
    'paste-wrong-type': '여기에 맞는 텍스트가 아니에요.',
    'paste-old': '만든 지 두 시간이 넘은 offer예요. 처음 기기에서 다시 시작하세요.',
    'paste-more-than-data': '이 offer에는 텍스트로 옮길 수 없는 내용이 있어요.',
  },
  wrongType: {
    offer: '이건 offer예요. 여기에는 다른 기기가 이 offer를 받고 만든 answer가 필요해요.',
    answer: '이건 answer예요. offer를 만든 처음 기기의 페이지에 붙여 넣으세요.',
  },
  oldAnswer: '지금의 offer에 대한 answer가 아니에요. 다른 기기에서 새 offer를 다시 받으세요.',
  refused: '브라우저가 거부했어요. 두 기기 모두 처음부터 다시 하세요. 브라우저의 메시지:',
  noPeerConnection: '이 브라우저에는 RTCPeerConnection이 없어요. 다른 브라우저에서 열어 주세요.',
  notLoaded: '필요한 파일을 불러오지 못했어요. 네트워크를 확인하고 다시 누르세요.',
};
