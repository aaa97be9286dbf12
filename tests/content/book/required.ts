import type { ChapterSlug } from '../../../src/content/chapters/order.ts';

/**
 * The parts that the guide has and the book therefore has to have: ids of headings, in the order of the guide, with
 * the depth of their headings. A chapter may have more. A table.
 */
export const REQUIRED: {
  readonly [Slug in ChapterSlug]?: readonly (readonly [id: string, depth: 2 | 3])[];
} = {
  introduction: [
    ['definition', 2],
    ['analogy', 2],
    ['django', 2],
  ],
  configuration: [
    ['basic', 2],
    ['stun', 2],
    ['several-stun', 2],
    ['stun-and-turn', 2],
    ['options', 2],
  ],
  methods: [
    ['offer-answer', 2],
    ['create-offer', 3],
    ['create-answer', 3],
    ['set-local-description', 3],
    ['set-remote-description', 3],
    ['ice', 2],
    ['add-ice-candidate', 3],
    ['tracks', 2],
    ['add-track', 3],
    ['remove-track', 3],
    ['get-senders', 3],
    ['get-receivers', 3],
    ['get-transceivers', 3],
    ['stats-and-closing', 2],
    ['get-stats', 3],
    ['close', 3],
    ['restart-ice', 3],
  ],
  events: [
    ['icecandidate', 2],
    ['track', 2],
    ['connectionstatechange', 2],
    ['iceconnectionstatechange', 2],
    ['icegatheringstatechange', 2],
    ['signalingstatechange', 2],
    ['negotiationneeded', 2],
    ['datachannel', 2],
  ],
  states: [
    ['connection-state', 2],
    ['signaling-state', 2],
    ['ice-connection-state', 2],
  ],
  media: [
    ['tracks', 2],
    ['screen', 2],
    ['codecs', 2],
  ],
  'data-channels': [
    ['create', 2],
    ['send', 2],
  ],
  patterns: [['manager', 2]],
  debugging: [
    ['internals', 2],
    ['statistics', 2],
    ['quality', 2],
  ],
  summary: [
    ['life', 2],
    ['events', 2],
    ['rules', 2],
  ],
};
