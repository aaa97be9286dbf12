// @ts-nocheck -- a script for pages
/** How one would write a recorder in five minutes. The programs have to notice it: they are judged by it. */
export const naiveRecorder = `
  const log = [];
  const Native = RTCPeerConnection;
  class Traced extends Native {
    constructor(config) {
      super(config);
      this.addEventListener('signalingstatechange', () => log.push([this.signalingState]));
      this.addEventListener('datachannel', ({ channel }) => log.push([channel]));
    }
    createDataChannel(label, init) {
      const channel = super.createDataChannel(label, init);
      channel.addEventListener('message', (event) => log.push([event]));
      log.push([channel, init]);
      return channel;
    }
  }
  for (const method of ['createOffer', 'createAnswer', 'setLocalDescription', 'setRemoteDescription', 'addIceCandidate', 'getStats']) {
    Traced.prototype[method] = async function (argument) {
      log.push([method, argument, JSON.stringify(argument)]);
      const result = await Native.prototype[method].call(this, argument);
      log.push([method, result]);
      return result;
    };
  }
  globalThis.RTCPeerConnection = Traced;
`;
