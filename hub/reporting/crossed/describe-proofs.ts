import type { RegisterShare } from '#shared/contract/figures/share.ts'
import { type Crossed, proofClasses } from '#shared/contract/reporting/crossed.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers, shareOfRegister } from '#shared/statistics/share.ts'
import type { Criterion } from '../figures/criterion.ts'
import { describeClasses } from './describe-classes.ts'
import type { CrossedTally } from './sql.ts'

/** Parses the steps on time among those owed, as the roll-up writes them: `2/3`. */
function readSteps(name: string): { onTime: number; due: number } {
  const [onTime = 0, due = 0] = name.split('/').map(Number)
  return { onTime, due }
}

/**
 * Crosses the steps sent on time with whether usagers knew how far their request was.
 * @returns `null` where nobody answered it
 */
export function describeProofs(
  stream: WebStream,
  tallies: readonly CrossedTally[],
  criterion: Criterion,
): Crossed['proofs'][number] | null {
  const own = tallies.filter((one) => one.stream === stream && criterion.points.has(one.value))
  // For `sent` the value is the answer about news; for `noticed` the class is.
  const sent = own.filter(({ fact }) => fact === 'sent')
  const noticed = tallies.filter(
    (one) => one.stream === stream && one.fact === 'noticed' && criterion.points.has(one.class),
  )
  if (sent.length === 0 && noticed.length === 0) return null
  const sum = (some: readonly CrossedTally[], weight = (_: CrossedTally) => 1) =>
    some.reduce((all, one) => all + one.n * weight(one), 0)
  const [rows = []] = describeClasses([
    { classes: proofClasses, criterion, tallies: sent, classOf: classOf },
  ])
  const onTime: RegisterShare =
    sum(sent) < fewestShown
      ? { told: 'nothing' }
      : shareOfRegister(
          sum(sent, (one) => readSteps(one.class).onTime),
          sum(sent, (one) => readSteps(one.class).due),
        )
  return {
    stream,
    on_time: onTime,
    // Hide what usagers noticed when what was sent is hidden.
    noticed:
      onTime.told === 'nothing'
        ? { told: 'nothing' }
        : shareOfAnswers(sum(noticed.filter((one) => criterion.good.has(one.class))), sum(noticed)),
    rows,
  }
}

function classOf({ class: name }: CrossedTally): string {
  const { onTime, due } = readSteps(name)
  return onTime === due ? 'all' : onTime > 0 ? 'some' : 'none'
}
