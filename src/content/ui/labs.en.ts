import type { LabsWords } from './labs.types.ts';

/** The pages of the labs in English. */
export const labsEn: LabsWords = {
  title: 'Labs',
  description:
    'Break a real RTCPeerConnection in one click, heal it, run it across two tabs, and read its statistics and its SDP.',
  lead: 'While everything arrives in order, little goes wrong. Here you cause the problems in one click, watch them happen on real connections, and try the cure.',
  how: [
    'Press the first button of a lab: two real peers do what it says, and every event is recorded.',
    'Play it back slowly, step through it, and look up the cause of each state change.',
    'Then change one thing and watch what it changes.',
  ],
  open: (title) => `Open “${title}” on a page of its own`,
  others: 'The other labs',
  noScript: 'Real connections run here, and they need JavaScript.',
  labs: {
    faults: {
      title: 'Faults',
      description:
        'Cause the classic WebRTC mistakes in one click, see what the browser really does, and watch the cure work.',
      lead: 'What happens when a candidate comes too early, an answer comes twice, or the other side is simply gone? Break a connection in one click, see why it broke, then heal it.',
    },
    tabs: {
      title: 'Two tabs',
      description:
        'Connect two tabs or two devices with perfect negotiation, close one, and watch what the other notices, and when.',
      lead: 'What does the other side see when you close the tab, or reload it? Open a second tab: each is one peer, and both show both.',
    },
    media: {
      title: 'Media',
      description:
        'Mute, replace, share, renegotiate: what addTrack, replaceTrack, direction and codecs do on both sides.',
      lead: 'When is a picture muted, when is it gone, and when does the connection have to renegotiate? Change what is sent and watch both sides.',
    },
    data: {
      title: 'Data',
      description:
        'Channel options, message limits and back-pressure: send a file over a data channel, and see what happens when you send too fast.',
      lead: 'How fast may you send, how large may a message be, and what has really arrived? Send a file, and see how a careless loop ends.',
    },
    configuration: {
      title: 'Configuration',
      description:
        'A live form over RTCConfiguration: ICE servers, policies, pool and certificates, and what real connections make of each.',
      lead: 'What does each member of RTCConfiguration change, and what does your browser refuse? Fill in the form, make a pair with it, and compare it with the one before.',
    },
    stats: {
      title: 'Statistics',
      description:
        'getStats as live curves on the time axis of the states: rates, the selected pair, quality, and a look-alike of the internals page.',
      lead: 'Which pair is in use, how much of what was sent arrived, and is the connection any good? Read getStats() as curves beside the states.',
    },
    sdp: {
      title: 'SDP',
      description:
        'Any session description, line by line, with what each line means, what was answered, and what changed.',
      lead: 'What do these hundred lines say? Every line of a real offer explained, compared with its answer and with the one before.',
    },
    errors: {
      title: 'Errors',
      description:
        'Paste an error message of WebRTC and find its cause and cure: every error by name, made and mended in your own browser.',
      lead: 'Your console says something red? Paste it: here is every error by name and message, made and mended in your own browser, beside what the other engine says.',
    },
    performance: {
      title: 'Performance',
      description:
        'Compare bit rates, sizes, codecs, simulcast, sound and data channels on the same source, measured from getStats in your own browser.',
      lead: 'Which setting makes a call lighter, sharper or faster, and by how much? Compare two to five of them on the same source, in your own browser.',
    },
  },
};
