/** What is chosen for a channel before it is made. */

/** How a channel gives up on a message: at nothing, after so many repetitions, after so long, or, which is refused, at both. */
export type ChannelLimit = 'none' | 'maxRetransmits' | 'maxPacketLifeTime' | 'both';

/** The options of `createDataChannel`, as a form has them. */
export interface ChannelChoice {
  readonly label: string;
  readonly ordered: boolean;
  readonly limit: ChannelLimit;
  readonly maxRetransmits: number;
  /** ms */
  readonly maxPacketLifeTime: number;
  readonly protocol: string;
  /** Both sides make the channel with `id`, and no message announces it. */
  readonly negotiated: boolean;
  readonly id: number;
}

/** What somebody gets who chooses nothing. */
export const PLAIN_CHANNEL: ChannelChoice = {
  label: 'chat',
  ordered: true,
  limit: 'none',
  maxRetransmits: 0,
  maxPacketLifeTime: 100,
  protocol: '',
  negotiated: false,
  id: 7,
};

/** The second argument of `createDataChannel`; `undefined` where nothing differs from what it does by itself. */
export function initOf(choice: ChannelChoice): RTCDataChannelInit | undefined {
  const { ordered, limit, maxRetransmits, maxPacketLifeTime, protocol, negotiated, id } = choice;
  const init: RTCDataChannelInit = {
    ...(!ordered && { ordered }),
    ...((limit === 'maxRetransmits' || limit === 'both') && { maxRetransmits }),
    ...((limit === 'maxPacketLifeTime' || limit === 'both') && { maxPacketLifeTime }),
    ...(protocol !== '' && { protocol }),
    ...(negotiated && { negotiated, id }),
  };
  return Object.keys(init).length === 0 ? undefined : init;
}

/** Attributes that a channel has, on either side. */
export interface ChannelAttributes {
  readonly label: string;
  readonly id: number | null;
  readonly ordered: boolean;
  readonly maxRetransmits: number | null;
  readonly maxPacketLifeTime: number | null;
  readonly protocol: string;
  readonly negotiated: boolean;
}

/** Reads them. */
export function attributesOf(channel: RTCDataChannel): ChannelAttributes {
  const { label, id, ordered, maxRetransmits, maxPacketLifeTime, protocol, negotiated } = channel;
  return { label, id, ordered, maxRetransmits, maxPacketLifeTime, protocol, negotiated };
}

/** Channels that no browser makes. */
export const REFUSED_CHANNELS = [
  'both-limits',
  'negotiated-without-id',
  'id-too-large',
  'id-in-use',
  'label-too-long',
] as const;

/** One of them. */
export type RefusedChannel = (typeof REFUSED_CHANNELS)[number];

/** The arguments that are refused. `used`: the id of a channel that is there. */
export function refusedArguments(
  which: RefusedChannel,
  used: number,
): readonly [label: string, init?: RTCDataChannelInit] {
  switch (which) {
    case 'both-limits':
      return ['both', { maxRetransmits: 3, maxPacketLifeTime: 100 }];
    case 'negotiated-without-id':
      return ['no id', { negotiated: true }];
    case 'id-too-large':
      return ['id', { negotiated: true, id: 65_535 }];
    case 'id-in-use':
      return ['same id', { negotiated: true, id: used }];
    case 'label-too-long':
      return ['x'.repeat(65_536)];
  }
}
