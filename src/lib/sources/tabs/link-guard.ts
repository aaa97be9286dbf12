import type { CallId, MessageId, NewEvent, TraceSink } from '../../trace/events.ts';

/**
 * A sink that keeps a joined trace consistent: an event that answers to something which is not there (its sender was
 * killed before it could tell, or lies) becomes a mark `left-out`, so that the trace can be read again from a file.
 */
export function withLinks(sink: TraceSink): TraceSink {
  const calls = new Set<CallId>();
  const pending = new Set<CallId>();
  const sent = new Set<MessageId>();

  function reason(event: NewEvent): string | undefined {
    switch (event.type) {
      case 'call':
        if (calls.has(event.call)) return 'call twice';
        calls.add(event.call);
        pending.add(event.call);
        return undefined;
      case 'settle':
        return pending.delete(event.call) ? undefined : 'settled without a call';
      case 'message':
        if (event.phase !== 'sent') return sent.has(event.message) ? undefined : 'never sent';
        if (sent.has(event.message)) return 'sent twice';
        sent.add(event.message);
        return undefined;
      default:
        return undefined;
    }
  }

  return {
    append(event) {
      const why = reason(event);
      if (why === undefined) return sink.append(event);
      const { at, peer } = event;
      return sink.append({ type: 'mark', at, peer, name: 'left-out', detail: { why } });
    },
  };
}
