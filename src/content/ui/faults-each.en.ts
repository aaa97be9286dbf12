import type { FaultTexts } from './faults.types.ts';

/** The faults in English. A table. */
export const faultsEachEn: FaultTexts = {
  'early-candidate': {
    name: 'A candidate arrives before the offer',
    symptom:
      'The console says `InvalidStateError: The remote description was null`. Some days it connects, some days it does not.',
    see: 'A’s offer is held up on the way while its candidates go ahead. B calls `addIceCandidate()` with nothing to add them to.',
    why: [
      'A candidate belongs to a media section and to a `usernameFragment` of the remote description. Without that description the browser does not know what it is for.',
      'It happens whenever B is still busy, for instance with `await getUserMedia()`, while messages keep arriving.',
      'A candidate that was refused is gone. The browser does not keep it, and the other side does not send it again.',
      'Here they connect all the same, because A’s own checks show B where A is (`prflx`). Between two networks you cannot count on that.',
    ],
    engines: {
      chromium: 'Chromium says “The remote description was null”.',
      firefox: 'Firefox says “No remoteDescription.”',
    },
    cure: {
      press: 'Queue early candidates',
      see: 'They arrive in the same order. This time B keeps them in an array and adds them once the offer has been applied.',
    },
    rule: 'While `remoteDescription` is null, put candidates in a queue; empty it after `setRemoteDescription()`.',
  },
  'answer-twice': {
    name: 'The answer arrives twice',
    symptom:
      'It connects, yet the console says `Called in wrong state: stable`, and error monitoring fills up.',
    see: 'The signaling channel delivers B’s answer twice, and A applies it twice.',
    why: [
      'An answer is accepted only in `have-local-offer` (or after a provisional answer). The first one brought A back to `stable`, so there is no offer left for the second one to answer.',
      'Usual causes: a socket handler registered twice, a component mounted twice, a server that retries.',
      'A refused call changes nothing. That is why the connection comes up all the same.',
    ],
    engines: {},
    cure: {
      press: 'Ignore an answer that nobody waits for',
      see: 'The answer arrives twice again. A applies the first one and ignores the second.',
    },
    rule: 'Apply an answer only when `signalingState` is `have-local-offer`; and find out who sends it twice.',
  },
  'answer-in-stable': {
    name: 'An answer to an offer that is long gone',
    symptom: 'After a reload or a retry: `Called in wrong state: stable`, and no connection.',
    see: 'A offers, gives up and begins anew with another connection. Only then does the answer to the former offer arrive.',
    why: [
      'A new `RTCPeerConnection` begins in `stable`. It has made no offer, so it cannot take an answer.',
      'The late answer belongs to a connection that has been closed. There is nothing it could be used for.',
      'An answer does not say which offer it answers. Your protocol has to.',
    ],
    engines: {},
    cure: {
      press: 'Take an answer only while you wait for one',
      see: 'The late answer comes again. A has not offered anything yet, ignores it, and then connects with a new offer.',
    },
    rule: 'Take an answer only while you wait for one; and give every attempt an id, so that you can tell whose answer it is.',
  },
  glare: {
    name: 'Both offer at once, and nobody gives way (glare)',
    symptom:
      'Negotiation goes round and round, errors pile up, and in the end `connectionState` is `failed`.',
    see: 'A and B offer at the same moment. Each takes the other’s offer, which throws away its own, and each answers. Both answers are refused, and both offer again.',
    why: [
      'Applying an offer in `have-local-offer` silently rolls back your own offer.',
      'When both sides do so, both answer an offer that no longer exists. Neither answer can be applied.',
      'Both then try again under the same rule, and collide again. Trying again does not help where nobody is told to give way.',
      'In the end both have answered, so both want to be the client of DTLS, and encryption fails.',
    ],
    engines: {},
    cure: {
      press: 'Give them roles: perfect negotiation',
      see: 'They collide again. The impolite side ignores the offer that comes, the polite one gives up its own. One round is enough.',
    },
    rule: 'If both sides can offer, make exactly one of them polite and use the perfect negotiation pattern.',
  },
  rollback: {
    name: 'A rolls back its offer and tells nobody',
    symptom:
      'An offer was cancelled, then its answer arrives: `Called in wrong state: stable`. The other side believes that all is negotiated.',
    see: 'First A rolls back with nothing to roll back. Then it offers, rolls that back without a word, and is answered all the same.',
    why: [
      'A rollback takes back the offer that is under way. In `stable` there is none, so the call is refused.',
      'It happens on A’s side only. B has long received the offer, answered it and is `stable` itself.',
      'Now the two disagree: B has negotiated, A has not. ICE never starts between them.',
    ],
    engines: {
      firefox: 'Firefox takes an offer back only by the method that set it. Chromium takes either.',
    },
    cure: {
      press: 'Tell the other side',
      see: 'B has not answered yet when A rolls back. This time A says so, B rolls back the offer it was given, and A offers again.',
    },
    rule: 'A rollback is not sent to the other side. Tell it through signaling, so that it rolls back as well.',
  },
  'empty-offer': {
    name: 'An offer with nothing in it',
    symptom: 'No error, no candidates, no connection. Everything looks as if it had worked.',
    see: 'A offers before it has added a track, a transceiver or a data channel. Both descriptions are accepted, and nothing follows.',
    why: [
      'Every track, every transceiver and the data channels need an `m=` line in the SDP. This offer has none.',
      'ICE gathers candidates for `m=` lines. Without one, `iceGatheringState` stays `new`.',
      'An empty offer is perfectly legal, so the browser has nothing to complain about.',
    ],
    engines: {},
    cure: {
      press: 'Make a data channel, then offer',
      see: 'A creates a data channel. `negotiationneeded` fires, and the next offer has something to connect.',
    },
    rule: 'First add what you want to send or receive, then make the offer.',
  },
  'channel-too-late': {
    name: 'The first data channel is made after the offer',
    symptom:
      '`connectionState` is `connected`, but the channel stays `connecting` and the other side gets no `datachannel` event.',
    see: 'A and B connect without a data channel. Then A calls `createDataChannel()`, and nobody negotiates again.',
    why: [
      'Data channels need an `m=application` line. The negotiation that is over did not have one.',
      'The browser says so by firing `negotiationneeded`. Here nobody listens.',
      'Only the first channel needs this. Later ones use the same SCTP association and open without negotiating.',
    ],
    engines: {},
    cure: {
      press: 'Negotiate again',
      see: 'A offers once more, and the waiting channel opens on both sides.',
    },
    rule: 'Make the first channel before the first offer, or always handle `negotiationneeded`.',
  },
  'handler-too-late': {
    name: '`ontrack` attached after `setRemoteDescription()`',
    symptom: 'Connected, packets arrive, and the `<video>` stays black. Nothing in the console.',
    see: 'B applies A’s offer first and attaches `ontrack` afterwards. The `track` event has come and gone.',
    why: [
      'The `track` event fires before the promise of `setRemoteDescription()` is fulfilled.',
      'Events do not wait for handlers. A handler that is attached later gets later events only.',
      'The track itself is there: `getReceivers()` has it.',
    ],
    engines: {},
    cure: {
      press: 'Attach handlers first',
      see: 'The same again, with `ontrack` attached before the offer is applied.',
    },
    rule: 'Attach every handler right after `new RTCPeerConnection()`, before you call anything.',
  },
  'same-track-twice': {
    name: 'The same track is added twice',
    symptom:
      '`InvalidAccessError: A sender already exists for the track`, often when a component is mounted again.',
    see: 'A adds a video track, and then adds the very same track again.',
    why: [
      'One connection has at most one sender for a track.',
      'The second `addTrack()` throws, and whatever followed it in that function is not executed.',
      'To send one source twice you need two tracks. `clone()` makes the second one.',
    ],
    engines: {},
    cure: {
      press: 'Add a clone',
      see: 'A adds `track.clone()`, which is a track of its own, and connects with two senders.',
    },
    rule: 'Look in `getSenders()` before you add a track; to send it twice, add `track.clone()`.',
  },
  'codec-too-late': {
    name: 'Codec preferences set after negotiating',
    symptom: '`setCodecPreferences()` succeeds, and the video goes on in the old codec.',
    see: 'A sends video as VP8. Then it prefers VP9, which is accepted, and the statistics still say VP8.',
    why: [
      '`setCodecPreferences()` changes the order of codecs in the next offer or answer. Nothing more.',
      'It does not fire `negotiationneeded`, so there is no next offer unless you make one.',
    ],
    engines: {},
    cure: {
      press: 'Negotiate again',
      see: 'A offers once more. The new order is agreed on, and the statistics change to VP9.',
    },
    rule: 'Set codec preferences before the offer. If you change them later, negotiate again yourself.',
  },
  'use-after-close': {
    name: 'A closed connection is used again',
    symptom: '`InvalidStateError … signalingState is ‘closed’`, or an `await` that never returns.',
    see: 'A closes while `createOffer()` is under way, and then calls everything it can think of.',
    why: [
      '`close()` is final. Nearly every method of a closed connection is refused with `InvalidStateError`.',
      'A promise that was pending at that moment is neither fulfilled nor rejected, ever. Code that awaits it hangs, and no `catch` hears of it.',
      'Calling `close()` again does no harm, and `getStats()` still answers.',
    ],
    engines: {},
    cure: {
      press: 'Make a new connection',
      see: 'Both sides begin anew, connect and say hello.',
    },
    rule: 'After `close()`, drop every reference. To connect again, make a new `RTCPeerConnection`.',
  },
  'no-candidates': {
    name: 'No candidate is ever delivered',
    symptom:
      '`signalingState` is `stable` on both sides, and then nothing: no error, no connection.',
    see: 'Offer and answer are exchanged, but the channel delivers no candidate in either direction.',
    why: [
      'With trickle ICE, the descriptions are sent before the addresses are known. The addresses follow one by one, as candidates.',
      'Without a remote candidate there is no pair to check, and so nothing that could fail.',
      'Usual causes: no `icecandidate` handler, or a server that forwards offers and answers only.',
    ],
    engines: {
      chromium:
        'Chromium waits in `new` for ever, without an error. We stop watching after some seconds.',
      firefox:
        'Firefox gives up after about 5 seconds: `failed`, without ever having been `checking`.',
    },
    cure: {
      press: 'Restart ICE, with candidates',
      see: 'A restarts ICE, and this time the candidates are delivered.',
    },
    rule: 'Descriptions and candidates both have to arrive. If ICE stays in `new`, count the candidates that arrive first.',
  },
  'one-way-candidates': {
    name: 'Candidates get through one way only',
    symptom:
      'Works on your machine and fails for some users. In the statistics a `prflx` candidate shows up.',
    see: 'Only A’s candidates reach B. They connect all the same, and A ends up with a candidate for B that nobody sent: `prflx`.',
    why: [
      'B checks the addresses it knows of A. From those packets A learns the address they come from: a peer-reflexive candidate.',
      'So one direction can be enough, as it is here, on one machine.',
      'Where A’s NAT or firewall lets nothing in before A has sent something out, it is not.',
    ],
    engines: {},
    cure: {
      press: 'Deliver both ways',
      see: 'The same again, with candidates in both directions.',
    },
    rule: '“It connects” does not prove that signaling works. Check that candidates arrive on both sides.',
  },
  unreachable: {
    name: 'Candidates that lead nowhere',
    symptom: '“Connecting…” for a quarter of a minute, then `connectionState: failed`.',
    see: 'Every candidate is changed on its way to a port where nobody listens. The checks go unanswered until the browser gives up.',
    why: [
      'ICE sends a check on every candidate pair, and repeats it. If no pair is answered in time, the connection is `failed`. Real causes are firewalls, and NATs without a TURN server.',
      'Only the network path is missing. The negotiation is still valid, so the same connection can look for another path.',
    ],
    engines: {
      chromium:
        'In Chromium `iceConnectionState` says `disconnected` where the specification says `failed`. `connectionState` says `failed`.',
      firefox:
        'Firefox closes the data channel along with the failure. After the restart it stays closed, and you need a new one.',
    },
    cure: {
      press: 'Restart ICE with real candidates',
      see: 'A calls `restartIce()`, the real candidates are exchanged, and they connect.',
    },
    rule: 'Watch `connectionState`. At `failed`, call `restartIce()` before you throw anything away.',
  },
  'relay-only': {
    name: 'Relay only, without a TURN server',
    symptom: 'No candidates, no error. The app waits for a connection that cannot come.',
    see: 'A may use relays only, but has no TURN server that could relay. Gathering completes with nothing.',
    why: [
      '`iceTransportPolicy: "relay"` throws away every candidate that is not a relay.',
      'If there is no TURN server, or its password is wrong, no candidate is left. That is no exception: `icecandidate` just ends with `null`.',
    ],
    engines: {
      chromium: 'Chromium then stays in `new` for ever.',
      firefox: 'Firefox says `failed` within milliseconds.',
    },
    cure: {
      press: 'Allow all candidates, restart ICE',
      see: 'A calls `setConfiguration()` with `iceTransportPolicy: "all"`, then `restartIce()`, and connects.',
    },
    rule: 'Count your candidates when gathering completes. None at all means: no relay, no network, or a wrong policy.',
  },
  'failed-close': {
    name: '`close()` at `failed`',
    symptom:
      'After a short network problem the call is over for good, although the network is back.',
    see: 'The checks fail, and A closes as soon as it hears of it. When it then wants to negotiate again, it cannot.',
    why: [
      '`failed` is not the end. The connection, its senders and what was negotiated are all still there; only the network path is missing.',
      '`close()` is the end. What was closed can never be used again.',
      '`restartIce()` asks for new credentials and new candidates, and keeps the rest.',
    ],
    engines: {},
    cure: {
      press: 'The same, with `restartIce()`',
      see: 'They fail in the same way, which takes its time again. Then A restarts ICE instead of closing.',
    },
    rule: 'At `failed`, try `restartIce()` first. Close only when that does not help either.',
  },
  'close-without-bye': {
    name: '`close()` without saying bye',
    symptom: 'Somebody hangs up, and on the other screen their frozen picture stays for seconds.',
    see: 'B calls `close()`. A’s channel closes at once, but its `connectionState` notices only seconds later, and never becomes `closed`.',
    why: [
      'WebRTC has no “hang up”. `close()` ends this side and fires no state event on it.',
      'The other side sees DTLS and channels close. Its connection becomes `disconnected` only when consent checks are no longer answered.',
      '`closed` comes from your own `close()` only, never from the other side’s.',
    ],
    engines: {
      chromium: 'Chromium: `disconnected` after 5–6 s, `failed` about 10 s later.',
      firefox: 'Firefox: `disconnected` after 7–10 s, `failed` after about 30 s.',
    },
    cure: {
      press: 'Say bye first',
      see: 'B sends “bye” over the signaling channel before it closes. A closes at once.',
    },
    rule: 'Say bye over the signaling channel before `close()`, and close when you are told bye.',
  },
  'page-gone': {
    name: 'The other page is gone',
    symptom: 'The other browser has crashed or lost its power. Here the last picture stands still.',
    see: 'B lives in a frame with a process of its own. Once both are connected, that process is taken away. Nobody says anything to A.',
    why: [
      'What crashes cannot say goodbye. A learns of it from silence alone.',
      'The browser checks every few seconds whether the other side still agrees to receive. When no answer comes, it says `disconnected`, and some seconds later `failed`.',
      '`disconnected` may still recover by itself. `failed` does not: it takes an ICE restart.',
    ],
    engines: {
      chromium:
        'Chromium: silent. The channel says `open` all the while; `disconnected` after 5–6 s, `failed` after about 16 s.',
      firefox:
        'Firefox still tells A that DTLS has closed, so its loss is not silent; `disconnected` after 7–10 s, `failed` after about 30 s.',
    },
    cure: {
      press: 'Restart ICE with the B that comes back',
      see: 'Another B takes its place, as after a reload. A restarts ICE and negotiates with it.',
    },
    rule: 'Show `disconnected` and wait; at `failed`, call `restartIce()`. Never take `open` for “somebody is there”.',
  },
  'network-gone': {
    name: 'The network is gone for a while',
    symptom:
      'A lift, a tunnel, a change of Wi-Fi: the call stands still and comes back, or does not.',
    see: 'B is out of reach until A says `disconnected`.',
    why: [
      'To A a broken network looks like a crashed peer: nothing answers any more.',
      '`disconnected` means “no answer for some seconds”. The browser goes on checking the pairs it has, so a short gap recovers by itself.',
      'It does not look for new addresses by itself. If the network has changed, that takes `restartIce()`.',
    ],
    engines: {
      chromium:
        'Chromium: `disconnected` after 5–6 s of silence; a gap of 4 s shows nothing at all.',
      firefox: 'Firefox: `disconnected` after 9–11 s.',
    },
    cure: {
      press: 'Come back before `failed`',
      see: 'A peer takes B’s place before A has given up. One ICE restart, and A is `connected` without ever having been `failed`.',
    },
    rule: 'Do not close at `disconnected`. Wait some seconds, then restart ICE.',
    nearest: {
      why: 'A page cannot cut the network. What runs here is the nearest it can do: B’s page disappears, and another takes its place. The recording shows the real thing, with the packets really cut.',
      recorded:
        'In the recording the network comes back before `failed`. Both are `connected` again by themselves, without an ICE restart, on the same channel.',
    },
  },
  'munged-fingerprint': {
    name: 'The fingerprint in the answer was changed',
    symptom: 'ICE is `connected`, and `connectionState` is `failed` a moment later.',
    see: 'One character of `a=fingerprint` in B’s answer is changed on its way. A accepts the description, and then refuses B’s certificate.',
    why: [
      'The fingerprint is the hash of the certificate that DTLS has to see. If they differ, somebody may be in the middle, so the browser ends the connection attempt.',
      'ICE knows nothing of certificates. It stays `connected`; only `connectionState` tells you.',
      'An ICE restart does not help: the network path is not the problem.',
    ],
    engines: {},
    cure: {
      press: 'Leave the SDP alone',
      see: 'The same again, and the answer arrives as it was sent.',
    },
    rule: 'Carry SDP as it is, unchanged. If DTLS has failed, make new connections.',
  },
  'munged-lines': {
    name: 'Lines of the SDP were changed by hand',
    symptom:
      '`InvalidModificationError` or `InvalidAccessError`, in one browser and not in the other.',
    see: 'A changes its own offer before it applies it. Then answers arrive from which a line is missing, or which have one too many.',
    why: [
      'Between `createOffer()` and `setLocalDescription()` a description must not be changed. Browsers check some of it, not all of it, and not the same.',
      'The remote one is checked as well: without a fingerprint there is no encryption, and every `m=` line of the offer needs exactly one in the answer.',
      'A refused answer leaves A in `have-local-offer`, still waiting for one.',
    ],
    engines: {
      chromium: 'Chromium refuses an own offer whose fingerprint was changed.',
      firefox: 'Firefox accepts it, and the connection would fail later.',
    },
    cure: {
      press: 'Hand descriptions over as they are',
      see: 'The same again, with every description as the browser made it.',
    },
    rule: 'Do not edit SDP. Use `direction`, `setCodecPreferences()` and `setParameters()` for what you want to change.',
  },
};
