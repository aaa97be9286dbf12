import type { GlobalsWords } from '../../lib/sandbox/environment/globals.ts';

/** What the editor says of the names that are there without being declared. */
export const globalsEn: GlobalsWords = {
  names: {
    pc: 'A connection, recorded as peer A. New or already connected to the remote peer, whichever the code is about.',
    socket:
      'Signaling to the remote peer, as with socket.io: what you emit, the remote peer understands; it answers in the same shape.',
    remoteUserId: 'User ID of the remote peer.',
    config: 'A configuration without ICE servers: within one machine none is needed.',
    localStream: 'Your synthetic camera and microphone, as getUserMedia would give them.',
    stream: 'The same as localStream.',
    track: 'The video track of localStream.',
    receivedOffer: 'An offer that the remote peer has made. Its connection waits for your answer.',
    receivedAnswer:
      'The remote peer’s answer. After setLocalDescription(offer) it is the answer to your offer; before, it answers nothing.',
    answer: 'The same as receivedAnswer.',
    candidate: 'The first ICE candidate of the remote peer; empty until there is one.',
    dataChannel:
      'A data channel of pc, named “chat”. Open if pc is connected. The remote peer sends every text back.',
    videoElement: 'The video element #remoteVideo on the stage.',
    file: 'A text file of 200 KiB to try sending with.',
    showLoadingSpinner: 'Shows a spinner on the stage.',
    hideLoadingSpinner: 'Removes the spinner from the stage.',
    showVideoChat: 'Shows both videos on the stage.',
    showReconnectingMessage: 'Says on the stage that the connection is being restored.',
    showErrorMessage: 'Shows an error message on the stage.',
    cleanupUI: 'Clears the stage.',
    showProgressBar: 'Shows a progress bar on the stage.',
    hideProgressBar: 'Removes the progress bar from the stage.',
    updateQualityIndicator: 'Shows the quality of the connection on the stage: good, fair or poor.',
  },
  socket: {
    type: 'The part of a socket.io client that signaling is written with.',
    id: 'Your own user ID.',
    connected: 'Whether messages can be sent and received: true until disconnect().',
    emit: 'Sends an event. Arguments travel as JSON; descriptions and candidates may stand anywhere in them.',
    on: 'Calls the listener with each event of this name. What came before waits for its first listener.',
    once: 'As on(), for one event.',
    off: 'Removes a listener. Without it, all listeners of the event; without an event, all there are.',
    disconnect: 'Ends signaling. Connections are not affected.',
  },
};
