import type { ServiceCoverage } from '../contract/reporting/coverage.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { FunnelStep } from '../drawing/chart/funnel-steps.tsx'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { coverageText } from '../text/site-owner/reporting/coverage.ts'
import { formatNumber } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'

/** Formats as a chart how many a page asked and how many answered; `null` where none asked. */
export function formatFunnel(
  { service, funnel, territories }: ServiceCoverage,
  locale: Locale,
): { told: ChartDescription; steps: FunnelStep[] } | null {
  const words = coverageText[locale].funnel
  const counted = funnel.find(({ stream }) => stream === 'asked')
  if (!counted || counted.ended + counted.shown === 0) return null
  const say = (n: number) => formatNumber(n, locale)
  const { answered, months } = counted
  const numbers = {
    ended: say(counted.ended),
    shown: say(counted.shown),
    answered: answered === null ? '' : say(answered),
  }
  const steps = (['ended', 'shown', 'opened', 'answered'] as const).map((key) => ({
    key,
    name: words.steps[key],
    said: counted[key] === null ? words.fewCell : say(counted[key]),
    n: counted[key],
  }))
  const givenUp = answered === null ? 0 : counted.opened - answered
  return {
    steps,
    told: {
      id: `funnel-${service}`,
      title: words.title,
      sentence: fill(answered === null ? words.few : words.sentence, numbers),
      beside:
        territories.declared === 0
          ? words.besideNone
          : fill(formatCount(territories.told, words.beside, locale), {
              declared: say(territories.declared),
            }),
      notes: [
        ...(givenUp > 0 ? [fill(words.givenUp, { n: say(givenUp) })] : []),
        ...(months.some(({ answered: n }) => n === null) ? [words.hidden] : []),
        ...openNote(funnel, locale),
      ],
      table: {
        columns: [words.month, ...Object.values(words.steps)],
        rows: months.map(({ month, ended, shown, opened, answered: n }) => [
          formatPeriod(month, locale),
          ended,
          shown,
          opened,
          n ?? words.fewCell,
        ]),
      },
    },
  }
}

/** Formats the answers of the open button, apart from the others. */
function openNote(funnel: ServiceCoverage['funnel'], locale: Locale): string[] {
  const words = coverageText[locale].funnel
  const open = funnel.find(({ stream }) => stream === 'open')
  if (!open || open.opened === 0) return []
  const { opened, answered } = open
  return [
    fill(answered === null ? words.openFew : words.open, {
      opened: formatNumber(opened, locale),
      answered: formatNumber(answered ?? 0, locale),
    }),
  ]
}
