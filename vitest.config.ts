import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // What was found stands in the message itself: `expected [ Array(1) ]` tells nothing at the end of a long log.
    chaiConfig: { truncateThreshold: 400 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,bench}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/browser/engines/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          // Two cores: one browser at a time, or timing windows measure the neighbours.
          fileParallelism: false,
          maxWorkers: 1,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Browsers that wait for five to forty seconds and do nothing meanwhile: run beside the others.
        extends: true,
        test: {
          name: 'waits',
          environment: 'node',
          include: ['tests/browser/waits/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Two browsers that call each other, through a server of their own.
        extends: true,
        test: {
          name: 'call',
          environment: 'node',
          include: ['tests/browser/call/**/*.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Benchmarks are tests that print a ratio and hold it to a limit: `npm run bench`.
        extends: true,
        test: {
          name: 'bench',
          environment: 'node',
          include: ['tests/bench/**/*.bench.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
