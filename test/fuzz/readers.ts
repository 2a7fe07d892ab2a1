import { fileURLToPath } from 'node:url'
import type { Fuzzer } from './fuzzer.ts'
import { bundle } from './guided/bundle.ts'
import { fuzzReaders } from './guided/watch.ts'

/** All that reads what comes from outside, led by the blocks that inputs reach. */
export const readers: Fuzzer = {
  name: 'readers',
  runs: 200_000,
  async fuzz(runs, seed, say) {
    const script = await bundle(fileURLToPath(new URL('./guided/worker.ts', import.meta.url)))
    return fuzzReaders({ script, runs, seed, say, only: process.env['READER'] ?? '' })
  },
}
