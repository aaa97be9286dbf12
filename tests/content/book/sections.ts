/** What the guide has, and this book has to have: the ids of headings, the same in both languages. A table. */
export const SECTIONS = {
  introduction: ['definition', 'analogy', 'django'],
  configuration: ['basic', 'stun', 'several-stun', 'stun-and-turn', 'options'],
  methods: [
    ...['offer-answer', 'ice', 'tracks', 'stats-and-closing'],
    ...['create-offer', 'create-answer', 'set-local-description', 'set-remote-description'],
    ...['add-ice-candidate', 'add-track', 'remove-track', 'get-senders', 'get-receivers'],
    ...['get-transceivers', 'get-stats', 'close', 'restart-ice'],
  ],
  events: [
    ...['icecandidate', 'track', 'connectionstatechange', 'iceconnectionstatechange'],
    ...['icegatheringstatechange', 'signalingstatechange', 'negotiationneeded', 'datachannel'],
  ],
  states: ['connection-state', 'signaling-state', 'ice-connection-state'],
} as const;

/** A chapter of part one. */
export type CoveredChapter = keyof typeof SECTIONS;
