import type { GlobalsWords } from '../../lib/sandbox/environment/globals.ts';

/** 선언하지 않아도 쓸 수 있는 이름에 대해 편집기가 보여 주는 설명. */
export const globalsKo: GlobalsWords = {
  names: {
    pc: '피어 A로 기록되는 연결이에요. 코드의 내용에 따라 새 연결이거나 이미 원격 피어와 연결된 상태예요.',
    socket:
      '원격 피어와의 시그널링이에요. socket.io처럼 쓰면 돼요. emit한 것을 원격 피어가 이해하고 같은 형식으로 답해요.',
    remoteUserId: '원격 피어의 사용자 ID예요.',
    config: 'ICE 서버가 없는 설정이에요. 한 기기 안에서는 서버가 필요 없어요.',
    localStream: '내 합성 카메라와 마이크예요. getUserMedia로 받은 것과 같아요.',
    stream: 'localStream과 같아요.',
    track: 'localStream의 비디오 트랙이에요.',
    receivedOffer: '원격 피어가 만든 offer예요. 원격 피어의 연결은 answer를 기다리고 있어요.',
    receivedAnswer:
      '원격 피어의 answer예요. setLocalDescription(offer) 뒤에는 그 offer에 대한 answer이고, 그 전에는 어떤 offer에도 맞지 않아요.',
    answer: 'receivedAnswer와 같아요.',
    candidate: '원격 피어의 첫 번째 ICE 후보예요. 아직 없으면 비어 있어요.',
    dataChannel:
      'pc의 데이터 채널이고 이름은 “chat”이에요. pc가 연결되어 있으면 열려 있어요. 텍스트를 보내면 원격 피어가 그대로 돌려보내요.',
    videoElement: '화면에 있는 비디오 요소 #remoteVideo예요.',
    file: '전송해 볼 수 있는 200 KiB 텍스트 파일이에요.',
    showLoadingSpinner: '화면에 로딩 표시를 띄워요.',
    hideLoadingSpinner: '로딩 표시를 없애요.',
    showVideoChat: '화면에 두 영상을 보여 줘요.',
    showReconnectingMessage: '다시 연결하는 중이라고 화면에 알려요.',
    showErrorMessage: '화면에 오류 메시지를 보여 줘요.',
    cleanupUI: '화면을 비워요.',
    showProgressBar: '화면에 진행률 표시줄을 보여 줘요.',
    hideProgressBar: '진행률 표시줄을 없애요.',
    updateQualityIndicator: '연결 품질을 화면에 보여 줘요. good, fair, poor를 쓸 수 있어요.',
  },
  socket: {
    type: '시그널링을 작성할 때 쓰는 socket.io 클라이언트의 일부예요.',
    id: '내 사용자 ID예요.',
    connected: '메시지를 주고받을 수 있는지 나타내요. disconnect()를 호출하기 전까지 true예요.',
    emit: '이벤트를 보내요. 인자는 JSON으로 전달되고, description과 후보는 그 안 어디에 있어도 돼요.',
    on: '이 이름의 이벤트가 올 때마다 리스너를 호출해요. 먼저 도착한 이벤트는 첫 리스너를 기다려요.',
    once: 'on()과 같지만 한 번만 호출해요.',
    off: '리스너를 제거해요. 리스너를 생략하면 그 이벤트의 리스너를, 둘 다 생략하면 모든 리스너를 제거해요.',
    disconnect: '시그널링을 끝내요. 연결에는 영향이 없어요.',
  },
};
