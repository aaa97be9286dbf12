import type { SdpWords } from './sdp.types.ts';

/** The SDP lab in English. */
export const sdpEn: SdpWords = {
  mode: { label: 'Whose SDP', real: 'From a real pair', own: 'Paste your own' },
  presets: {
    label: 'What the two peers negotiate',
    names: {
      connect: 'Data channel',
      media: 'Sound and picture',
      renegotiation: 'A picture added later',
      simulcast: 'Simulcast',
      'ice-restart': 'ICE restart',
    },
    about: {
      connect: 'The shortest offer that connects: one m= section for data channels.',
      media: 'What a call offers: codecs, feedback, streams. Compare what the answer accepts.',
      renegotiation: 'A second offer joins the first: compare it with the one before.',
      simulcast: 'One picture offered in three sizes. See what a browser answers to that.',
      'ice-restart': 'A second offer with new ICE credentials: compare it with the one before.',
    },
  },
  make: 'Make their offer and answer',
  makeAgain: 'Make them again',
  stop: 'Stop',
  idle: 'Two real RTCPeerConnections will negotiate here, and each line they write will be explained.',
  running: 'Negotiating…',
  done: 'Done. Choose a description below, point at a line, or compare two.',
  own: {
    label: 'Your SDP',
    hint: 'SDP as text, or the JSON of an RTCSessionDescription',
    otherSummary: 'Compare it with another one',
    otherLabel: 'Its answer, or the offer after it',
    type: 'It is',
    types: {
      auto: 'what it looks like',
      offer: 'an offer',
      answer: 'an answer',
      pranswer: 'a pranswer',
    },
    explain: 'Explain it',
    clear: 'Clear',
    privacy: 'It stays on this page: nothing is sent anywhere.',
    loading: 'Loading…',
    notLoaded: 'A part of this page did not load. Check the network and try again.',
    readAs: (type, lines, sections) =>
      `Read as ${type}: ${String(lines)} lines, ${String(sections)} m= ${sections === 1 ? 'section' : 'sections'}.`,
    noProblems: 'No mistakes were found in its form.',
    problems: (errors, notes) =>
      [
        errors > 0 ? `${String(errors)} ${errors === 1 ? 'mistake' : 'mistakes'}` : '',
        notes > 0 ? `${String(notes)} ${notes === 1 ? 'note' : 'notes'}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    other: 'The second text',
    toLine: (line) => `Line ${String(line)}`,
    reading: 'Line by line',
    comparing: 'Compare the two',
    check: 'Let this browser read it',
    checkHint:
      'Gives it to setRemoteDescription() of a new connection, which is closed right after. The call is recorded below.',
    checking: 'The browser is reading…',
    accepted: (state) => `This browser accepts it: signalingState is now ${state}.`,
    refused: (name, message) => `This browser refuses it with ${name}: ${message}`,
    errorLine: (line) => `It stopped at line ${String(line)}.`,
    answerNeedsOffer:
      'A new connection has made no offer, so it refuses every answer, whatever it says. Only an offer can be tried like this.',
    checkFailed: 'The check could not be made here.',
  },
};
