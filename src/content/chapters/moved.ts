import type { ChapterSlug } from './order.ts';

/** A part of a chapter, such as `methods#restart-ice`. */
export type Part = `${ChapterSlug}#${string}`;

/**
 * Parts that a chapter does not have any more, or that are looked for in it and stand elsewhere: its anchor, and where
 * its content is now. Anchors are the same in every language. When you rename or move a heading, add its old id here.
 */
export const MOVED: { readonly [Slug in ChapterSlug]?: Readonly<Record<string, Part>> } = {
  introduction: { signaling: 'introduction#channels', terms: 'introduction#definition' },
  configuration: { turn: 'configuration#stun-and-turn', ice: 'methods#ice' },
  methods: { candidates: 'methods#ice', stats: 'methods#get-stats', closing: 'states#closing' },
  events: { ondatachannel: 'events#datachannel', ontrack: 'events#track' },
  states: {
    'ice-restart': 'methods#restart-ice',
    'perfect-negotiation': 'states#who-may-offer',
    dtls: 'states#transports',
  },
};
