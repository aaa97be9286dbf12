// Written by tests/content/globals.test.ts from what the editor shows.
interface RTCRtpEncodingParameters {
  codec?: RTCRtpCodec;
  scalabilityMode?: string;
}

/** The part of a socket.io client that signaling is written with. */
interface ReaderSocket {
  /** Your own user ID. */
  readonly id: string;
  /** Whether messages can be sent and received: true until disconnect(). */
  readonly connected: boolean;
  /** Sends an event. Arguments travel as JSON; descriptions and candidates may stand anywhere in them. */
  emit(event: string, ...args: unknown[]): this;
  /** Calls the listener with each event of this name. What came before waits for its first listener. */
  on(event: string, listener: (...args: any[]) => void): this;
  /** As on(), for one event. */
  once(event: string, listener: (...args: any[]) => void): this;
  /** Removes a listener. Without it, all listeners of the event; without an event, all there are. */
  off(event?: string, listener?: (...args: any[]) => void): this;
  /** Ends signaling. Connections are not affected. */
  disconnect(): this;
}

/** A connection, recorded as peer A. New or already connected to the remote peer, whichever the code is about. */
declare const pc: RTCPeerConnection;

/** Signaling to the remote peer, as with socket.io: what you emit, the remote peer understands; it answers in the same shape. */
declare const socket: ReaderSocket;

/** User ID of the remote peer. */
declare const remoteUserId: string;

/** A configuration without ICE servers: within one machine none is needed. */
declare const config: RTCConfiguration;

/** Your synthetic camera and microphone, as getUserMedia would give them. */
declare const localStream: MediaStream;

/** The same as localStream. */
declare const stream: MediaStream;

/** The video track of localStream. */
declare const track: MediaStreamTrack;

/** An offer that the remote peer has made. Its connection waits for your answer. */
declare const receivedOffer: RTCSessionDescriptionInit;

/** The remote peer’s answer. After setLocalDescription(offer) it is the answer to your offer; before, it answers nothing. */
declare const receivedAnswer: RTCSessionDescriptionInit;

/** The same as receivedAnswer. */
declare const answer: RTCSessionDescriptionInit;

/** The first ICE candidate of the remote peer; empty until there is one. */
declare const candidate: RTCIceCandidateInit;

/** A data channel of pc, named “chat”. Open if pc is connected. The remote peer sends every text back. */
declare const dataChannel: RTCDataChannel;

/** The video element #remoteVideo on the stage. */
declare const videoElement: HTMLVideoElement;

/** A text file of 200 KiB to try sending with. */
declare const file: File;

/** Shows a spinner on the stage. */
declare const showLoadingSpinner: (text?: string) => void;

/** Removes the spinner from the stage. */
declare const hideLoadingSpinner: () => void;

/** Shows both videos on the stage. */
declare const showVideoChat: () => void;

/** Says on the stage that the connection is being restored. */
declare const showReconnectingMessage: (text?: string) => void;

/** Shows an error message on the stage. */
declare const showErrorMessage: (text?: string) => void;

/** Clears the stage. */
declare const cleanupUI: () => void;

/** Shows a progress bar on the stage. */
declare const showProgressBar: (text?: string) => void;

/** Removes the progress bar from the stage. */
declare const hideProgressBar: () => void;

/** Shows the quality of the connection on the stage: good, fair or poor. */
declare const updateQualityIndicator: (level: 'good' | 'fair' | 'poor' | (string & {})) => void;
