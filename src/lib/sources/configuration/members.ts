/** What a form makes of RTCConfiguration. */
import type { ConfigurationForm, ServerRow } from './form.ts';

/** The members that stand in a configuration, as they are given: what a browser takes and what it refuses. */
export interface Members {
  readonly iceServers?: readonly {
    readonly urls: string | readonly string[];
    readonly username?: string;
    readonly credential?: string;
  }[];
  readonly iceTransportPolicy?: string;
  readonly bundlePolicy?: string;
  readonly rtcpMuxPolicy?: string;
  readonly iceCandidatePoolSize?: number | string;
}

/** URLs of a row: empty lines between others are dropped, everything else is kept to the letter. */
function urlsOf({ urls }: ServerRow): string | readonly string[] {
  const lines = urls.split(/\r?\n/).filter((line) => line !== '');
  return lines.length > 1 ? lines : (lines[0] ?? '');
}

/** A number where a number is written, else what is written. */
const numberOr = (text: string): number | string =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** Everything but certificates, which are objects. A member that is left out is absent. */
export function membersOf(form: ConfigurationForm): Members {
  const { servers, iceTransportPolicy, bundlePolicy, rtcpMuxPolicy, poolSize } = form;
  return {
    ...(servers.length > 0 && {
      iceServers: servers.map((row) => ({
        urls: urlsOf(row),
        ...(row.username !== '' && { username: row.username }),
        ...(row.credential !== '' && { credential: row.credential }),
      })),
    }),
    ...(iceTransportPolicy !== '' && { iceTransportPolicy }),
    ...(bundlePolicy !== '' && { bundlePolicy }),
    ...(rtcpMuxPolicy !== '' && { rtcpMuxPolicy }),
    ...(poolSize !== '' && { iceCandidatePoolSize: numberOr(poolSize) }),
  };
}

/**
 * The argument of the constructor; `undefined` where everything is left out. A form may hold what the type does not
 * allow, so that the browser can say what it thinks of it.
 */
export function configurationOf(
  form: ConfigurationForm,
  certificates: readonly RTCCertificate[] | undefined,
): RTCConfiguration | undefined {
  const members = { ...membersOf(form), ...(certificates && { certificates: [...certificates] }) };
  return Object.keys(members).length === 0 ? undefined : (members as RTCConfiguration);
}
