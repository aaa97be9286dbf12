import type { Direction } from '../../lib/sdp/facts.ts';
import {
  bytesText,
  codecName,
  extensionOf,
  feedbackOf,
  hertz,
  type ExtensionId,
  type FeedbackId,
  type ParameterId,
} from './sdp-facts.ts';
import type { FactsOf, LineWords } from './sdp-lines.types.ts';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const list = (items: readonly (string | number)[]): string => items.join(', ');

const DIRECTIONS: { readonly [D in Direction]: string } = {
  sendrecv: 'The writer of this description wants to send and to receive in this section.',
  sendonly: 'The writer of this description sends in this section and wants nothing back.',
  recvonly: 'The writer of this description receives in this section and sends nothing.',
  inactive: 'Nothing flows in this section for now; it keeps its place and can be used later.',
};

const EXTENSION: { readonly [Id in ExtensionId]: string } = {
  'ssrc-audio-level': 'how loud the sound in the packet is',
  'csrc-audio-level': 'how loud each mixed source is',
  'abs-send-time': 'when the packet was sent, for estimating bandwidth',
  'transport-cc': 'a number across all streams of the transport, for congestion control',
  mid: 'which m= section the packet belongs to',
  rid: 'which simulcast layer the packet belongs to',
  'repaired-rid': 'which simulcast layer a retransmission repairs',
  toffset: 'how long after its timestamp the packet was sent',
  orientation: 'how the picture is rotated',
  'playout-delay': 'how long the receiver should wait before it shows the picture',
  'content-type': 'whether the picture is a camera or a screen',
  timing: 'when the picture was captured, encoded and sent',
  'color-space': 'in which color space the picture is',
};

const FEEDBACKS: { readonly [Id in FeedbackId]: string } = {
  nack: 'may say which packets were lost, so that they are sent again',
  'nack pli': 'may say that a picture was lost, and ask for a new key frame (PLI)',
  'ccm fir': 'may demand a full key frame (FIR)',
  'goog-remb': 'may tell its estimate of the bandwidth (REMB, from Google)',
  'transport-cc': 'reports when each packet arrived, so that the sender can estimate the bandwidth',
  rrtr: 'may tell its own time, so that round trips can be measured',
};

const PARAMETER: { readonly [Id in ParameterId]: (value: string) => string } = {
  minptime: (value) => `no packet shorter than ${value} ms`,
  useinbandfec: (value) =>
    value === '1' ? 'lost sound may be rebuilt from the next packet (FEC)' : 'no FEC',
  stereo: (value) => (value === '1' ? 'prefers to receive stereo' : 'prefers to receive mono'),
  'sprop-stereo': (value) => (value === '1' ? 'likely to send stereo' : 'likely to send mono'),
  usedtx: (value) => (value === '1' ? 'silence need not be sent (DTX)' : 'no DTX'),
  maxplaybackrate: (value) => `plays at ${hertz(Number(value))} at most`,
  maxaveragebitrate: (value) => `${value} bit/s on average at most`,
  'level-asymmetry-allowed': (value) =>
    value === '1' ? 'each direction may have its own level' : 'both directions have one level',
  'packetization-mode': (value) =>
    value === '0'
      ? 'one unit per packet (mode 0)'
      : `units may be split over packets (mode ${value})`,
  'profile-level-id': (value) => `profile and level ${value}`,
  'profile-id': (value) => `profile ${value}`,
  'level-idx': (value) => `level index ${value}`,
  profile: (value) => `profile ${value}`,
  tier: (value) => `tier ${value}`,
  'max-fs': (value) => `pictures of ${value} macroblocks at most`,
  'max-fr': (value) => `${value} pictures a second at most`,
};

function formatText({ payload, codec, parameters, repeats }: FactsOf<'fmtp'>): string {
  const name = codecName(codec, payload);
  if (repeats) {
    return `Payload ${String(payload)} (${name}) carries packets of payload ${String(repeats.payload)} (${codecName(repeats.codec, repeats.payload)}) that are sent again.`;
  }
  if (name === 'RED')
    return `Payload ${String(payload)} (RED) repeats older sound in the packet; the numbers name the payload types inside.`;
  const told = parameters.map(({ name: key, value }) => {
    const words = Object.hasOwn(PARAMETER, key) ? PARAMETER[key as ParameterId] : undefined;
    return words === undefined ? (key === '' ? value : `${key}=${value}`) : words(value);
  });
  const intro = `How to use payload ${String(payload)} (${name})`;
  if (name === 'telephone-event') return `${intro}: it can carry the key tones ${list(told)}.`;
  return `${intro}: ${told.join('; ')}.`;
}

