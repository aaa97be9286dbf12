/**
 * A browser sends simulcast and does not receive it: that is a server's business. Here the page is in the server's place. It
 * turns the one m-line of the offer into one for each layer, and the answer's back into one. On the wire, a packet names its layer in
 * the header extension for `rid`; the receiver is told that this extension holds the `mid`.
 * @see https://www.rfc-editor.org/rfc/rfc8853
 */

const MID = 'urn:ietf:params:rtp-hdrext:sdes:mid';
const RID = 'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id';
const REPAIRED = 'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id';

interface Parts {
  readonly session: readonly string[];
  /** The lines of each m-section, `m=` first. */
  readonly media: readonly (readonly string[])[];
}

function partsOf(sdp: string): Parts {
  const lines = sdp.split(/\r?\n/).filter((line) => line !== '');
  const starts = lines.flatMap((line, index) => (line.startsWith('m=') ? [index] : []));
  return {
    session: lines.slice(0, starts[0]),
    media: starts.map((start, index) => lines.slice(start, starts[index + 1])),
  };
}

const textOf = (session: readonly string[], media: readonly (readonly string[])[]): string =>
  [...session, ...media.flat()].map((line) => `${line}\r\n`).join('');

const withGroup = (session: readonly string[], mids: readonly string[]): readonly string[] =>
  session.map((line) =>
    line.startsWith('a=group:BUNDLE') ? `a=group:BUNDLE ${mids.join(' ')}` : line,
  );

/** The `mid` of the first m-line of `sdp`; `0` where it names none. */
export const midOf = (sdp: string): string => /^a=mid:(\S+)/m.exec(sdp)?.[1] ?? '0';

/**
 * An m-section without retransmission (RTX). Its packets name their layer in an extension of their own, which one `mid` for each
 * layer leaves no room for; and what probes the bandwidth would be sent that way and never be confirmed.
 */
function withoutRtx(section: readonly string[]): readonly string[] {
  const types = section.flatMap((line) => /^a=rtpmap:(\d+) rtx\//i.exec(line)?.[1] ?? []);
  const isOfRtx = (line: string): boolean =>
    types.some((type) => new RegExp(`^a=(rtpmap|fmtp|rtcp-fb):${type} `).test(line));
  return section
    .filter((line) => !isOfRtx(line))
    .map((line) =>
      line.startsWith('m=')
        ? line
            .split(' ')
            .filter((part, index) => index < 3 || !types.includes(part))
            .join(' ')
        : line,
    );
}

/** The offer with one m-line for each of `layers` in the place of the one that it has. */
export function splitOffer(sdp: string, layers: readonly string[]): string {
  const { session, media } = partsOf(sdp);
  const [picture = []] = media;
  const split = layers.map((layer) =>
    withoutRtx(picture).flatMap((line) => {
      if (/^a=(rid:|simulcast:|ssrc|msid:)/.test(line)) return [];
      if (line.endsWith(MID) || line.endsWith(REPAIRED)) return [];
      if (line.startsWith('a=mid:')) return [`a=mid:${layer}`, `a=msid:layers ${layer}`];
      return [line.endsWith(RID) ? line.replace(RID, MID) : line];
    }),
  );
  return textOf(withGroup(session, layers), split);
}

/** The answer to `offer` with one m-line, which takes all of `layers`. */
export function joinAnswer(sdp: string, offer: string, layers: readonly string[]): string {
  const mid = midOf(offer);
  const { session, media } = partsOf(sdp);
  const [first = []] = media;
  const joined = first.flatMap((line) => {
    if (line.startsWith('a=msid:')) return [];
    if (line.startsWith('a=mid:')) return [`a=mid:${mid}`];
    return [line.endsWith(MID) ? line.replace(MID, RID) : line];
  });
  const layerLines = [
    ...layers.map((layer) => `a=rid:${layer} recv`),
    `a=simulcast:recv ${layers.join(';')}`,
  ];
  return textOf(withGroup(session, [mid]), [[...joined, ...layerLines]]);
}
