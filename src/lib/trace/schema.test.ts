import type { InferOutput } from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { TraceEvent } from './events.ts';
import type { eventSchema, metaSchema } from './schema.ts';
import type { TraceMeta } from './trace.ts';

it('has schemas and types that say the same', () => {
  expectTypeOf<InferOutput<typeof eventSchema>>().toExtend<TraceEvent>();
  expectTypeOf<TraceEvent['type']>().toExtend<InferOutput<typeof eventSchema>['type']>();
  expectTypeOf<InferOutput<typeof metaSchema>>().toExtend<TraceMeta>();
});
