import { defineConfig } from 'vitest/config'
import { LongestFirst } from './world/longest-first.ts'

/**
 * The built product in real browsers, then everything that needs none. Three files at a time on two
 * processors, since each also waits for a browser or a database.
 */
export default defineConfig({
  define: { __WIDGET_VERSION__: JSON.stringify('test'), __RELEASE__: JSON.stringify('0.0.0') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: 'test/world/run-resources.ts',
    // They end what hangs. The first files of a run wait for a database, real tools and a lived
    // year, which take four minutes where two processors do something else as well.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    execArgv: ['--import', new URL('./run/end-together.js', import.meta.url).href],
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'test/{shared,hub,widget,extension,demo,console,integrations,repository}/**/*.test.ts',
          ],
          // A hub knows nothing but its database: each process makes one file after another, and reads the code once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journey',
          // The inbox is looked at as it is written: no demo is started for it.
          css: { include: /demo\/(inbox|office)\/style\// },
          include: ['test/journey/**/*.test.ts'],
          isolate: false,
        },
      },
    ],
  },
})
