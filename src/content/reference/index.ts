import { DATA_CHANNELS } from './data-channels.ts';
import { EVENTS } from './events.ts';
import { MEDIA } from './media.ts';
import { NEGOTIATION } from './negotiation.ts';
import { TRACKS } from './tracks.ts';
import type { Reference } from './types.ts';

const references = { ...NEGOTIATION, ...TRACKS, ...EVENTS, ...MEDIA, ...DATA_CHANNELS };

/** Names one card: the method or event as the API spells it, without parentheses. */
export type ReferenceId = keyof typeof references;

/** Every card of the book. */
export const REFERENCES: Readonly<Record<ReferenceId, Reference>> = references;
