import type { PasteWords } from './paste.types.ts';

/** The connection by hand in English. */
export const pasteEn: PasteWords = {
  title: 'Connect another device by hand',
  lead: 'No signaling server: you are the signaling channel. Carry one device’s offer over as a QR code or a text, carry the other’s answer back the same way, and they connect. Both have to be on the same network.',
  start: 'Start on this device',
  join: 'The other device has started',
  joinLink:
    'You opened a link with an offer in it. Press the button, and this device makes the answer.',
  again: 'Start over',
  end: 'Disconnect',
  steps: {
    sendOffer: 'Send the offer to the other device',
    takeAnswer: 'Take the other device’s answer',
    takeOffer: 'Take the other device’s offer',
    sendAnswer: 'Carry the answer back to the first device',
    talk: 'Talk to each other',
  },
  hints: {
    sendOffer:
      'Point a phone’s camera at the QR code: it opens this page, which goes on from there. A link or a text sent by chat does as well. Keep this page open until they are connected.',
    takeAnswer: 'Paste the text that the other device shows, or read its QR code with the camera.',
    takeOffer:
      'Paste the link or the text that the first device shows, or read its QR code with the camera.',
    sendAnswer: 'Read this QR code with the first device, or copy the text and send it there.',
  },
  gathering: 'Gathering ICE candidates…',
  gathered: {
    some: 'The text holds the candidates that were found within 3 seconds; later ones are not in it.',
    none: 'No candidate was found. Check that this device is on a network, and start over.',
  },
  qr: { offer: 'QR code of a link with the offer', answer: 'QR code with the answer' },
  copyLink: 'Copy the link',
  copyText: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Could not copy. Select the text below and copy it yourself.',
  text: 'Show the text',
  letters: (count) => `${String(count)} characters`,
  field: { answer: 'Text of the answer', offer: 'Link or text of the offer' },
  take: 'Take it',
  scan: 'Scan with the camera',
  stopScan: 'Turn the camera off',
  scanning: 'Hold the QR code in the middle of the picture. The video does not leave this device.',
  file: 'Open a photo of the code',
  nothingRead:
    'No QR code was found in this picture. Take it again, close up, with the whole code in it.',
  camera: {
    NotAllowedError:
      'Permission for the camera was refused. Allow it beside the address bar, or use a photo of the code or the text.',
    NotFoundError: 'No camera was found. Use a photo of the code or the text.',
    NotReadableError:
      'Another program is using the camera. Close it, or use a photo of the code or the text.',
    unsupported: 'This page cannot use a camera (HTTPS is needed). Use the text.',
    other: 'The camera could not be opened. Use a photo of the code or the text.',
  },
  phase: {
    connecting: 'The answer is applied. The two devices are looking for each other…',
    carrying: 'Waiting for the first device to take this answer.',
    connected: 'Connected. Messages now go straight from one device to the other.',
    lost: 'The other device does not respond. If it is a short interruption, it comes back by itself.',
    failed:
      'They could not connect. Check that both devices are on the same network, and start over.',
    closed: 'Disconnected.',
  },
  slow: 'This is taking long. Are both devices on the same Wi-Fi? Guest and company networks often keep devices apart.',
  error: {
    'paste-empty': 'There is nothing in it. Paste the text that the other device shows.',
    'paste-too-long': 'This is too long to be a text of this page. Copy that text alone.',
    'paste-markup': 'There are HTML tags or quote marks of an email in it. Copy the text alone.',
    'paste-not-ours':
      'This is not a text of this page. It begins with “pcscope:”, or is a link with “#paste=” in it.',
    'paste-version':
      'Another version of this page made this text. Reload the page on both devices and try again.',
    'paste-cut-off': 'The end is missing. Copy the whole text.',
    'paste-damaged':
      'Some characters were changed on the way. Copy it again, or read the QR code again.',
    'paste-own': 'This device made this text. You need the one that the other device shows.',
    'paste-wrong-type': 'This is not the text that is needed here.',
    'paste-old': 'This offer is more than two hours old. Start over on the first device.',
    'paste-more-than-data': 'This offer holds more than a text can carry.',
  },
  wrongType: {
    offer: 'This is an offer. You need the answer that the other device made for it.',
    answer: 'This is an answer. Paste it into the page on the first device, which made the offer.',
  },
  oldAnswer:
    'This answer is not for the current offer. Take the new offer to the other device once more.',
  refused: 'The browser refused it. Start over on both devices. It said:',
  noPeerConnection: 'This browser has no RTCPeerConnection. Use another browser.',
  notLoaded: 'A file could not be loaded. Check the network and press again.',
};
