import { withCauses } from '../../trace/cause.ts';
import { TraceFormatError } from '../../trace/errors.ts';
import type { ThrownEvent, TraceEvent, TraceSink } from '../../trace/events.ts';
import { LinkCheck } from '../../trace/link-check.ts';
import type { CodeProblem } from '../compiled.ts';
import { shareOf, type Shares } from '../protocol/limits.ts';

/** What an intake needs. */
export interface IntakeOptions {
  readonly sink: TraceSink;
  readonly onProblem: (problem: CodeProblem) => void;
  readonly shares: Shares;
}

/** Takes in the events of one run. */
export interface Intake {
  /** Appends them; `false` at the first that cannot stand where it is: whoever sent it is no runner of ours. */
  take(events: readonly TraceEvent[]): boolean;
}

/** Checks the order, the links and the number of events, and completes their causes. */
export function createIntake({ sink, onProblem, shares }: IntakeOptions): Intake {
  const links = new LinkCheck();
  const completed = withCauses(sink);
  const taken = { events: 0, lines: 0, problems: 0 };
  let length = 0;
  let last: TraceEvent | undefined;
  const before = {
    get length() {
      return length;
    },
    at: (index: number) => (index === length - 1 ? last : undefined),
  };

  function fits(event: TraceEvent): boolean {
    const share = shareOf(event.type);
    if ((taken[share] += 1) > shares[share]) return false;
    try {
      links.check(event, before, 0);
      return true;
    } catch (error) {
      if (error instanceof TraceFormatError) return false;
      throw error;
    }
  }

  return {
    take(events) {
      for (const event of events) {
        if (!fits(event)) return false;
        length += 1;
        last = event;
        const { seq: _, ...rest } = event;
        completed.append(rest);
        if (event.type === 'thrown') onProblem(problemOf(event));
      }
      return true;
    },
  };
}

const KIND: Readonly<Record<ThrownEvent['how'], CodeProblem['kind']>> = {
  uncaught: 'thrown',
  rejection: 'rejection',
  loop: 'loop',
};

function problemOf({ how, error, where }: ThrownEvent): CodeProblem {
  return { kind: KIND[how], ...error, ...(where && { place: where }) };
}
