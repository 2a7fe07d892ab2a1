import { monthsLater } from '#shared/calendar/day.ts'
import { daysOf, isOver, lengthOf } from '#shared/calendar/period.ts'
import { identity } from '#shared/contract/catalogue/identity.ts'
import { circumstances } from '#shared/contract/reporting/circumstance.ts'
import { closings } from '#shared/contract/reporting/closing.ts'
import { type Finding, findings } from '#shared/contract/reporting/finding.ts'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { results } from '#shared/contract/reporting/results.ts'
import { readHub } from '../../api/read-hub.ts'
import type { Read } from '../../api/read-result.ts'
import { todayIn } from '../../period/periods.ts'
import type { Session } from '../../sign-in/session/session.ts'
import type { ReportRead } from './block.ts'

/** How to read all that a report on paper is made of: of a year, its quarters that are over too. */
export function readReport(session: Session, period: string): Read<ReportRead> {
  const told = (one: string) =>
    readHub(session, `/v1/export/indicators.json?period=${one}`, indicators)
  const elsewhere = readHub(session, `/v1/export/results.json?period=${period}`, results)
  const closed = readHub(session, '/v1/closings', closings)
  const happened = readHub(session, '/v1/circumstances', circumstances)
  const found = readHub(session, '/v1/findings', findings)
  const shown = readHub(session, '/v1/organisation/identity', identity)
  return async (_, signal) => {
    const [report, state, months, events, decided, own] = await Promise.all([
      told(period)(null, signal),
      elsewhere(null, signal),
      closed(null, signal),
      happened(null, signal),
      found(null, signal),
      shown(null, signal),
    ])
    if (report.kind !== 'fresh') return report
    if (state.kind !== 'fresh') return state
    if (months.kind !== 'fresh') return months
    if (events.kind !== 'fresh') return events
    if (decided.kind !== 'fresh') return decided
    const quarters: Indicators[] = []
    for (const quarter of quartersOf(period, todayIn(report.content.zone))) {
      const read = await told(quarter)(null, signal)
      if (read.kind !== 'fresh') return read
      quarters.push(read.content)
    }
    const content = {
      report: report.content,
      quarters,
      results: state.content,
      closings: months.content,
      circumstances: events.content.circumstances,
      decisions: decidedBy(decided.content.findings, period),
      // A report without its crest is still a report.
      identity: own.kind === 'fresh' ? own.content.identity : null,
    }
    return { kind: 'fresh', content, etag: null }
  }
}

function quartersOf(period: string, today: string): string[] {
  if (lengthOf(period) !== 'year') return []
  return [1, 2, 3, 4].map((nth) => `${period}-Q${nth}`).filter((one) => isOver(one, today))
}

/** What was decided in the twelve months that end with a period, the newest first. */
function decidedBy(all: readonly Finding[], period: string): Finding[] {
  const { until } = daysOf(period)
  const from = monthsLater(until, -12)
  const dayOf = ({ versions: [newest] }: Finding) => newest?.content.decision?.from ?? ''
  return all
    .filter((one) => dayOf(one) >= from && dayOf(one) < until)
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)))
}
