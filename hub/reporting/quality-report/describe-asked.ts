import { daysOf, periodOf } from '#shared/calendar/period.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { ServiceQuality } from '#shared/contract/reporting/quality-report.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import { answersTo, isOf, ofStream } from '../figures/answers-to.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { isOfCampaigns } from '../figures/is-of-campaigns.ts'
import type { Known } from '../figures/known.ts'

/** A version of a questionnaire, and the months in which it was answered, in order. */
interface Answered {
  instrument: Instrument
  months: readonly string[]
}

/** Describes the questions of satisfaction that were answered in the period; else the current one. */
export function describeAsked(known: Known, stream: ProvenStream): ServiceQuality['asked'] {
  const all = listAnswered(known, stream)
  const own = all.filter(({ months }) => months.some((month) => isOf(known.period, { month })))
  const from = periodOf(known.period === null ? known.today : daysOf(known.period).from, 'month')
  const shown = own.length === 0 ? [{ instrument: known.asked, months: [from] }] : own
  return shown.flatMap(({ instrument, months: [first] }) => {
    const item = instrument.items.find((one) => one.item === instrument.opening)
    const { id, version } = instrument
    return item && first ? [{ instrument: id, version, wording: item.wording, from: first }] : []
  })
}

/** Describes what breaks the series in the period: another question, merged territories. */
export function describeBreaks(known: Known, stream: ProvenStream): ServiceQuality['breaks'] {
  const [, ...later] = listAnswered(known, stream)
  const merged = new Map<string, number>()
  for (const { since } of known.followed)
    if (since !== null && isOf(known.period, { month: periodOf(since, 'month') }))
      merged.set(since, (merged.get(since) ?? 0) + 1)
  return [
    ...later.flatMap(({ months: [from] }) =>
      from && isOf(known.period, { month: from }) ? [{ kind: 'instrument' as const, from }] : [],
    ),
    ...[...merged].map(([from, n]) => ({ kind: 'territories' as const, from, n })),
  ]
}

function listAnswered(known: Known, stream: ProvenStream): Answered[] {
  return [...known.instruments.values()]
    .filter((one) => one === known.asked || !isOfCampaigns(one))
    .flatMap((instrument) => {
      const criterion = openingCriterion(instrument)
      if (criterion === null) return []
      const answers = answersTo(known, instrument, criterion, ofStream(stream))
      const months = [...new Set(answers.filter(({ n }) => n > 0).map(({ month }) => month))].sort()
      return months.length === 0 ? [] : [{ instrument, months }]
    })
    .sort((one, other) => ((one.months[0] ?? '') < (other.months[0] ?? '') ? -1 : 1))
}
