import type { TraceEvent } from '../trace/events.ts';
import type { TranscriptLine } from './models.ts';

/** The cause that is worth a sentence: not the call of a settle event, nor the sending of what arrives. */
export function toldCause({ event, because }: TranscriptLine): TraceEvent | undefined {
  if (event.type === 'settle') return undefined;
  if (event.type === 'message' && event.phase !== 'sent') return undefined;
  return because;
}
