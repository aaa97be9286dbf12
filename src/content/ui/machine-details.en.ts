import type { MachineDetails } from './machines.types.ts';

/** Both ICE machines have these states and edges; what differs is told where they are used. */
const ICE = {
  states: {
    new: 'Gathering, or waiting for candidates from the other peer. No check has been sent.',
    checking: 'Checks are being sent to the candidates of the other peer; none has worked yet.',
    connected: 'A working pair of candidates was found. Better ones may still be looked for.',
    completed:
      'Both sides have named all their candidates, every pair was checked, and one works. Browsers stay in connected instead.',
    disconnected: 'Checks go unanswered. It often recovers by itself, so give it a few seconds.',
    failed:
      'No pair works and nothing is left to try. Only an ICE restart helps. Chromium shows disconnected instead, so read connectionState.',
    closed: 'Shut down by close() on this side.',
  },
  edges: {
    'new>checking': 'The first candidate of the other peer is known, so there is a pair to check.',
    'checking>connected': 'A check was answered: data can flow.',
    'checking>completed': 'The last check to be answered was also the last one to be made.',
    'checking>disconnected':
      'All pairs failed, but more candidates might come. Chromium also does this when it has given up.',
    'checking>failed': 'All pairs failed and no more candidates are expected.',
    'connected>completed':
      'Nothing is left to check, and both sides said that no candidate follows.',
    'connected>disconnected': 'The answers stopped: after 5–6 s in Chromium, 7–12 s in Firefox.',
    'connected>checking': 'Something was added that has not been found to work yet.',
    'completed>connected': 'An ICE restart begins; the old pair carries on meanwhile.',
    'completed>disconnected': 'The answers stopped.',
    'completed>failed': 'The other peer no longer consents to receive, and no other pair is known.',
    'disconnected>checking': 'A restart or a new candidate gives it pairs to try.',
    'disconnected>connected': 'The other peer answers again.',
    'disconnected>failed': 'It stayed silent for too long: about 20 s more in Firefox.',
    'failed>checking': 'An ICE restart brings new credentials and new candidates.',
    'new>failed': 'It gave up without a single check: there was no pair to make one with.',
    '*>closed': 'Your own close() ends it, from any state and without an event.',
  },
} as const;

