import type { ErrorsEach } from './errors.types.ts';

/** Every error in English. A table. */
export const errorsEachEn: ErrorsEach = {
  'bad-server-url': {
    title: 'An ICE server with a web address',
    cause:
      'ICE servers are named by `stun:`, `turn:` or `turns:`, without slashes. Nothing else is a server.',
    cure: 'Write `stun:host:port` or `turn:host:port`.',
  },
  'turn-without-credential': {
    title: 'A TURN server without an account',
    cause:
      '`turn:` and `turns:` need `username` and `credential`; a typical cause is an answer of your API whose fields have other names.',
    cure: 'Give both, fresh from your server.',
  },
  'bad-policy-value': {
    title: 'A value that the list does not have',
    cause: 'Policies take a few fixed words, and the browser checks them as it reads the object.',
    cure: 'Use one of the words; TypeScript tells you which.',
  },
  'configuration-fixed': {
    title: 'Changing what is fixed at construction',
    cause:
      '`bundlePolicy`, `rtcpMuxPolicy` and `certificates` belong to the constructor. A member that you leave out counts as its default, so it may be a change, too.',
    cure: 'Lay your change over `getConfiguration()`.',
  },
  'certificate-algorithm': {
    title: 'A certificate of an unknown kind',
    cause: '`generateCertificate()` takes an algorithm of keys, not a hash.',
    cure: 'Ask for ECDSA with P-256, or leave `certificates` out: every connection makes its own.',
  },
  'answer-unasked': {
    title: 'An answer where none is expected',
    cause:
      'The same answer came twice, or late, or for an offer that was rolled back: nothing is waiting for it any more.',
    cure: 'Take an answer only in `have-local-offer`; see to it that each message is handled once.',
  },
  'answer-without-offer': {
    title: 'createAnswer() before an offer',
    cause:
      'An answer answers a remote offer, and none has been set. Often the `await` of `setRemoteDescription()` is missing.',
    cure: 'Set the remote offer first, and await it.',
  },
  'offer-on-offer': {
    title: 'createOffer() while an offer waits for your answer',
    cause: 'In `have-remote-offer` it is your turn to answer.',
    cure: 'Call `setLocalDescription()` without an argument: it makes what the state asks for.',
  },
  'offers-crossed': {
    title: 'Your offer was overtaken by theirs',
    cause: 'Between `createOffer()` and `setLocalDescription()` the other side’s offer was set.',
    cure: 'Leave `createOffer()` out. Perfect negotiation decides who gives way.',
  },
  'rollback-in-stable': {
    title: 'A rollback with nothing to roll back',
    cause: 'In `stable` no offer is open.',
    cure: 'Look at `signalingState` first.',
  },
  'provisional-answer': {
    title: 'A provisional answer',
    cause: 'The specification knows `pranswer`; Firefox has not implemented it.',
    cure: 'Answer for good, and change it later by a new offer.',
  },
  'foreign-offer': {
    title: 'A local description that this connection did not make',
    cause:
      'The text came from another connection, or was changed on its way: local and remote are mixed up, or somebody edits SDP.',
    cure: 'What you made is local, what arrived is remote, and neither is edited.',
  },
  'not-sdp': {
    title: 'A description that is no SDP',
    cause:
      'Something made a text of an object: `[object Object]`, an HTML page of your server, half a message.',
    cure: 'Send descriptions as JSON and parse them again.',
  },
  'description-without-type': {
    title: 'A description without its type',
    cause: 'Only `sdp` was sent, or the field is called something else in the message.',
    cure: 'Send the whole description: `type` and `sdp`.',
  },
  'unknown-type': {
    title: 'A message that is no description',
    cause:
      'Every message of the socket was passed on to `setRemoteDescription()`, those about rooms as well.',
    cure: 'Look at the type before you hand it on.',
  },
  'no-fingerprint': {
    title: 'A description without a fingerprint',
    cause:
      'SDP was edited or cut. Without a fingerprint there is no encryption, and without encryption there is no WebRTC.',
    cure: 'Hand descriptions over as they are.',
  },
  'answer-of-another': {
    title: 'The answer of another connection',
    cause:
      'Its sections do not fit the offer: with several connections, a message went to the wrong one.',
    cure: 'Name sender and connection in every message.',
  },
  'candidate-too-early': {
    title: 'A candidate before the description',
    cause: 'Candidates overtook the description, or the description is still being set.',
    cure: 'Keep candidates until the remote description is set, then add them.',
  },
  'candidate-without-place': {
    title: 'A candidate without its place',
    cause:
      'Only the line `candidate:…` was sent. Without `sdpMid` or `sdpMLineIndex` nobody knows which section it belongs to.',
    cure: 'Send the candidate object whole; JSON keeps all fields.',
  },
  'candidate-of-another': {
    title: 'A candidate of a section that is not there',
    cause: 'It belongs to another connection, or to an offer that this side has ignored.',
    cure: 'Route messages by connection, and ignore candidates of an offer that you ignored.',
  },
  'not-cloneable': {
    title: 'A description through postMessage()',
    cause: 'Descriptions and candidates are browser objects, which structured cloning refuses.',
    cure: 'Post `description.toJSON()` and `candidate.toJSON()`.',
  },
  'forgotten-await': {
    title: 'A forgotten await',
    cause: 'The `catch` does not see a promise that nobody awaits; its error goes to the window.',
    cure: 'Await every call, and listen for `unhandledrejection` for those that you missed.',
  },
  'same-track-twice': {
    title: 'The same track twice',
    cause: 'A connection has one sender per track. Often a component was mounted twice.',
    cure: 'Look in `getSenders()` first, or add `track.clone()`.',
  },
  'foreign-sender': {
    title: 'A sender of another connection',
    cause: 'With several peers, the sender of one was given to another.',
    cure: 'Keep senders with the connection that made them.',
  },
  'other-kind': {
    title: 'Sound in the place of a picture',
    cause: '`replaceTrack()` keeps what was negotiated, so the kind has to stay.',
    cure: 'Replace video by video; what is new is added by `addTrack()`.',
  },
  'unknown-kind': {
    title: 'A transceiver for something else than audio or video',
    cause: 'There are two kinds. A shared screen is video.',
    cure: 'Say `video`, and tell the other side in a message what it shows.',
  },
  'stopped-transceiver': {
    title: 'Going on with a stopped transceiver',
    cause: '`stop()` is final, and holds at once on your side.',
    cure: 'To pause, set `direction` to `inactive`.',
  },
  'unknown-codec': {
    title: 'A codec that the browser does not have',
    cause: 'Preferences order what is there; they bring nothing along.',
    cure: 'Choose from `RTCRtpReceiver.getCapabilities()`.',
  },
  'parameters-twice': {
    title: 'Parameters that were used before',
    cause:
      'What `getParameters()` returns is good for one `setParameters()`. Firefox lets it pass.',
    cure: 'Read, change and set, each time anew.',
  },
  'encodings-changed': {
    title: 'More layers than before',
    cause:
      'The number of encodings is fixed when the transceiver is made. Firefox lets it pass before the first negotiation.',
    cure: 'List all layers in `sendEncodings`, and switch them with `active`.',
  },
  'out-of-range': {
    title: 'A number out of range',
    cause: '`scaleResolutionDownBy` divides, so it is 1 or more.',
    cure: 'Half the size is `2`.',
  },
  'dtmf-too-early': {
    title: 'A telephone tone too early',
    cause: 'Tones need an audio sender that is connected and may send.',
    cure: 'Look at `canInsertDTMF` first.',
  },
  'server-unreachable': {
    title: 'A server that cannot be reached',
    cause:
      'Address or port is wrong, a firewall is in between, or the server is down. It says nothing of the connection, which may well stand by another route.',
    cure: 'Log it and go on.',
  },
  'wrong-account': {
    title: 'A wrong password at the TURN server',
    cause:
      'The server answers, and refuses the account: 401. Often a password that was good for an hour, and a page that has been open for two.',
    cure: 'Fetch a new account, give it by `setConfiguration()`, and restart ICE.',
  },
  'no-candidates': {
    title: 'No candidate arrives',
    cause:
      'Signaling carries descriptions and no candidates. Nothing is tried, so nothing fails: Chromium stays there for ever, Firefox gives up after 5 s.',
    cure: 'Send and add candidates in both directions, and set a deadline of your own.',
  },
  'leads-nowhere': {
    title: 'Candidates that lead nowhere',
    cause:
      'A firewall or a NAT, and no relay. The checks are repeated until the browser gives up, after 15 s in Chromium and 11 s in Firefox.',
    cure: 'Offer a TURN server; at `failed`, restart ICE.',
  },
  'relay-without-turn': {
    title: 'Relay only, and no relay',
    cause:
      '`iceTransportPolicy: "relay"` drops every candidate that is not of a TURN server. Gathering ends with none, and without an error.',
    cure: 'Give a TURN server that answers, or allow all candidates.',
  },
  'wrong-fingerprint': {
    title: 'ICE is connected, and the connection has failed',
    cause:
      'DTLS saw another certificate than the SDP promised: the SDP was edited, or belongs to another connection. No exception, no error event.',
    cure: 'Leave SDP alone; after a DTLS failure make a new connection.',
  },
  'nothing-asked-for': {
    title: 'getUserMedia() for nothing',
    cause: 'Both switches are off, or the constraints came as `undefined`.',
    cure: 'Ask only if something is wanted.',
  },
  'no-device': {
    title: 'No camera',
    cause:
      'There is none, or the system keeps it from the browser. Where there is one, the browser asks, and a no is `NotAllowedError`.',
    cure: 'Look with `enumerateDevices()`, and offer to join without a picture.',
  },
  'device-by-old-id': {
    title: 'A device that is not there any more',
    cause:
      '`exact` with a saved `deviceId` allows no other. Ids change when the user clears the site’s data, and devices are unplugged.',
    cure: 'Look whether the saved one is there; else take any.',
  },
  'not-allowed': {
    title: 'Not allowed',
    cause:
      'The user has said no, now or earlier; or the page stands in a frame without `allow="microphone"`, as in this program.',
    cure: 'Say how permission is given back, and let people listen meanwhile.',
  },
  'screen-refused': {
    title: 'The screen is not given',
    cause:
      'The user closed the dialog, or the frame may not ask. Firefox first misses a click: the call has to come from one.',
    cure: 'Take it as a no, without a message; call it in the click handler.',
  },
  'send-too-early': {
    title: 'send() before the channel is open',
    cause: 'A new channel is `connecting`, and keeps nothing for later.',
    cure: 'Wait for `open`, or keep messages yourself until then.',
  },
  'both-limits': {
    title: 'Two limits for retransmission',
    cause: 'A channel gives up by number or by time, not by both.',
    cure: 'Choose `maxRetransmits` or `maxPacketLifeTime`.',
  },
  'negotiated-without-id': {
    title: 'A negotiated channel without an id',
    cause:
      'With `negotiated: true` nobody tells the other side; only the common number joins the two ends.',
    cure: 'Give the same `id` on both sides.',
  },
  'id-in-use': {
    title: 'A channel number twice',
    cause: 'One connection has at most one channel per number. The same code ran twice.',
    cure: 'Number your channels in one place.',
  },
  'id-too-large': {
    title: 'A channel number out of range',
    cause: 'Numbers go up to 65534.',
    cure: 'Count from 0.',
  },
  'label-too-long': {
    title: 'A label as long as a file',
    cause: 'Label and protocol have 65,535 bytes at most. A label is a name, not a place for data.',
    cure: 'Send the data as the first message.',
  },
  'message-too-large': {
    title: 'A message larger than the other side takes',
    cause:
      'The other side says in its SDP how large a message may be; `pc.sctp.maxMessageSize` tells. Here it was lowered to 1000 bytes.',
    cure: 'Cut what is larger.',
  },
  'queue-full': {
    title: 'Sending faster than the network',
    cause: '`send()` only queues. Chromium refuses when 16 MB wait; Firefox goes on taking memory.',
    cure: 'Stop at a limit of your own, and go on at `bufferedamountlow`.',
  },
  'other-side-closed': {
    title: 'The other side has closed',
    cause:
      'The channel ends with the connection over there. Chromium tells by `error` and `close`, Firefox by `close` alone.',
    cure: 'Take `close` for the end; say bye before you close.',
  },
  'offer-after-close': {
    title: 'A call on a closed connection',
    cause:
      '`close()` is final, and something still held the old object: a timer, a handler, a component.',
    cure: 'Drop the reference when you close; to connect again, make a new one.',
  },
  'track-after-close': {
    title: 'A camera that comes after hanging up',
    cause: '`getUserMedia()` was still open when the user hung up.',
    cure: 'After each `await`, look whether the call still goes on; stop the track if not.',
  },
  'candidate-after-close': {
    title: 'A candidate for a closed connection',
    cause: 'Messages that were on their way arrive after the end. That is normal.',
    cure: 'Ignore messages of a connection that is closed.',
  },
  'send-after-close': {
    title: 'send() on a closed channel',
    cause: 'The channel ended before the message. Firefox drops it without a word.',
    cure: 'Look at `readyState`, and show the user what was not sent.',
  },
  'too-many': {
    title: 'More connections than a page may have',
    cause:
      'Chromium allows 500 in a process, and counts a closed one until its memory is collected. Firefox has no such limit.',
    cure: 'Close what is over and drop it; use one connection for many tracks and channels.',
  },
  'never-settles': {
    title: 'An await that never returns',
    cause: '`close()` while a call is open: its promise is neither fulfilled nor rejected.',
    cure: 'Close when nothing is open, or give up after a while of your own.',
  },
};
