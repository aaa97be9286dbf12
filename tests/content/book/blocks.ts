import type { CoveredChapter } from './sections.ts';

/** Where a block of the guide has its counterpart. */
export interface Counterpart {
  readonly chapter: CoveredChapter;
  /** Id of the heading that it stands under. */
  readonly section: string;
  /** The live element, such as `sample:create-offer`, `scope:connection`, `steps`. */
  readonly live: string;
}

const at = (chapter: CoveredChapter, section: string, live: string): Counterpart => ({
  chapter,
  section,
  live,
});

/** Every block of code or diagram of the guide's first five chapters, and what stands here in its place. A table. */
export const BLOCKS: Readonly<Record<string, Counterpart>> = {
  S01: at('introduction', 'definition', 'sample:alone'),
  S02: at('introduction', 'analogy', 'scope:telephone'),
  S03: at('configuration', 'basic', 'sample:bare-configuration'),
  S04: at('configuration', 'stun', 'sample:one-stun-server'),
  S05: at('configuration', 'several-stun', 'sample:several-servers'),
  S06: at('configuration', 'stun-and-turn', 'sample:turn-servers'),
  S07: at('configuration', 'options', 'sample:configuration-options'),
  S08: at('methods', 'create-offer', 'sample:create-offer'),
  S09: at('methods', 'create-answer', 'sample:create-answer'),
  S10: at('methods', 'set-local-description', 'sample:set-local-description'),
  S11: at('methods', 'set-remote-description', 'sample:set-remote-description'),
  S12: at('methods', 'add-ice-candidate', 'sample:add-ice-candidate'),
  S13: at('methods', 'add-track', 'sample:add-track'),
  S14: at('methods', 'remove-track', 'sample:remove-track'),
  S15: at('methods', 'get-senders', 'sample:senders'),
  S16: at('methods', 'get-receivers', 'sample:receivers'),
  S17: at('methods', 'get-transceivers', 'sample:transceivers'),
  S18: at('methods', 'get-stats', 'sample:get-stats'),
  S19: at('methods', 'close', 'sample:close'),
  S20: at('methods', 'restart-ice', 'sample:restart-ice'),
  S21: at('events', 'icecandidate', 'sample:candidates'),
  S22: at('events', 'track', 'sample:remote-track'),
  S23: at('events', 'connectionstatechange', 'sample:connection-screen'),
  S24: at('events', 'iceconnectionstatechange', 'scope:ice-beside-connection'),
  S25: at('events', 'icegatheringstatechange', 'sample:gathering-states'),
  S26: at('events', 'signalingstatechange', 'sample:signaling-steps'),
  S27: at('events', 'negotiationneeded', 'sample:perfect-negotiation'),
  S28: at('events', 'datachannel', 'sample:data-channel'),
  S29: at('states', 'connection-state', 'scope:connection'),
  S30: at('states', 'signaling-state', 'steps'),
  S31: at('states', 'ice-connection-state', 'scope:ice-connection'),
};
