import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import { bandsOf } from '#shared/drawing/chart/bands-of.ts'
import { dateFormat } from '#shared/text/formats.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

interface TimelineProps {
  circumstances: readonly Circumstance[]
  /** In the zone of the organisation, `YYYY-MM-DD`. */
  today: string
}

const row = 24
const months = 12

/**
 * The circumstances of the last year, one a row, by their numbers in the list below. Places are in per
 * cent, so that letters keep their size however narrow the page is.
 */
export function Timeline({ circumstances, today }: TimelineProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const from = `${monthsLater(today, 1 - months).slice(0, 7)}-01`
  const until = `${monthsLater(today, 1).slice(0, 7)}-01`
  const [first, last] = [from, until].map((day) => Date.parse(`${day}T00:00:00Z`)) as [
    number,
    number,
  ]
  const along = (moment: Date) => (100 * (+moment - first)) / (last - first)
  const bands = bandsOf(circumstances, along, { from, until: daysLater(today, 1) })
  const height = Math.max(1, bands.length) * row
  const letter = dateFormat(intlTag(locale), { month: 'narrow', timeZone: 'UTC' })
  const starts = Array.from(
    { length: months },
    (_, nth) => new Date(`${monthsLater(from, nth)}T00:00:00Z`),
  )
  return (
    <div class="timeline" aria-hidden="true">
      <p class="circumstance-list-title">{words.timeline}</p>
      <svg width="100%" height={height + 28} aria-hidden="true">
        {starts.map((at, nth) => (
          <g key={nth} class="timeline-month">
            <line x1={`${along(at)}%`} x2={`${along(at)}%`} y1="0" y2={height} />
            <text x={`${along(at) + 50 / months}%`} y={height + 20} text-anchor="middle">
              {letter.format(at)}
            </text>
          </g>
        ))}
        <line class="timeline-axis" x1="0" x2="100%" y1={height} y2={height} />
        {bands.map(({ key, from: start, to, mark }, nth) => (
          <g key={key} class="timeline-one">
            <line x1={`${start}%`} x2={`${to}%`} y1={nth * row + 12} y2={nth * row + 12} />
            <text
              x={`${to > 90 ? start : to}%`}
              y={nth * row + 17}
              dx={to > 90 ? -10 : 10}
              text-anchor={to > 90 ? 'end' : 'start'}
            >
              {mark}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
