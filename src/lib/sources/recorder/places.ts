import type { CodePlace, NewEvent, TraceSink } from '../../trace/events.ts';

/** Whether the program itself did it, on the stack that is there now. */
function isOwnAct(event: NewEvent): boolean {
  switch (event.type) {
    case 'construct':
    case 'call':
      return true;
    case 'message':
      return event.phase === 'sent';
    case 'appear':
    case 'settle':
    case 'state':
    case 'event':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return false;
  }
}

/**
 * A sink in front of `sink` that tells, of each construction, call and sent message, the code that was executed. A recorder
 * appends these on the stack of the program that makes them, so that its options need no place of their own.
 * @param locate the place on the stack it is called on; `undefined` where that runs through none of the program's files.
 *   May throw: then there is no place
 */
export function withPlaces(sink: TraceSink, locate: () => CodePlace | undefined): TraceSink {
  function placeOf(event: NewEvent): CodePlace | undefined {
    if (event.where !== undefined || !isOwnAct(event)) return undefined;
    try {
      return locate();
    } catch {
      return undefined;
    }
  }

  return {
    append(event) {
      const where = placeOf(event);
      return sink.append(where === undefined ? event : { ...event, where });
    },
  };
}
