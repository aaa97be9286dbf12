import type { LiveFigureId } from '../../../src/content/chapters/scopes.ts';
import type { ChapterSlug } from '../../../src/content/chapters/order.ts';
import type { LabId } from '../../../src/content/labs/catalog.ts';
import type { SampleId } from '../../../src/content/samples/catalog.ts';

/** What a reader sees live: as the text names it. */
export type Live = `sample:${SampleId}` | `figure:${LiveFigureId}` | `lab:${LabId}` | 'steps';

/** Where the counterpart of a block of the guide stands. */
export interface Counterpart {
  readonly chapter: ChapterSlug;
  /** Id of the heading under which it stands, or of one above that. */
  readonly section: string;
  readonly live: Live;
}

/**
 * The 42 blocks of code and text in the guide are numbered S01 to S42; these are their counterparts. None is a copy: each
 * runs, and shows what its block leaves out. A table.
 */
export const BLOCKS: Readonly<Record<string, Counterpart>> = {
  S01: { chapter: 'introduction', section: 'definition', live: 'sample:minimal-pair' },
  S02: { chapter: 'introduction', section: 'analogy', live: 'figure:telephone' },

  S03: { chapter: 'configuration', section: 'basic', live: 'sample:bare-configuration' },
  S04: { chapter: 'configuration', section: 'stun', live: 'sample:one-stun-server' },
  S05: { chapter: 'configuration', section: 'several-stun', live: 'sample:several-servers' },
  S06: { chapter: 'configuration', section: 'stun-and-turn', live: 'sample:turn-servers' },
  S07: { chapter: 'configuration', section: 'options', live: 'sample:configuration-options' },

  S08: { chapter: 'methods', section: 'create-offer', live: 'sample:create-offer' },
  S09: { chapter: 'methods', section: 'create-answer', live: 'sample:create-answer' },
  S10: {
    chapter: 'methods',
    section: 'set-local-description',
    live: 'sample:set-local-description',
  },
  S11: {
    chapter: 'methods',
    section: 'set-remote-description',
    live: 'sample:set-remote-description',
  },
  S12: { chapter: 'methods', section: 'add-ice-candidate', live: 'sample:add-ice-candidate' },
  S13: { chapter: 'methods', section: 'add-track', live: 'sample:add-track' },
  S14: { chapter: 'methods', section: 'remove-track', live: 'sample:remove-track' },
  S15: { chapter: 'methods', section: 'get-senders', live: 'sample:senders' },
  S16: { chapter: 'methods', section: 'get-receivers', live: 'sample:receivers' },
  S17: { chapter: 'methods', section: 'get-transceivers', live: 'sample:transceivers' },
  S18: { chapter: 'methods', section: 'get-stats', live: 'sample:get-stats' },
  S19: { chapter: 'methods', section: 'close', live: 'sample:close' },
  S20: { chapter: 'methods', section: 'restart-ice', live: 'sample:restart-ice' },

  S21: { chapter: 'events', section: 'icecandidate', live: 'sample:candidates' },
  S22: { chapter: 'events', section: 'track', live: 'sample:remote-track' },
  S23: { chapter: 'events', section: 'connectionstatechange', live: 'sample:connection-screen' },
  S24: {
    chapter: 'events',
    section: 'iceconnectionstatechange',
    live: 'figure:ice-beside-connection',
  },
  S25: { chapter: 'events', section: 'icegatheringstatechange', live: 'sample:gathering-states' },
  S26: { chapter: 'events', section: 'signalingstatechange', live: 'sample:signaling-steps' },
  S27: { chapter: 'events', section: 'negotiationneeded', live: 'sample:perfect-negotiation' },
  S28: { chapter: 'events', section: 'datachannel', live: 'sample:data-channel' },

  S29: { chapter: 'states', section: 'connection-state', live: 'figure:connection' },
  S30: { chapter: 'states', section: 'signaling-state', live: 'steps' },
  S31: { chapter: 'states', section: 'ice-connection-state', live: 'figure:ice-connection' },

  S32: { chapter: 'media', section: 'button', live: 'sample:camera-button' },
  S33: { chapter: 'media', section: 'screen', live: 'sample:share-screen' },
  S34: { chapter: 'media', section: 'codecs', live: 'sample:codec-order' },

  S35: { chapter: 'data-channels', section: 'create', live: 'sample:channel-options' },
  S36: { chapter: 'data-channels', section: 'file', live: 'sample:file-transfer' },

  S37: { chapter: 'patterns', section: 'manager', live: 'sample:peer-manager' },

  S38: { chapter: 'debugging', section: 'internals', live: 'lab:stats' },
  S39: { chapter: 'debugging', section: 'statistics', live: 'sample:poll-stats' },
  S40: { chapter: 'debugging', section: 'quality', live: 'sample:quality-monitor' },

  S41: { chapter: 'summary', section: 'life', live: 'sample:life-in-order' },
  S42: { chapter: 'summary', section: 'events', live: 'sample:which-events' },
};