const CANDIDATE = {
  host: 'an address of the machine itself',
  srflx: 'the address under which a STUN server saw it (server reflexive)',
  prflx: 'an address that the other side saw during checks (peer reflexive)',
  relay: 'an address at a TURN server, which passes everything on',
} as const;

function candidateText({ candidate }: FactsOf<'candidate'>): string {
  const { type, address, port, protocol, tcpType } = candidate;
  const where = `${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
  const hidden = address.endsWith('.local')
    ? ' The name hides the local address and is resolved by mDNS.'
    : '';
  const tcp =
    tcpType === 'active'
      ? ' It only opens TCP connections, so the port means nothing.'
      : tcpType === null
        ? ''
        : ` TCP, ${tcpType}.`;
  const rtcp = candidate.component === 2 ? ' For RTCP alone.' : '';
  return `May be reached at ${where} over ${protocol.toUpperCase()}: ${CANDIDATE[type]}.${hidden}${tcp}${rtcp}`;
}

function mediaText({ media, port, protocol, formats }: FactsOf<'media'>): string {
  const what =
    media === 'audio'
      ? 'A section for sound'
      : media === 'video'
        ? 'A section for pictures'
        : media === 'application'
          ? 'The section of the data channels; all of them share it'
          : `A section for ${media}`;
  if (port === 0) return `${what}. Port 0: it is rejected, or it only goes along in a bundle.`;
  const over = protocol.includes('SCTP')
    ? 'SCTP over DTLS'
    : protocol.endsWith('SAVPF')
      ? 'RTP, encrypted (SRTP), with early feedback'
      : protocol;
  const codecs = protocol.includes('RTP/')
    ? ` ${plural(formats.length, 'payload type', 'payload types')}, the most wanted first.`
    : '';
  const ice = port === 9 ? ' Port 9 is a placeholder: the real ones come with the candidates.' : '';
  return `${what}, over ${over}.${codecs}${ice}`;
}

/** What the lines of a description mean, in English. */
export const linesEn: LineWords = {
  version: () => 'The version of SDP. There is only 0.',
  origin: ({ sessionId, sessionVersion, username }) =>
    `Who wrote it: session ${sessionId}, version ${sessionVersion} of its description. The version grows with each new offer or answer${username.startsWith('mozilla') ? '; Firefox names itself here' : ''}. The address is a placeholder.`,
  'session-name': () => 'The name of the session. WebRTC has none, so it is a dash.',
  timing: ({ start, stop }) =>
    start === '0' && stop === '0'
      ? 'When the session takes place. 0 0: it is not bound to a time.'
      : `When the session takes place: from ${start} to ${stop}, in seconds since 1900.`,
  media: mediaText,
  connection: ({ address }) =>
    address === '0.0.0.0' || address === '::'
      ? 'Where to send. All zeros: nothing is known here, ICE finds the address.'
      : `Where to send: ${address}, an address from the candidates. ICE uses the candidates, not this line.`,
  bandwidth: ({ modifier, value }) =>
    modifier === 'TIAS'
      ? `Wants ${String(value)} bit/s at most (TIAS: without the headers of the transport).`
      : modifier === 'AS'
        ? `Wants ${String(value)} kbit/s at most (AS: headers included).`
        : `A limit of bandwidth of the kind ${modifier}: ${String(value)}.`,
  information: ({ letter }) => `A line ${letter}= of SDP in general. WebRTC does not use it.`,
  group: ({ semantics, mids }) =>
    semantics === 'BUNDLE'
      ? mids.length === 0
        ? 'No section shares a transport yet.'
        : `The sections ${list(mids)} share one transport: one ICE connection and one DTLS handshake for all of them.`
      : `The sections ${list(mids)} belong together as ${semantics}.`,
  'msid-semantic': ({ semantic }) =>
    `Says that msid lines name streams of the web API (${semantic}). It comes from an early draft, and browsers still write it.`,
  extmap: ({ id, uri, direction }) => {
    const extension = extensionOf(uri);
    const what = extension === undefined ? `what ${uri} defines` : EXTENSION[extension];
    const way =
      direction === 'recvonly'
        ? ' Only for packets that the writer receives.'
        : direction === 'sendonly'
          ? ' Only for packets that the writer sends.'
          : '';
    return `RTP packets may carry ${what}, as header extension ${String(id)}.${way}`;
  },
  'extmap-allow-mixed': () =>
    'Header extensions with one-byte and with two-byte headers may be mixed in one stream.',
  mid: ({ mid }) =>
    `This section is called ${mid}. Transceivers, candidates and BUNDLE name it by that.`,
  direction: ({ direction }) => DIRECTIONS[direction],
  msid: ({ stream, track }) =>
    stream === '-'
      ? 'The track that is sent here belongs to no MediaStream.'
      : `The track that is sent here belongs to the MediaStream ${stream}${track === undefined ? '' : '; the second part was its id at the sender'}. The other side gets it with the event track.`,
  ssrc: ({ ssrc, attribute, value }) =>
    attribute === 'cname'
      ? `Source ${String(ssrc)} will send here. Sources with the CNAME ${value ?? ''} share a clock, so they can be played in sync.`
      : attribute === 'msid'
        ? `Source ${String(ssrc)} carries this stream and track: the older way to say what a=msid says.`
        : `Source ${String(ssrc)} has the attribute ${attribute}${value === undefined ? '' : `: ${value}`}.`,
  'ssrc-group': ({ semantics, ssrcs }) =>
    semantics === 'FID'
      ? `Source ${String(ssrcs[1])} sends again what was lost of source ${String(ssrcs[0])} (FID).`
      : semantics === 'SIM'
        ? `The sources ${list(ssrcs)} are the same picture in several sizes (SIM, the older way of simulcast).`
        : `The sources ${list(ssrcs)} belong together as ${semantics}.`,
  rid: ({ rid, direction, restrictions }) =>
    `${direction === 'send' ? 'A layer that can be sent' : 'A layer that can be received'}, called ${rid}${restrictions === undefined ? '' : `, with the limits ${restrictions}`}.`,
  simulcast: ({ send, recv }) => {
    const names = (streams: FactsOf<'simulcast'>['send']): string =>
      list(streams.map(({ rids, isPaused }) => rids.join(' or ') + (isPaused ? ' (paused)' : '')));
    return [
      send.length > 0
        ? `Sends the same picture in ${plural(send.length, 'size', 'sizes')}: ${names(send)}.`
        : '',
      recv.length > 0
        ? `Can take the same picture in ${plural(recv.length, 'size', 'sizes')}: ${names(recv)}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  rtpmap: ({ payload, codec }) => {
    const name = codecName(codec, payload);
    const number = `Payload ${String(payload)}`;
    if (codec === undefined) return `${number}.`;
    const rate = hertz(codec.clockRate);
    switch (codec.name) {
      case 'rtx':
        return `${number} is RTX: packets that are sent again. The fmtp line says whose.`;
      case 'red':
        return `${number} is RED: packets that also repeat older ones, against loss.`;
      case 'ulpfec':
      case 'flexfec-03':
        return `${number} is ${name}: packets from which lost ones are rebuilt.`;
      case 'CN':
        return `${number} is comfort noise at ${rate}: what silence sounds like.`;
      case 'telephone-event':
        return `${number} carries telephone keys (DTMF), with a clock of ${rate}.`;
      default:
        return codec.clockRate === 90_000
          ? `${number} is ${name}. Video codecs count time at ${rate}.`
          : `${number} is ${name} at ${rate}, ${plural(codec.channels, 'channel', 'channels')}.${codec.name === 'opus' ? ' The line always says 2 channels, also for mono.' : codec.name === 'G722' ? ' It samples at 16 kHz; the 8 kHz are an old mistake that was kept.' : ''}`;
    }
  },
  fmtp: formatText,
  'rtcp-fb': ({ payload, codec, feedback, isForAll }) => {
    const of = isForAll
      ? 'all payload types'
      : `payload ${String(payload)} (${codecName(codec, payload)})`;
    const id = feedbackOf(feedback);
    return `The receiver of ${of} ${id === undefined ? `may send the feedback ${feedback}` : FEEDBACKS[id]}.`;
  },
  rtcp: ({ port }) =>
    port === 9
      ? 'Where RTCP would go without multiplexing. Port 9 is a placeholder.'
      : `Where RTCP would go without multiplexing: port ${String(port)}.`,
  'rtcp-mux': () => 'RTP and RTCP share one port. Browsers require it by default.',
  'rtcp-mux-only': () => 'RTP and RTCP share one port, and nothing else is possible.',
  'rtcp-rsize': () => 'RTCP packets may leave out reports and be short, so that feedback is quick.',
  'rtcp-xr': ({ blocks }) =>
    `Extended reports are understood: ${blocks}. With them a receiver measures round trips, too.`,
  ptime: ({ ms, isLimit }) =>
    isLimit
      ? `A packet holds ${String(ms)} ms of sound at most.`
      : `A packet should hold ${String(ms)} ms of sound.`,
  packetization: ({ payload, how }) =>
    `Frames of payload ${String(payload)} are packed as “${how}”, whatever the codec's own rules are.`,
  imageattr: ({ payload, value }) => `Sizes of pictures for payload ${payload}: ${value}.`,
  framerate: ({ framesPerSecond }) => `${String(framesPerSecond)} pictures a second at most.`,
  'x-google-flag': ({ flag }) =>
    `A switch of Chromium's own: ${flag}. It is not part of a specification.`,
  setup: ({ role }) =>
    role === 'actpass'
      ? 'DTLS: can begin the handshake or wait for it; the answer decides. Every offer says so.'
      : role === 'active'
        ? 'DTLS: this side begins the handshake (the client).'
        : role === 'passive'
          ? 'DTLS: this side waits for the handshake (the server).'
          : 'DTLS: no handshake for now.',
  fingerprint: ({ algorithm }) =>
    `The hash (${algorithm}) of the certificate that this side will show in the DTLS handshake. If another certificate comes, the connection fails: that is what ties encryption to signaling.`,
  'tls-id': ({ id }) => `The DTLS association is called ${id}; another id means another one.`,
  identity: () =>
    'An assertion of an identity provider about who this is. Few browsers have ever supported it.',
  crypto: ({ suite }) =>
    `A key in plain text (SDES, ${suite}). WebRTC forbids it; browsers use DTLS instead.`,
  cryptex: () => 'RTP header extensions are encrypted, too.',
  'ice-ufrag': ({ usernameFragment }) =>
    `ICE user name fragment ${usernameFragment}: checks name it so that a packet finds its connection. A new one means an ICE restart.`,
  'ice-pwd': () => 'ICE password: checks are signed with it, so that nobody else can answer them.',
  'ice-options': ({ options }) =>
    options.includes('trickle')
      ? `Candidates may come one by one, after this description (trickle)${options.includes('renomination') ? '; the pair may be nominated anew' : ''}${options.includes('ice2') ? '; ICE as in RFC 8445' : ''}.`
      : `Options of ICE: ${list(options)}.`,
  'ice-lite': () =>
    'This side has a public address and only answers checks (ICE lite), as media servers do.',
  'ice-pacing': ({ ms }) => `Wants ${String(ms)} ms between two checks.`,
  'ice-mismatch': () => 'The offer was changed on its way, so ICE is not used.',
  'remote-candidates': ({ value }) => `The pair that ICE chose ends there: ${value}.`,
  'bundle-only': () =>
    'This section has no transport of its own: without BUNDLE it is not used. So port 0 is no rejection here.',
  candidate: candidateText,
  'end-of-candidates': () => 'No more candidates will come for this section.',
  'sctp-port': ({ port }) =>
    `The SCTP port inside the DTLS connection: ${String(port)}. It travels encrypted, so a firewall does not see it.`,
  'max-message-size': ({ bytes }) =>
    bytes === 0
      ? 'This side takes messages of any size.'
      : `This side takes messages of up to ${bytesText(bytes)} (${String(bytes)} bytes). Larger ones must not be sent to it.`,
  sctpmap: ({ port, streams }) =>
    `The older way to name the SCTP port: ${String(port)}${streams === undefined ? '' : `, up to ${streams} streams`}. Today it is a=sctp-port.`,
  'sctp-init': () =>
    'The first message of SCTP, carried in SDP to save a round trip. A proposal that is not a standard yet.',
  unknown: ({ name }) =>
    name === ''
      ? 'This is no line of SDP: one begins with a letter and an equals sign.'
      : `Nothing is known here about “${name}”. Whoever reads SDP has to pass over what it does not know, and so does the browser.`,
  unreadable: () => 'This line begins like one that is known, but the rest is not as it should be.',
};
