import { TraceFormatError } from './errors.ts';
import type { CallId, MessageId, TraceEvent } from './events.ts';
import type { Prefix } from './trace.ts';

/** Checks what no single line can show: order, and that ids point to something earlier. */
export class LinkCheck {
  readonly #pending = new Set<CallId>();
  readonly #calls = new Set<CallId>();
  readonly #sent = new Set<MessageId>();

  /**
   * Looks at the next event against those before it.
   * @throws {TraceFormatError} naming `line`.
   */
  check(event: TraceEvent, before: Prefix, line: number): void {
    const need = (right: boolean, expected: string, found: string): void => {
      if (!right) throw new TraceFormatError('trace-event', line, expected, found);
    };
    need(event.seq === before.length, `seq: ${String(before.length)}`, String(event.seq));
    const last = before.at(before.length - 1)?.at ?? 0;
    if (event.at < last) {
      const expected = `at: ${String(last)} or later`;
      throw new TraceFormatError('trace-order', line, expected, String(event.at));
    }
    if (event.cause !== undefined) {
      need(
        event.cause.seq < event.seq,
        `cause.seq: below ${String(event.seq)}`,
        String(event.cause.seq),
      );
    }
    switch (event.type) {
      case 'call':
        need(!this.#calls.has(event.call), 'call: an id of its own', event.call);
        this.#calls.add(event.call);
        this.#pending.add(event.call);
        return;
      case 'settle':
        need(this.#pending.delete(event.call), 'call: one that is pending', event.call);
        return;
      case 'message':
        // What arrived need not have been sent here: the other side may have a trace of its own.
        if (event.phase !== 'sent') return;
        need(!this.#sent.has(event.message), 'message: an id of its own', event.message);
        this.#sent.add(event.message);
        return;
      case 'construct':
      case 'appear':
      case 'state':
      case 'event':
      case 'selected-pair':
      case 'stats':
      case 'console':
      case 'thrown':
      case 'mark':
        return;
    }
  }
}
