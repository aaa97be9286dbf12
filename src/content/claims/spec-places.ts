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
  signalingIsYours: { section: 'RFC 9429 §3.1', anchor: 'rfc9429#section-3.1' },
  securityMandatory: { section: 'RFC 8827 §6.5', anchor: 'rfc8827#section-6.5' },
  relayed: { section: 'RFC 8445 §2.1', anchor: 'rfc8445#section-2.1' },
  consent: { section: 'RFC 7675 §5.1', anchor: 'rfc7675#section-5.1' },
  dataChannels: { section: '§6', anchor: 'peer-to-peer-data-api' },
  bundle: { section: 'RFC 9143', anchor: 'rfc9143' },
  iceCandidateEvent: { section: '§4.8.2', anchor: 'rtcpeerconnectioniceevent' },
  iceCandidate: { section: '§4.8.1', anchor: 'rtcicecandidate-interface' },
  trackEvent: { section: '§5.7', anchor: 'rtctrackevent' },
  remoteTrack: { section: '§5.3', anchor: 'rtcrtpreceiver-interface' },
  mutedTrack: { section: '§9.3', anchor: 'mediastreamtrack' },
  negotiationNeeded: { section: '§4.7.3', anchor: 'dfn-update-the-negotiation-needed-flag' },
  dataChannelEvent: { section: '§6.2.3', anchor: 'dfn-announce-the-data-channel-as-open' },
  createDataChannel: { section: '§6.1', anchor: 'dom-peerconnection-createdatachannel' },
  binaryType: { section: '§6.2', anchor: 'dom-datachannel-binarytype' },
} as const satisfies Readonly<
  Record<string, { readonly section: string; readonly anchor: string }>
>;

/** Names one place of a specification. */
export type SpecPlace = keyof typeof SPEC_PLACES;
