import type { Believed, BelievedMean } from '../contract/reporting/believed.ts'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { believedText } from '../text/site-owner/reporting/believed.ts'
import { formatDifference, formatMark } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import type { FormattedMeans, Line } from './line.ts'

/** Formats a team's beliefs beside the usagers' answers, by question. */
export function formatBelieved(believed: readonly Believed[], locale: Locale): Line[] {
  return believed.map((one): Line => {
    const { item, gap } = one
    const means = meansOf(one, locale)
    return {
      key: item,
      label: formatAsked(one, locale),
      sentence: sentenceOf(one, locale),
      n: null,
      value: gap?.estimate ?? null,
      low: gap?.interval?.low ?? null,
      high: gap?.interval?.high ?? null,
      isRegister: false,
      unit: 'points',
      ...(means.rows.length > 0 && { means }),
      notes: notesOf(one, locale),
      isFaint: false,
      isTold: gap !== null,
      isTerritory: false,
      series: [],
    }
  })
}

function sentenceOf({ team: agents, usagers, gap }: Believed, locale: Locale): string {
  const text = believedText[locale]
  if (agents.told === 'nothing') return text.tooFewAgents
  const team = formatMark(agents.mean, locale)
  if (usagers.told === 'nothing' || gap === null) return fill(text.alone, { team })
  const values = {
    team,
    usagers: formatMark(usagers.mean, locale),
    gap: formatDifference(gap.estimate, locale),
  }
  if (gap.interval === null) return fill(text.bare, values)
  const { low, high } = gap.interval
  return fill(low > 0 ? text.higher : high < 0 ? text.lower : text.unclear, {
    ...values,
    low: formatDifference(low, locale),
    high: formatDifference(high, locale),
  })
}

function notesOf(one: Believed, locale: Locale): string[] {
  if (one.team.told === 'nothing') return []
  return [...formatMeans(one, locale), fill(believedText[locale].scale, one.scale)]
}

/** Formats a question with its side: *Ce qui est vécu : …*. */
export function formatAsked({ side, wording }: Believed, locale: Locale): string {
  return fill(believedText[locale].sides[side], { wording: localise(wording, locale) })
}

/** Formats both means, each with its interval and its base; none when the team is hidden. */
export function formatMeans({ team: agents, usagers, stream }: Believed, locale: Locale): string[] {
  const text = believedText[locale]
  if (agents.told === 'nothing') return []
  const asked = { period: formatPeriod(agents.period, locale) }
  return [
    fill(formatMean(agents, text.team, locale), asked),
    ...(usagers.told === 'mean' ? [formatMean(usagers, text.usagers[stream], locale)] : []),
  ]
}

function formatMean(
  { n, mean, interval }: BelievedMean,
  words: { one: string; other: string },
  locale: Locale,
): string {
  const text = believedText[locale]
  const bounds = interval && {
    low: formatMark(interval.low, locale),
    high: formatMark(interval.high, locale),
  }
  return fill(formatCount(n, words, locale), {
    mean: formatMark(mean, locale),
    bounds: bounds ? fill(text.between, bounds) : text.alike,
  })
}

function meansOf({ team: agents, usagers, scale }: Believed, locale: Locale): FormattedMeans {
  const names = believedText[locale].names
  const rows = (
    [
      ['team', agents],
      ['usagers', usagers],
    ] as const
  ).flatMap(([of, one]) =>
    one.told === 'mean' && agents.told === 'mean'
      ? {
          of,
          name: names[of],
          said: formatMark(one.mean, locale),
          mean: one.mean,
          low: one.interval?.low ?? one.mean,
          high: one.interval?.high ?? one.mean,
          isFaint: showingOf(one.n, 0) === 'greyed',
        }
      : [],
  )
  return { scale, rows }
}
