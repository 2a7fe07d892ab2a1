import type { Delays } from '../contract/reporting/delays.ts'
import type {
  DisclosedWaits,
  ServiceDelays,
  WaitsPart,
  WaitsParts,
} from '../contract/reporting/service-delays.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import { ticksOf } from '../drawing/chart/ticks-of.ts'
import type { WaitPanel } from '../drawing/chart/wait-curve-panel.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { ownOf } from '../text/own-of.ts'
import { waitsText } from '../text/site-owner/reporting/text.ts'
import { formatDelays } from './format-delays.ts'
import { formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { lastDay } from './last-day.ts'

/** Survival curves, with the frame of the chart. */
export interface FormattedWaits {
  told: ChartDescription
  panels: readonly WaitPanel[]
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
  const [line] = formatDelays(whole.delays, locale)
  const [counted = '', ...more] = line?.notes ?? []
  return {
    ...axisOf(waits, norm, locale),
    panels: [panelOf({ part: 'whole', name: null, ...whole }, titleOf(whole.delays, locale))],
    told: {
      id: 'delays',
      title: text.title,
      sentence: `${line?.sentence ?? ''} ${counted}`,
      beside: formatOtherWorld(beside, locale),
      notes: [...more, ...(norm === null ? [text.noNorm] : [])],
      table: tableOf([{ name: text.whole, delays: whole.delays }], locale),
    },
  }
}

/** The same by channel or by territory; `null` unless two are visible. */
export function formatWaitParts(
  waits: DisclosedWaits,
  by: 'channels' | 'territories',
  norm: ServiceDelays['norm'],
  locale: Locale,
): FormattedWaits | null {
  const text = waitsText[locale]
  const { told, untold, more } = waits[by]
  if (told.length < 2) return null
  const named = told.map((part) => ({ ...part, name: nameOf(part, by, locale) }))
  return {
    ...axisOf(waits, norm, locale),
    panels: named.map((part) => panelOf(part, part.name)),
    told: {
      id: `delays-${by}`,
      title: by === 'channels' ? text.channelsTitle : text.territoriesTitle,
      sentence: fill(text.parts, {
        parts: named
          .map(({ name, delays }) =>
            fill(text.part, { name, median: formatMedian(delays, locale) }),
          )
          .join(text.between),
      }),
      beside: formatOtherWorld(waits.beside, locale),
      notes: [
        titleOf(waits.whole.delays, locale),
        text.register,
        ...restOf({ untold, more }, locale),
      ],
      table: tableOf(named, locale),
    },
  }
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

function titleOf({ unit }: Delays, locale: Locale): string {
  const text = waitsText[locale]
  return fill(text.panel, { unit: text.units[unit] })
}

function panelOf({ part, steps, delays }: WaitsPart, title: string): WaitPanel {
  const isFaint = showingOf(delays.n, 0) === 'greyed'
  return { key: part, title, steps, longest: delays.longest, isFaint }
}

function axisOf({ whole }: DisclosedWaits, norm: number | null, locale: Locale) {
  const until = lastDay(whole.steps, whole.delays.longest, norm)
  const days = ticksOf(until)
  return {
    until,
    ticks: days.map((value) => ({ value, said: formatNumber(value, locale) })),
    shares: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
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
