import { defineConfig } from 'vitest/config'

/**
 * Only the statistics, which need no database. The tester copies them below `node_modules`, where
 * nothing would be compiled unless said.
 */
export default defineConfig({
  test: {
    include: ['test/shared/statistics/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/mutants/fewer-runs.ts'],
    server: { deps: { inline: [/\/sandbox[^/]*\/(shared|demo|test)\//] } },
  },
})
