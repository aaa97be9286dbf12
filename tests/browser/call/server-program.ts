import { startCallServer } from '../../../examples/call/server/call-server.ts';

// The server of the call in a process of its own, so that a test can end it as a crash does. Twenty schedules join far
// more often than people.
await startCallServer({
  port: Number(process.argv[2]),
  joins: { burst: 1_000, perSecond: 100 },
});
process.send?.('listening');
