import { formatFigure, formatMachine } from '../bench/figure.ts'
import type { Found } from './fuzzer.ts'
import { fuzzers } from './list.ts'

/** Most faults that are written out for one fuzzer. */
const most = 20

/**
 * Tries each in turn and says what was found.
 * @param asked `runs` in the place of each fuzzer's own number
 * @returns an exit code: 0 whenever it could be measured
 */
export async function fuzz(asked: {
  only: RegExp
  runs: number | null
  seed: number
}): Promise<number> {
  formatMachine()
  console.log(`seed: ${asked.seed}`)
  let crashes = 0
  let serverErrors = 0
  let failures = 0
  let growth = 0
  for (const fuzzer of fuzzers.filter(({ name }) => asked.only.test(name))) {
    const say = (line: string) => console.log(`${fuzzer.name}: ${line}`)
    try {
      const fuzzed = await fuzzer.fuzz(asked.runs ?? fuzzer.runs, asked.seed, say)
      say(`${fuzzed.tried} tried, memory × ${fuzzed.growth.toFixed(3)}`)
      tell(say, 'crash', fuzzed.crashes)
      tell(say, 'server error', fuzzed.serverErrors)
      crashes += fuzzed.crashes.length
      serverErrors += fuzzed.serverErrors.length
      growth = Math.max(growth, fuzzed.growth)
      formatFigure(`tried_${fuzzer.name}`, fuzzed.tried, '>=', fuzzer.runs)
    } catch (error) {
      failures += 1
      console.log(`${fuzzer.name}: could not be measured:`, error)
    }
  }
  formatFigure('crashes', crashes, '<=', 0)
  formatFigure('server_errors', serverErrors, '<=', 0)
  formatFigure('memory_growth', growth, '<=', 1.5)
  return failures === 0 ? 0 : 1
}

function tell(say: (line: string) => void, what: string, found: readonly Found[]) {
  for (const { said, came } of found.slice(0, most)) say(`${what}: ${said} → ${came}`)
  if (found.length > most) say(`${found.length - most} more of these`)
}
