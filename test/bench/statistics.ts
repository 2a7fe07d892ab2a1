import { replay } from '../../demo/replay.ts'
import { sayFigure, sayMachine } from './figure.ts'
import type { Contest } from './statistics/contest.ts'
import { contests } from './statistics/contests.ts'
import { timeInR, versionOfR } from './statistics/in-r.ts'
import { rounds, time } from './statistics/time.ts'

/** The goals: an answer while the reader waits, and no slower than R on half of the methods. */
const slowestGoal = 1000
const ratioGoal = 1

interface Timed {
  contest: Contest
  here: number
  inR: number | null
}

/**
 * Prints how long most statistics take on a million answers or 35,000 places, beside the same in R
 * on the same numbers where R is on the machine.
 * @param word part of the names of the methods to time; all without it.
 */
export async function run(word = ''): Promise<void> {
  sayMachine()
  const version = versionOfR()
  console.log(version ?? 'R is not on this machine: nothing to compare with')
  console.log(`median of ${rounds} rounds, in milliseconds; one core`)
  console.log(`${'here'.padStart(10)} ${'R'.padStart(10)} ${'here ÷ R'.padStart(9)}  method`)
  const timed = contests
    .filter(({ method }) => method.includes(word))
    .map((contest, at) => timeBoth(contest, at, version !== null))
  console.log('\nWhat R was asked:')
  for (const { method, inR } of contests) if (inR !== null) console.log(`${method}: ${inR}`)
  sayFigure('slowest_ms', Math.max(...timed.map(({ here }) => here)), '<=', slowestGoal)
  const ratios = timed.flatMap(({ here, inR }) => (inR === null ? [] : [here / inR]))
  if (ratios.length > 0) sayFigure('median_over_r', median(ratios), '<=', ratioGoal)
}

function timeBoth(contest: Contest, seed: number, isThereR: boolean): Timed {
  const { columns, here: work } = contest.prepare(replay(seed))
  const here = time(work)
  const inR = isThereR && contest.inR !== null ? timeInR(contest.inR, columns) : null
  const ratio = inR === null ? '' : (here / inR).toFixed(2)
  const cells = [write(here).padStart(10), write(inR).padStart(10), ratio.padStart(9)]
  console.log(`${cells.join(' ')}  ${contest.method}, ${contest.size}`)
  return { contest, here, inR }
}

function write(milliseconds: number | null): string {
  return milliseconds === null ? '' : milliseconds.toPrecision(3)
}

function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other)
  const [low, high] = [Math.ceil(ordered.length / 2) - 1, Math.floor(ordered.length / 2)]
  return ((ordered[low] ?? 0) + (ordered[high] ?? 0)) / 2
}
