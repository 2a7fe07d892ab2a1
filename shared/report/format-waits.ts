import type { Delays } from '../contract/reporting/delays.ts'
import type {
  DisclosedWaits,
  ServiceDelays,
  WaitStep,
  WaitsPart,
  WaitsParts,
} from '../contract/reporting/service-delays.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import { ticksOf } from '../drawing/chart/ticks-of.ts'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { ownOf } from '../text/own-of.ts'
import { waitsText } from '../text/site-owner/reporting/waits.ts'
import { formatDelays } from './format-delays.ts'
import { formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'
import { joinParts } from './join-parts.ts'
import { lastDay } from './last-day.ts'

/** The survival curve of all requests, with the frame of the chart. */
export interface FormattedWaits {
  told: ChartDescription
  title: string
  /** Title of the axis of days. */
  label: string
  steps: readonly WaitStep[]
  longest: number
  isFaint: boolean
  /** The last day of the axis. */
  until: number
  norm: { days: number; said: string } | null
  /** Labels of both axes. */
  ticks: readonly { value: number; said: string }[]
  shares: readonly { value: number; said: string }[]
}

/** Formats the duration of requests overall: median, ninth decile, open ones. */
export function formatWaits(
  waits: DisclosedWaits,
  norm: ServiceDelays['norm'],
  locale: Locale,
): FormattedWaits {
  const text = waitsText[locale]
  const { whole, beside } = waits
  const { delays, steps } = whole
  const [line] = formatDelays(delays, locale)
  const [counted = '', ...more] = line?.notes ?? []
  return {
    ...axisOf(waits, norm, locale),
    title: text.panel,
    label: text.units[delays.unit],
    steps,
    longest: delays.longest,
    isFaint: showingOf(delays.n, 0) === 'greyed',
    told: {
      id: 'delays',
      title: text.title,
      sentence: `${line?.sentence ?? ''} ${counted}`,
      beside: formatOtherWorld(beside, locale),
      notes: [...more, ...(norm === null ? [text.noNorm] : [])],
      table: tableOf([{ name: text.whole, delays }], locale),
    },
  }
}

/**
 * Formats the share answered within the norm by channel or by territory, with what is still open;
 * `null` unless two are visible. Without a norm in days, how long half of them took.
 */
export function formatWaitParts(
  waits: DisclosedWaits,
  by: 'channels' | 'territories',
  locale: Locale,
): FormattedIntervals | null {
  const text = waitsText[locale]
  const { told, untold, more } = waits[by]
  if (told.length < 2) return null
  const named = told.map((part) => ({ ...part, name: nameOf(part, by, locale) }))
  return {
    told: {
      id: `delays-${by}`,
      title: by === 'channels' ? text.channelsTitle : text.territoriesTitle,
      sentence: fill(text.parts, {
        parts: joinParts(
          named.map(({ name, delays }) =>
            fill(text.part, { name, said: formatPart(delays, locale) }),
          ),
          locale,
        ),
      }),
      beside: formatOtherWorld(waits.beside, locale),
      notes: [text.register, ...restOf({ untold, more }, locale)],
      table: tableOf(named, locale),
    },
    columns: [
      {
        key: by,
        groups: named.map(({ part, name, delays }) => ({
          key: part,
          name,
          rows: [
            {
              key: part,
              name: null,
              said: formatPart(delays, locale),
              of: 'commun',
              estimate: delays.within?.estimate ?? null,
              low: null,
              high: null,
              isFaint: showingOf(delays.n, 0) === 'greyed',
            },
          ],
        })),
      },
    ],
    domain: [0, 1],
    ticks: sharesOf(locale),
  }
}

const sharesOf = (locale: Locale) =>
  [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) }))

/** Formats the share within the norm on its base, or how long half took, and what is still open. */
function formatPart(delays: Delays, locale: Locale): string {
  const text = waitsText[locale]
  const { within, n, open } = delays
  const said =
    within === null
      ? formatMedian(delays, locale)
      : fill(formatCount(n, text.within, locale), { share: formatPercent(within.estimate, locale) })
  return open === 0 ? said : `${said}, ${formatCount(open, text.open, locale)}`
}

function restOf({ untold, more }: Omit<WaitsParts, 'told'>, locale: Locale): string[] {
  const text = waitsText[locale]
  return [
    ...(untold > 0 ? [formatCount(untold, text.untoldParts, locale)] : []),
    ...(more > 0 ? [formatCount(more, text.more, locale)] : []),
  ]
}

function nameOf({ part, name }: WaitsPart, by: 'channels' | 'territories', locale: Locale): string {
  const channels: Readonly<Record<string, string>> = waitsText[locale].channels
  return by === 'channels' ? (ownOf(channels, part) ?? part) : (name ?? part)
}

function axisOf({ whole }: DisclosedWaits, norm: number | null, locale: Locale) {
  const until = lastDay(whole.steps, whole.delays.longest, norm)
  const days = ticksOf(until)
  return {
    until,
    ticks: days.map((value) => ({ value, said: formatNumber(value, locale) })),
    shares: sharesOf(locale),
    norm:
      norm === null
        ? null
        : { days: norm, said: formatCount(norm, waitsText[locale].norm, locale) },
  }
}

function formatMedian({ median, longest }: Delays, locale: Locale): string {
  const text = waitsText[locale]
  if (median?.days === 0) return text.sameDay
  return median === null
    ? formatCount(longest, text.medianOver, locale)
    : formatCount(median.days, text.median, locale)
}

function tableOf(
  parts: readonly { name: string; delays: Delays }[],
  locale: Locale,
): ChartDescription['table'] {
  return {
    columns: Object.values(waitsText[locale].columns),
    rows: parts.map(({ name, delays: { median, nine_in_ten, within, n, open } }): Cell[] => [
      name,
      median?.days ?? null,
      nine_in_ten?.days ?? null,
      within?.estimate ?? null,
      n,
      open,
    ]),
  }
}
