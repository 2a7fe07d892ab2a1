import type { ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import type { CountedStream } from '#shared/contract/stream.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { listMonthCounters } from '../../feedback/intake/counters-sql.ts'

type Counters = Awaited<ReturnType<typeof listMonthCounters>>

/**
 * Describes the funnel of one stream, in total and by month. The total is shown, so a month with
 * too few answers is hidden with another one.
 */
export function describeFunnel(
  counters: Counters,
  stream: CountedStream,
): ServiceCoverage['funnel'][number] {
  const months = counters.filter((one) => one.stream === stream)
  const sum = (step: 'ended' | 'shown' | 'opened' | 'answered') =>
    months.reduce((all, one) => all + one[step], 0)
  const answered = sum('answered')
  const [shown = []] = suppress([months.map((one) => (one.answered === 0 ? null : one.answered))])
  return {
    stream,
    ended: sum('ended'),
    shown: sum('shown'),
    opened: sum('opened'),
    answered: answered > 0 && answered < fewestShown ? null : answered,
    months: months.map(({ month, ended, shown: seen, opened, answered: n }, at) => ({
      month,
      ended,
      shown: seen,
      opened,
      answered: n === 0 ? 0 : (shown[at] ?? null),
    })),
  }
}
