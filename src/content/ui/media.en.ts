import type { MediaWords } from './media.types.ts';

/** Words of the media lab in English. */
export const mediaEn: MediaWords = {
  question:
    'When is a picture muted, when is it gone, and when must the connection negotiate again?',
  intro:
    'Two real peers call each other with pictures that this page draws: no camera, no permission. Everything else is a button, and both sides show the result.',
  start: 'Start a call',
  startOver: 'Start a new call',
  stop: 'Hang up',
  first: 'Then mute A in three ways and compare.',
  firstOther: 'Then try the buttons below.',
  running: 'The call is up. Pick an experiment.',
  stopped: 'Hung up: every capture is released. What was recorded stays below.',
  groupsLabel: 'Experiments',
  look: 'Look at',
  groups: {
    mute: {
      name: 'Mute three ways',
      intro:
        'Three ways to stop sending a picture. They look alike to the person on the other side, and are not.',
      look: 'bytes per second of A; “muted” in B’s receiver; whether a new round appears in the log.',
    },
    change: {
      name: 'Change what is sent',
      intro:
        'Tracks come and go; transceivers only come. Removing a track leaves its m-line in the description for good.',
      look: 'the rows of both tables, and which of these calls need a new offer.',
    },
    screen: {
      name: 'Screen share and back',
      intro:
        'replaceTrack() swaps the camera for the screen without negotiating. The usual mistake is to forget that the screen is still being captured afterwards.',
      look: 'the capture counter: what is live although nobody sends it.',
    },
    directions: {
      name: 'Directions',
      intro:
        'Each side says what it wants (direction); what holds is what both agreed on (currentDirection).',
      look: 'direction against currentDirection on both sides, and mute on the receivers.',
    },
    codecs: {
      name: 'Codecs and parameters',
      intro:
        'setCodecPreferences() orders what the next offer lists; by itself it changes nothing. setParameters() works at once, without any negotiation.',
      look: 'the codec column, which is read from statistics, and bytes per second.',
    },
    simulcast: {
      name: 'Simulcast',
      intro:
        'A sends one picture in three sizes. A browser cannot receive simulcast, a server does: here the page takes the server’s place and splits the one m-line of the offer into three, so B gets each layer as a picture of its own.',
      look: 'three received pictures, their heights, and what switching a layer off saves. The large layers may come a little later, once enough bandwidth has been measured.',
    },
    devices: {
      name: 'Your own camera',
      intro:
        'The browser asks when you press, not before. What you allow goes from A to B within this page and nowhere else, and is released when you hang up or leave.',
      look: 'the capture counter, and the exact name of the error when you refuse.',
    },
  },
  commands: {
    'enabled-false': 'Frames turn black, packets go on: little, but not nothing.',
    'enabled-true': 'The picture is back at once.',
    'replace-null':
      'Chromium sends nothing at all, Firefox one small frame a second. B is not told: no mute event.',
    'replace-back': 'The same sender sends again, without an offer.',
    'direction-inactive': 'A new offer says that nothing flows. B’s track is muted.',
    'direction-back': 'Another round, and B’s track is unmuted.',
    'add-track': 'A second camera: a new transceiver, a new offer.',
    'remove-track': 'The newest track goes and its camera stops. Its row stays.',
    'replace-camera': 'Another camera on the same sender, and the first one is stopped. No offer.',
    'add-transceiver': 'Always a new row, here with sendonly.',
    'stop-transceiver': 'Ends the newest row for good: B’s track is ended, not muted.',
    share: 'The screen takes the camera’s place. The camera stays on for the way back.',
    'share-back': 'The camera is back, and the screen’s track is stopped.',
    'share-back-leaking': 'The camera is back, but nobody stops the screen. Count the captures.',
    'browser-stops':
      'Does the same as the browser’s own “Stop sharing”: ended fires, and the code goes back to the camera.',
    'stop-unused': 'Stops every capture that no sender sends.',
    'A-sendrecv': 'A wants both ways.',
    'A-sendonly': 'A wants to send only.',
    'A-recvonly': 'A wants to receive only.',
    'A-inactive': 'A wants neither.',
    'B-sendrecv': 'B wants both ways.',
    'B-recvonly': 'B wants to receive only.',
    'B-inactive': 'B wants neither.',
    'prefer-video/VP8': 'VP8 first in the next offer.',
    'prefer-video/VP9': 'VP9 first in the next offer.',
    'prefer-video/H264': 'H.264 first in the next offer, where this browser has it.',
    'prefer-video/AV1': 'AV1 first in the next offer, where this browser has it.',
    offer: 'Offers anew. No negotiationneeded asks for it, so the code does it by itself.',
    'limit-bitrate': 'At most 60 kbit/s, that is 7.5 kB/s.',
    'scale-down': 'A quarter of the width and height.',
    'encoding-off': 'The encoder stops; the track and the m-line stay.',
    'reset-parameters': 'No limit, full size, active.',
    'layer-q': 'Switches the quarter-size layer off or on.',
    'layer-h': 'Switches the half-size layer off or on.',
    'layer-f': 'Switches the full-size layer off or on.',
    'use-camera': 'The browser asks for your camera now.',
    'use-microphone': 'The browser asks for your microphone now. Nothing is played back.',
    'use-screen': 'The browser lets you choose what to share now.',
    'devices-back': 'Synthetic tracks take over, and your devices are released.',
  },
  outcome: {
    pending: 'In progress …',
    done: 'Done.',
    nothing: 'There is nothing to do that to at the moment.',
    refused: (name, message) => `The browser refuses: ${name}: ${message}`,
  },
  refusals: {
    NotAllowedError:
      'Permission was not given: you declined or closed the question, or this browser or system does not allow the site to use the device. You can change it in the site settings and press again.',
    NotFoundError: 'No such device was found. Plug one in, or go on with the synthetic one.',
    NotReadableError:
      'The device is there and allowed, but could not be opened: often another program is using it.',
    OverconstrainedError: 'No device can do what was asked for. Go on with the synthetic one.',
    AbortError:
      'The device failed to start, and the browser does not say why. Press again, or use another device.',
    SecurityError: 'This page is not allowed to use media devices at all.',
    InvalidStateError: 'The browser asks only right after a press in a visible page. Press again.',
    insecure:
      'navigator.mediaDevices does not exist here: browsers offer it only to pages over https, or on localhost.',
  },
  refusedOtherwise: 'The browser refuses.',
  failed: (name, message) => `Something failed: ${name}: ${message}`,
  pictures: {
    title: 'Pictures, live',
    sent: (peer) => `${peer} sends`,
    received: (peer) => `${peer} receives`,
    empty: 'The picture appears here when the call is up.',
    nothing: 'Nothing at the moment.',
    live: 'live, whatever the playhead shows',
    layer: (rid) => ({ q: 'quarter size', h: 'half size', f: 'full size' })[rid] ?? rid,
  },
  table: {
    title: (peer) => `Transceivers of ${peer}`,
    empty: 'No transceivers yet. They appear when tracks are added.',
    noTrack: 'no track',
    disabled: 'enabled: false',
    muted: 'muted',
    unmuted: 'unmuted',
    ended: 'ended',
    stopped: 'stopped',
    sender: 'sender.track',
    receiver: 'receiver.track',
    codec: 'codec sent',
    rate: 'sent',
    isNew: 'changed',
    perSecond: (bytes) => `${(bytes / 1000).toFixed(1)} kB/s`,
    px: (height) => `${String(height)} px high`,
  },
  captures: {
    title: 'Live captures',
    count: (live) => (live === 1 ? '1 live capture' : `${String(live)} live captures`),
    unsent: (count) =>
      count === 1 ? '1 of them is sent by nobody' : `${String(count)} of them are sent by nobody`,
    none: 'No capture is live: nothing is filmed or heard.',
    isUnsent: 'live, not sent',
    real: 'your device',
    hint: 'A camera is captured as long as any of its tracks is live, sent or not.',
    name: (peer, kind, count) => `${peer} ${kind} ${count}`,
  },
  rounds: {
    title: 'Who negotiated, and why',
    empty: 'Each round of offer and answer appears here, with the calls that led to it.',
    by: (peer) => `${peer} offers`,
    noCall: 'no call of this peer',
    noEvent: 'by itself, no negotiationneeded',
    waiting: 'waiting to offer',
    offered: 'waiting for the answer',
    answered: (ms) => `answered after ${ms.toFixed(0)} ms`,
    rolledBack: 'rolled back',
    closed: 'closed',
  },
  drawn: {
    camera: (peer, count) => `${peer} · camera ${String(count)}`,
    synthetic: 'synthetic',
    screen: 'Screen',
    lines: [
      'const pc = new RTCPeerConnection();',
      'pc.addTrack(track, stream);',
      '// shared screen',
    ],
  },
};
