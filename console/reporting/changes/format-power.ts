import { monthsOf } from '#shared/calendar/period.ts'
import type { FindingContent, Findings } from '#shared/contract/reporting/finding.ts'
import { formatNumber, formatPoints } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { FindingsText } from '#shared/text/site-owner/reporting/findings-fr.ts'

/** Most periods after a change that judge it. */
const mostPeriods = 3

/**
 * Says how many cases an effect takes after a change, and whether they come in time; nothing before
 * a service is chosen.
 * @param effect a difference of rates
 */
export function formatPower(
  { services }: Pick<Findings, 'services'>,
  { service, indicator, every }: Pick<FindingContent, 'service' | 'indicator' | 'every'>,
  effect: number,
  words: FindingsText,
  locale: Locale,
): string[] {
  const own = services.find((one) => one.service === service)
  if (!own) return []
  const { power: text } = words
  const found = own.power.find((one) => one.indicator === indicator && one.every === every)
  if (!found) return [text.absent]
  if (found.per_month === null) return [text.short]
  const answers = found.effects.find((one) => one.effect === effect)?.answers ?? null
  const points = formatPoints(effect, locale, false)
  if (answers === null) return [fill(text.never, { points })]
  const months = Math.ceil(answers / found.per_month)
  const said = fill(indicator === 'promises_kept' ? text.dates : text.answers, {
    points,
    n: formatNumber(roundUp(answers), locale),
    months: formatCount(months, text.months, locale),
  })
  if (months > mostPeriods * monthsOf.quarter) return [said, text.cannot]
  return months > mostPeriods * monthsOf[every] ? [said, text.quarters] : [said]
}

/** Rounds up to ten: the number is an order of magnitude. */
const roundUp = (n: number) => Math.ceil(n / 10) * 10
