import { daysOf } from '#shared/calendar/period.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { OfferCell, OfferedService } from '#shared/contract/reporting/offers.ts'
import { AvailabilityStrips, type StripGroup } from '#shared/drawing/chart/availability-strips.tsx'
import { byDay } from '#shared/drawing/chart/circumstances-by-day.ts'
import { formatCircumstance } from '#shared/report/format-circumstance.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { dateFormat } from '#shared/text/formats.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { calendarText } from '#shared/text/site-owner/catalogue/calendar.ts'
import type { AvailabilityText } from '#shared/text/site-owner/reporting/availability-fr.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { Chart } from '../../chart/chart.tsx'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import { type AvailabilityIndicator, drawnMeasures } from './shortfall.ts'
import { useAvailabilityWords } from './use-availability-words.ts'

interface StripsChartProps {
  service: OfferedService
  period: string
  /** What one may say of it, and the other world. */
  sentence: string
  beside: string
  circumstances: readonly Circumstance[]
}

/** Each place of a service over time, against what is owed; the online service the same way. */
export function StripsChart(props: StripsChartProps) {
  const { service, period, sentence, beside, circumstances } = props
  const { locale } = useLanguage()
  const words = useAvailabilityWords()
  const [box, width] = useWidth()
  const measures = drawnMeasures(service.measures)
  const groups = measures.map(
    ({ indicator, drawn, rows }): StripGroup => ({
      key: indicator,
      title: titleOf(indicator, drawn.every, service, words, locale),
      ...drawn,
      marked: drawn.every === 'month' ? clip(daysOf(period), drawn) : null,
      rows: rows.map(({ id, name, share, cells }) => ({
        key: id,
        name: indicator === 'uptime' ? pathOf(name) : name,
        said:
          share?.told === 'register'
            ? fill(words.figures[indicator], {
                x: formatNumber(share.x, locale),
                n: formatNumber(share.n, locale),
              })
            : words.noFigure,
        cells: cells.map((cell) => ({
          at: cell.at,
          state: cell.state,
          part: cell.n === 0 ? 0 : cell.x / cell.n,
          said: drawn.every === 'month' ? formatMissed(cell, words, locale) : '',
        })),
      })),
    }),
  )
  const from = groups.map((one) => one.from).toSorted()[0] ?? ''
  const until =
    groups
      .map((one) => one.until)
      .toSorted()
      .at(-1) ?? ''
  const own = touching(circumstances, { service: service.service, territory: null, from, until })
  const now = new Date()
  const hasHours = measures.some(({ indicator }) => indicator === 'hours_kept')
  return (
    <Chart
      isPaired
      level={2}
      told={{
        id: `${service.service}-strips`,
        title: words.chart,
        sentence,
        beside,
        notes: [
          ...(hasHours ? [words.hint] : []),
          ...byDay(own).map((one, nth) => `${nth + 1}. ${formatCircumstance(one, locale, now)}`),
        ],
        made: measures.map(({ indicator }) => words.notes[indicator]),
        table: tableOf(measures, words),
      }}
    >
      <div ref={box}>
        {width > 0 && (
          <AvailabilityStrips
            width={width}
            groups={groups}
            circumstances={own}
            words={{
              states: words.states,
              formatTick: (at, every) =>
                dateFormat(intlTag(locale), {
                  month: 'short',
                  ...(every === 'day' ? { day: 'numeric' } : { year: '2-digit' }),
                  timeZone: 'UTC',
                }).format(at),
            }}
          />
        )}
      </div>
    </Chart>
  )
}

function titleOf(
  indicator: AvailabilityIndicator,
  every: 'day' | 'month',
  { delay }: OfferedService,
  words: AvailabilityText,
  locale: Locale,
): string {
  if (indicator === 'hours_kept') return words.hours
  const title = words.groups[indicator][every]
  if (indicator === 'uptime' || delay.count === 0) return title
  const unit = calendarText[locale].units[delay.unit]
  return fill(words.delay, { title, count: formatNumber(delay.count, locale), unit })
}

/** An address without its site, which all of a service share. */
function pathOf(address: string): string {
  const { host, pathname } = new URL(address)
  return pathname === '/' ? host : pathname
}

function formatMissed({ x, n }: OfferCell, words: AvailabilityText, locale: Locale): string {
  return x < n ? formatCount(n - x, words.missed, locale) : ''
}

/** The part of some days that a strip covers; `null` for none. */
function clip(days: { from: string; until: string }, strip: { from: string; until: string }) {
  const [, from = ''] = [days.from, strip.from].toSorted()
  const [until = ''] = [days.until, strip.until].toSorted()
  return from < until ? { from, until } : null
}

function tableOf(measures: ReturnType<typeof drawnMeasures>, words: AvailabilityText) {
  const { columns, whats, states } = words
  return {
    columns: [
      columns.what,
      columns.place,
      columns.at,
      columns.state,
      columns.x,
      columns.n,
      columns.amount,
    ],
    rows: measures.flatMap(({ indicator, rows }) =>
      rows.flatMap(({ name, cells }) =>
        cells.map(({ at, state, x, n, amount }) => [
          whats[indicator],
          name,
          at,
          states[state],
          x,
          n,
          amount,
        ]),
      ),
    ),
  }
}