/** The long sentences of the state diagrams in English. */
export const machineDetailsEn: MachineDetails = {
  machines: {
    signaling: {
      intro:
        'How far the exchange of offer and answer has come. It says nothing about the network.',
      states: {
        stable:
          'No exchange is under way. Everything starts here, and every answer and every rollback leads back here.',
        'have-local-offer':
          'Your offer was applied here. The answer of the other peer is still to come.',
        'have-remote-offer':
          "The other peer's offer was applied here. Your answer is still to come.",
        'have-local-pranswer': 'You answered provisionally; the final answer is to follow.',
        'have-remote-pranswer':
          'The other peer answered provisionally; its final answer is to follow.',
        closed: 'You called close(). Nothing can be negotiated any more.',
      },
      edges: {
        'stable>have-local-offer':
          'Your offer is applied. createOffer() alone changes nothing: this call does.',
        'stable>have-remote-offer':
          "The other peer's offer is applied. Having received it changes nothing yet.",
        'have-local-offer>stable':
          'The answer of the other peer completes the exchange; or the offer is taken back.',
        'have-remote-offer>stable':
          'Your answer completes the exchange; or the offer is taken back. createAnswer() alone changes nothing.',
        'have-local-offer>have-remote-pranswer':
          'A provisional answer of the other peer is applied. ICE and DTLS may already connect.',
        'have-remote-pranswer>stable':
          'The final answer of the other peer. No rollback leads out of here.',
        'have-remote-offer>have-local-pranswer':
          'Your provisional answer is applied. ICE and DTLS may already connect.',
        'have-local-pranswer>stable': 'Your final answer. No rollback leads out of here.',
        '*>closed':
          'Your own close(), from any state. No event fires, and the other peer is not told.',
      },
    },
    'ice-gathering': {
      intro: 'Whether the browser is still looking for addresses at which it can be reached.',
      states: {
        new: 'Nothing has been gathered, or what there was has been rolled back.',
        gathering: 'Addresses are being collected; each one found fires icecandidate.',
        complete: 'All are collected, for now. Do not wait for this before you connect.',
      },
      edges: {
        'new>gathering': 'The first local description starts the search.',
        'gathering>complete':
          'The last source has answered or timed out; a null candidate follows.',
        'complete>gathering': 'A restart or another transport needs fresh candidates.',
        'gathering>new': 'The description that started the search was rolled back.',
        'complete>new': 'The description that started the search was rolled back.',
        'new>complete':
          'There was nothing to search for, as with relay candidates and no TURN server.',
      },
    },
    'ice-connection': {
      intro: 'Whether the peers reach each other, summed up over all ICE transports.',
      states: ICE.states,
      edges: {
        ...ICE.edges,
        'connected>checking':
          'A transport was added that has not been checked yet, so the whole connection is checking again.',
      },
    },
    connection: {
      intro: 'ICE and DTLS of all transports in one word. This is the one to show to users.',
      states: {
        new: 'No transport has begun to connect.',
        connecting: 'ICE or DTLS of some transport is at work.',
        connected: 'ICE and DTLS of every transport are up.',
        disconnected: 'ICE gets no answers. It often recovers by itself.',
        failed: 'ICE has given up, or DTLS has failed. Try restartIce() before you give up too.',
        closed: 'You called close(). Nothing else leads here.',
      },
      edges: {
        'new>connecting': 'The first ICE transport starts checking.',
        'connecting>connected': 'The last transport has finished both ICE and DTLS.',
        'connecting>failed':
          'No pair worked, or the certificate is not the one that was announced.',
        'connecting>disconnected': 'ICE ran out of pairs but still waits for candidates.',
        'connected>connecting': 'A transport that is not connected yet has joined.',
        'connected>disconnected': 'The other peer stopped answering.',
        'connected>failed':
          'The other peer refused the certificate just after this side had finished.',
        'disconnected>connected': 'The other peer answers again, with no help from the program.',
        'disconnected>connecting': 'An ICE restart is at work.',
        'disconnected>failed':
          'No answer for too long: 10 s more in Chromium, about 20 s in Firefox.',
        'failed>connecting': 'An ICE restart is at work. Failed is not the end.',
        'failed>disconnected':
          'Chromium forgets the failure while it tries again, which shows as disconnected.',
        'new>failed': 'ICE gave up before anything had begun.',
        '*>closed':
          'Your own close(), from any state. No event fires; the other peer sees no closed.',
      },
    },
    dtls: {
      intro: 'Whether the encrypted session over one transport is up.',
      states: {
        new: 'The DTLS handshake has not begun.',
        connecting: 'The handshake runs and the fingerprint is being verified.',
        connected: 'The session is encrypted, with the certificate that was announced.',
        closed:
          'Ended normally: by close(), by the other peer, or because the transport was not needed.',
        failed: 'The handshake failed, or the certificate was not the one that was announced.',
      },
      edges: {
        'new>connecting': 'ICE has found a route, so the handshake can begin.',
        'connecting>connected':
          'The handshake is done and the fingerprint matches the description.',
        'connecting>failed':
          'The certificate does not match a=fingerprint, or the other peer says so.',
        'connected>failed': 'The other peer sent a fatal alert after this side had finished.',
        'connected>new':
          'A description with another fingerprint begins a new association on this object.',
        'failed>new':
          'A description with another fingerprint begins a new association on this object.',
        'new>failed': 'Firefox fails DTLS together with ICE. By the specification it should wait.',
        'failed>connecting': 'After a restart Firefox tries the handshake again.',
        '*>closed':
          "close() here, the other peer's close_notify, or a transport that bundling made unnecessary.",
      },
    },
    'ice-transport': { intro: 'Whether one transport reaches the other peer.', ...ICE },
    sctp: {
      intro: 'Whether the association that carries all data channels is up.',
      states: {
        connecting: 'The association is being set up, or waits for DTLS.',
        connected: 'Data channels can be opened over it.',
        closed: 'The association has ended, and all its channels with it.',
      },
      edges: {
        'connecting>connected': 'DTLS is up and the association is established.',
        'connecting>closed': 'It was given up before it was established.',
        'connected>closed': 'One of the two sides ended it.',
      },
    },
    'data-channel': {
      intro: 'Whether one channel can send and receive.',
      states: {
        connecting: 'Created here, and not usable yet.',
        open: 'Messages can be sent and arrive.',
        closing: 'close() was called on one side; what is buffered is still sent.',
        closed: 'It has ended, or it never opened. A closed channel does not open again.',
      },
      edges: {
        'connecting>open': 'The association is up and the channel is known on it.',
        'open>closing': 'One side calls close(). The other side sees closing as well.',
        'closing>closed': 'Everything is sent and the stream is reset.',
        'connecting>closing': 'close() is called before it has opened.',
        'connecting>closed': 'The connection ended before the channel could open.',
        'open>closed': 'The connection was taken away under it.',
      },
    },
  },
  causes: {
    'setLocalDescription(offer)': 'you apply your offer',
    'setLocalDescription(answer)': 'you apply your answer',
    'setLocalDescription(pranswer)': 'you apply a provisional answer of yours',
    'setLocalDescription(rollback)': 'you take back your offer',
    'setRemoteDescription(offer)': "you apply the other peer's offer",
    'setRemoteDescription(answer)': "you apply the other peer's answer",
    'setRemoteDescription(pranswer)': 'you apply a provisional answer of the other peer',
    'setRemoteDescription(rollback)': "you take back the other peer's offer",
    'implicit rollback':
      'setRemoteDescription(offer) while your own offer is pending takes yours back first',
    'restartIce()': 'you restart ICE, and both sides negotiate',
    'close()': 'you close the RTCPeerConnection',
    'channel.close()': 'you close the channel',
    "peer's close()": 'the other peer closes its RTCPeerConnection',
    "peer's channel.close()": 'the other peer closes the channel',
    'gathering finished': 'all sources of candidates are done',
    'nothing to gather': 'the configuration allows no candidate at all',
    'remote candidate': 'addIceCandidate(), a description, or a check from an unknown address',
    'check answered': 'the other peer answered a connectivity check',
    'all pairs checked': 'and both sides have signalled the end of their candidates',
    'checks failed': 'no pair was answered in time',
    'nothing to check': 'no pair of candidates can be formed',
    'checks unanswered': 'the other peer is silent, whatever the reason',
    'consent lost': 'the other peer no longer confirms that it wants to receive',
    'answered again': 'the other peer answers checks again',
    'new transport': 'a description adds an m-line that is not bundled yet',
    'transport discarded': 'bundling has made a transport unnecessary',
    'ICE checking': 'an ICE transport is checking',
    'ICE and DTLS connected': 'every transport has finished both',
    'ICE disconnected': 'an ICE transport has lost the other peer',
    'ICE failed': 'an ICE transport has given up',
    'DTLS failed': 'a DTLS transport has failed',
    'ICE connected': 'the transport underneath can carry packets',
    'fingerprint verified': 'the certificate is the one of the description',
    'fingerprint mismatch': 'the certificate is not the one of the description',
    'DTLS alert': 'the other peer reports a fatal error',
    close_notify: 'the other peer ends the session normally',
    'new fingerprint': 'you apply a description with another fingerprint',
    'association established': 'both sides have set up SCTP over DTLS',
    'association aborted': 'the other peer ends SCTP, or its transport is gone',
    'channel established': 'the association is up, and the other peer knows the channel',
    'buffer sent': 'everything buffered is sent, and the stream is reset',
    'transport closed': 'SCTP underneath has ended',
  },
  standing: {
    'spec-only': 'In the specification; no engine was seen to do it.',
    beyond: 'Done by a browser; the specification does not draw it.',
  },
  repeats: 'Stays here on:',
  specification: 'Specification',
  seen: (engine, seen) =>
    ({
      seen: `${engine}: seen.`,
      never: `${engine}: never seen.`,
      unsupported: `${engine}: not supported.`,
    })[seen],
};
