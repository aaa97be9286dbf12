/** Whether this browser lets the page connect. It can be told at a press, before the panel has looked around. */
export function hasPeerConnection(): boolean {
  return typeof RTCPeerConnection === 'function';
}
