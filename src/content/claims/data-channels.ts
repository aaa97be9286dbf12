import { both, measured, says, type Claims } from './types.ts';

/** What chapter 7 claims. A table. */
export const DATA_CHANNELS = {
  // create
  'channel-reliable-by-default': both('createDataChannel'),
  'limit-means-loss': says('partialReliability'),
  'one-limit-only': both('createDataChannel'),
  'negotiated-opens-both': both('createDataChannel'),
  'channel-id-comes-late': both('dataChannelId'),
  'ids-by-dtls-role': both('channelIds'),
  'channel-error-chromium': measured,
  'channel-error-firefox': measured,
  'close-sends-the-rest': both('closeDataChannel'),

  // send
  'send-needs-open': both('sendData'),
  'send-while-closing-chromium': measured,
  'send-while-closing-firefox': measured,
  'send-object-is-text': measured,
  'view-sends-its-part': both('sendData'),
  'messages-keep-bounds': both('dataChannels'),
  'blob-if-asked': both('binaryType'),
  'largest-message-chromium': measured,
  'largest-message-firefox': measured,
  'too-large-throws-chromium': measured,
  'sent-is-queued': both('bufferedAmount'),
  'low-event-once': both('bufferedAmountLow'),
  'queue-full-chromium': measured,
  'queue-grows-firefox': measured,
} as const satisfies Claims;
