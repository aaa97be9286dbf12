/** Places of the specifications that claims rest on: the number a reader sees, and the anchor. */
export const SPEC_PLACES = {
  signaling: { section: '§4.3.1', anchor: 'rtcsignalingstate-enum' },
  gathering: { section: '§4.3.2', anchor: 'rtcicegatheringstate-enum' },
  connection: { section: '§4.3.3', anchor: 'rtcpeerconnectionstate-enum' },
  ice: { section: '§5.6.6', anchor: 'rtcicetransportstate' },
  setLocalDescription: { section: '§4.4.2', anchor: 'dom-peerconnection-setlocaldescription' },
  setRemoteDescription: { section: '§4.4.2', anchor: 'dom-peerconnection-setremotedescription' },
  close: { section: '§4.4.2', anchor: 'dom-rtcpeerconnection-close' },
  rollback: { section: 'RFC 9429 §4.1.10.2', anchor: 'rfc9429#section-4.1.10.2' },
  pranswer: { section: 'RFC 9429 §4.1.10.1', anchor: 'rfc9429#section-4.1.10.1' },
} as const satisfies Readonly<
  Record<string, { readonly section: string; readonly anchor: string }>
>;

/** Names one place of a specification. */
export type SpecPlace = keyof typeof SPEC_PLACES;
