import { dayNumber } from '../calendar/day.ts'
import { daysOf } from '../calendar/period.ts'
import type { QualityReport, ServiceQuality } from '../contract/reporting/quality-report.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { closingText } from '../text/site-owner/reporting/closing.ts'
import { qualityReportText } from '../text/site-owner/reporting/quality-report.ts'
import { intlTag } from '../text/usager-locale.ts'
import { withCapital } from '../text/with-capital.ts'
import { formatRevision } from './format-closing.ts'
import { formatExactNumber, formatNumber } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatPrecision } from './format-quality-precision.ts'
import { formatPlainDay } from './format-warning.ts'
import { joinParts } from './join-parts.ts'

/** One heading of the quality report, and what is said under it. */
export interface QualitySection {
  key: string
  title: string
  sentences: string[]
}

type Say = (report: QualityReport, locale: Locale) => string[]

/** Formats a quality report, under Eurostat's headings. */
export function formatQuality(report: QualityReport, locale: Locale): QualitySection[] {
  const { sections } = qualityReportText[locale]
  return (Object.keys(say) as (keyof typeof say)[]).map((key) => ({
    key,
    title: sections[key],
    sentences: say[key](report, locale),
  }))
}

const say = {
  relevance({ services }, locale) {
    const text = qualityReportText[locale]
    const asked = new Map<string, { one: ServiceQuality['asked'][number]; names: string[] }>()
    for (const { name, asked: all } of services)
      for (const one of all) {
        const key = `${one.instrument} ${one.version}`
        const known = asked.get(key) ?? { one, names: [] }
        asked.set(key, { ...known, names: [...known.names, localise(name, locale)] })
      }
    return [
      ...[...asked.values()].map(({ one, names }) =>
        fill(text.asked, {
          services: listed(names, locale),
          wording: localise(one.wording, locale),
          instrument: one.instrument,
          version: one.version,
        }),
      ),
      text.register,
    ]
  },
  coverage({ services, fewest }, locale) {
    const text = qualityReportText[locale]
    const frames = services.flatMap((one) => one.frames)
    const drawn = (['register', 'submissions', 'counter'] as const).flatMap((frame) => {
      const n = sum(frames.filter((one) => one.frame === frame).map(({ invited }) => invited))
      return n === 0 ? [] : [formatCount(n, text.frames[frame], locale)]
    })
    const left = (['left_out', 'resting', 'refused'] as const).flatMap((draw) => {
      const counts = services.map((one) => one.not_drawn[draw])
      const n = sum(counts.map((one) => one ?? 0))
      const hidden = counts.filter((one) => one === null).length
      if (n === 0 && hidden === 0) return []
      const counted = formatNumber(n, locale)
      const more = fill(text.atLeast, { n: counted })
      const few = fill(text.few, { fewest: hidden * fewest })
      const said = hidden === 0 ? counted : n === 0 ? few : more
      return [fill(text.notDrawn[draw], { n: said })]
    })
    const others = (['invited', 'submitted', 'asked', 'open'] as const).flatMap((stream) => {
      const n = sum(
        services
          .flatMap((one) => one.others.filter((other) => other.stream === stream))
          .map((one) => one.n),
      )
      const named = { n: formatNumber(n, locale), stream: closingText[locale].streams[stream] }
      return n === 0 ? [] : [fill(text.other, named)]
    })
    const unreached = sum(frames.map(({ undeliverable }) => undeliverable))
    return [
      drawn.length === 0 ? text.noneDrawn : fill(text.drawn, { frames: listed(drawn, locale) }),
      ...(unreached > 0 ? [formatCount(unreached, text.undeliverable, locale)] : []),
      ...(left.length > 0 ? [fill(text.notInvited, { list: listed(left, locale) })] : []),
      ...(others.length > 0 ? [fill(text.others, { list: listed(others, locale) })] : []),
      text.missing,
    ]
  },
  response({ services, months }, locale) {
    const text = qualityReportText[locale]
    const all = services.flatMap((one) => one.months.flatMap(({ response }) => response ?? []))
    if (all.length === 0) return [text.responseNone]
    const reached = sum(all.map(({ delivered }) => delivered))
    const counts = {
      invited: formatNumber(sum(all.map(({ invited }) => invited)), locale),
      reached: formatNumber(reached, locale),
    }
    const isHidden = all.some(({ answered }) => answered === null)
    const answered = sum(all.map((one) => one.answered ?? 0))
    return [
      isHidden || reached === 0
        ? fill(text.responseHidden, counts)
        : fill(text.response, {
            ...counts,
            answered: formatNumber(answered, locale),
            rate: formatPercent(answered / reached, locale),
          }),
      ...(months.length === 1 ? [text.bounds] : []),
    ]
  },
  precision: formatPrecision,
  measurement({ services }, locale) {
    const text = qualityReportText[locale]
    const n = sum(services.map(({ set_aside }) => set_aside.length))
    return [n === 0 ? text.aside.none : formatCount(n, text.aside.some, locale), text.measurement]
  },
  timeliness({ months }, locale) {
    const text = qualityReportText[locale]
    const isOnTime = months.every(({ day, planned }) => day === planned)
    if (isOnTime && months.length > 1) return [formatCount(months.length, text.punctual, locale)]
    return months
      .filter(({ day, planned }) => months.length === 1 || day !== planned)
      .map(({ month, day, planned }) => {
        const late = dayNumber(day) - dayNumber(planned)
        const days = (n: number) => formatCount(n, text.days, locale)
        return fill(late > 0 ? text.late : late < 0 ? text.early : text.onTime, {
          month: named(month, locale),
          day: formatPlainDay(day, locale),
          planned: formatPlainDay(planned, locale),
          after: days(dayNumber(day) - dayNumber(daysOf(month).until) + 1),
          late: days(Math.abs(late)),
        })
      })
  },
  comparability({ services }, locale) {
    const text = qualityReportText[locale]
    const breaks = services.flatMap(({ name, breaks: all }) =>
      all.map((one) =>
        one.kind === 'instrument'
          ? fill(text.breaks.instrument, {
              service: localise(name, locale),
              month: formatPeriod(one.from, locale),
            })
          : fill(formatCount(one.n, text.breaks.territories, locale), {
              service: localise(name, locale),
              day: formatPlainDay(one.from, locale),
            }),
      ),
    )
    const held = services.flatMap(({ name, months }) =>
      months.flatMap((one) =>
        one.held === null
          ? []
          : [
              fill(text[one.held.against], {
                service: localise(name, locale),
                reference: formatExactNumber(one.held.value, locale, 'percent'),
                day: formatPlainDay(one.held.declared, locale),
              }),
            ],
      ),
    )
    return [
      ...(breaks.length === 0 ? [text.noBreaks] : breaks),
      ...(held.length === 0 ? [] : [fill(text.held, { list: listed([...new Set(held)], locale) })]),
    ]
  },
  revisions({ months, services }, locale) {
    const text = qualityReportText[locale]
    const proven = new Map(services.map(({ service, stream }) => [service, stream]))
    const said = months.flatMap(({ month, revisions }) => {
      if (revisions.length === 0) return []
      const list = revisions.map((one) => {
        const changes = one.changes.filter(({ service, stream }) => proven.get(service) === stream)
        const [sentence] = formatRevision(services, { ...one, changes }, null, locale)
        return sentence ?? fill(text.revisedOtherwise, { day: formatPlainDay(one.day, locale) })
      })
      const counted = formatCount(revisions.length, text.revised, locale)
      return [fill(counted, { month: named(month, locale), list: joinParts(list, locale) })]
    })
    return said.length === 0 ? [text.noRevisions] : said
  },
  access({ services, fewest }, locale) {
    const text = qualityReportText[locale]
    const rates = sum(services.map(({ hidden }) => hidden.rates))
    const territories = sum(services.map(({ hidden }) => hidden.territories))
    const list = [
      ...(rates > 0 ? [formatCount(rates, text.rates, locale)] : []),
      ...(territories > 0 ? [formatCount(territories, text.territories, locale)] : []),
    ]
    return [
      fill(text.rules, { fewest }),
      ...(list.length > 0 ? [fill(text.hidden, { list: listed(list, locale) })] : []),
      text.open,
    ]
  },
} satisfies Record<keyof (typeof qualityReportText)['fr']['sections'], Say>

const named = (month: string, locale: Locale) => withCapital(formatPeriod(month, locale))

const listed = (parts: readonly string[], locale: Locale) =>
  new Intl.ListFormat(intlTag(locale)).format(parts)

const sum = (all: readonly number[]) => all.reduce((before, one) => before + one, 0)
