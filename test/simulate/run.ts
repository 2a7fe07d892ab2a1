import { appendFileSync } from 'node:fs'
import { plants } from './plants.ts'
import { simulate } from './simulate.ts'

/**
 * Simulates one seed after another, until so many events have fired.
 * @param events of each seed @param total of all
 * @param trace a file that receives each thing that happened, a line each
 * @param planted name of a planted bug
 * @param again lives each seed twice, and says whether the second differs
 * @returns an exit code: 1 after a violation
 */
export async function run(
  seed: number,
  events: number,
  total: number,
  trace: string | null,
  planted: string | null,
  again: boolean,
): Promise<number> {
  const plant = plants[planted ?? ''] ?? {}
  const tell = (line: string) => trace !== null && appendFileSync(trace, line)

  const began = performance.now()
  for (let fired = 0, at = seed; fired < total; at += 1) {
    const { digest, violations, ...counts } = await simulate(at, events, { plant, tell })
    fired += counts.events
    if (again && (await simulate(at, events, { plant })).digest !== digest)
      violations.push(`seed ${at} did not repeat itself`)
    const seconds = (performance.now() - began) / 1000
    const figures = Object.entries(counts).map(([name, n]) => `${name} ${n}`)
    console.log(
      `${figures.join(', ')}, digest ${digest.slice(0, 12)}; ${fired} events in ${seconds.toFixed(0)} s`,
    )
    for (const line of violations.slice(0, 20)) console.log(`  ${line}`)
    if (violations.length > 0) return 1
  }
  return 0
}
