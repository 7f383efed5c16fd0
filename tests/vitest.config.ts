import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'app/**/*.test.{ts,tsx}',
      'db/**/*.test.ts',
      'tests/architecture.test.ts',
      'tests/integration/**/*.test.ts',
    ],
    globalSetup: ['tests/helpers/base-database.ts'],
    setupFiles: ['tests/helpers/expect-no-console-error.ts'],
    testTimeout: 20_000,
    // Every file has a database of its own and nothing else is shared, so modules are loaded once: 50 s instead of 105.
    isolate: false,
    maxWorkers: 2,
    minWorkers: 1,
    css: false,
  },
})
