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
  createOffer: { section: '§4.4.2', anchor: 'dom-rtcpeerconnection-createoffer' },
  createAnswer: { section: '§4.4.2', anchor: 'dom-rtcpeerconnection-createanswer' },
  addIceCandidate: { section: '§4.4.2', anchor: 'dom-peerconnection-addicecandidate' },
  offerToReceive: { section: '§4.4.3.2', anchor: 'legacy-configuration-extensions' },
  descriptions: { section: '§4.4.1', anchor: 'dom-rtcpeerconnection-localdescription' },
  perfectNegotiation: { section: '§10.7', anchor: 'perfect-negotiation-example' },
  noMunging: { section: 'RFC 9429 §5.4', anchor: 'rfc9429#section-5.4' },
  sdp: { section: 'RFC 8866', anchor: 'rfc8866' },
  mLine: { section: 'RFC 8866 §5.14', anchor: 'rfc8866#section-5.14' },
  trickle: { section: 'RFC 9429 §3.5.2', anchor: 'rfc9429#section-3.5.2' },
} as const satisfies Readonly<
  Record<string, { readonly section: string; readonly anchor: string }>
>;

/** Names one place of a specification. */
export type SpecPlace = keyof typeof SPEC_PLACES;
