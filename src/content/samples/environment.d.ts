declare const pc: RTCPeerConnection;
declare const socket: {
  on(event: string, listener: (...args: any[]) => void): void;
  emit(event: string, ...args: unknown[]): void;
};
declare const remoteUserId: string;
declare const videoElement: HTMLVideoElement;
