import type { Chain, ChainLink, ChainLinks, FailedShare } from '../contract/reporting/chain.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { chainText } from '../text/site-owner/reporting/chain.ts'
import { formatDifference, formatExactNumber, formatMark, formatNumber } from './format-numbers.ts'

/** Formats one link of the chain: its figure with base and interval, and what is decided. */
export function formatLink({ links, margin }: Chain, link: ChainLink, locale: Locale): string {
  const text = chainText[locale]
  const one = links[link]
  if (one.told === 'nothing') {
    const { because } = one
    return fill(text.untold[because === 'absent' ? 'unmeasured' : because], {
      name: text.names[link],
      needs: text.untold.absent[link],
    })
  }
  if (one.told === 'points') return formatUnderstood(one, locale)
  const decided = fill(text.decided[one.verdict], {
    margin: formatExactNumber(margin.value * 100, locale),
  })
  return [...formatFailed(links, link, locale), decided].join(' ')
}

/** Formats the share for whom a link did not hold, then what stands beside it. */
export function formatFailed(links: ChainLinks, link: ChainLink, locale: Locale): string[] {
  const { said } = chainText[locale]
  const { delivered, informed, lived } = links
  switch (link) {
    case 'delivered': {
      if (delivered.told === 'nothing') return []
      const { of } = delivered
      const within = of === 'dates' ? formatWithin(links, locale) : null
      return [fill(said[of], valuesOf(delivered, locale)), ...(within === null ? [] : [within])]
    }
    case 'informed': {
      if (informed.told === 'nothing') return []
      const { on_time } = informed
      return [
        fill(said.informed, valuesOf(informed, locale)),
        ...(on_time.told === 'register'
          ? [
              fill(said.proofs, {
                x: formatNumber(on_time.x, locale),
                n: formatNumber(on_time.n, locale),
              }),
            ]
          : []),
      ]
    }
    case 'lived':
      return lived.told === 'share'
        ? [
            fill(said.lived, {
              ...valuesOf(lived, locale),
              better: formatPercent(lived.better, locale),
            }),
          ]
        : []
    case 'understood':
    case 'promised':
      return []
  }
}

/** Formats the share answered within the service standard; `null` without one. */
export function formatWithin({ delivered }: ChainLinks, locale: Locale): string | null {
  if (delivered.told === 'nothing' || delivered.within === null) return null
  const { days, n, estimate } = delivered.within
  return fill(chainText[locale].said.within, {
    days,
    n: formatNumber(n, locale),
    share: formatPercent(estimate, locale),
  })
}

function valuesOf({ n, estimate, interval }: FailedShare, locale: Locale) {
  return {
    share: formatPercent(estimate, locale),
    n: formatNumber(n, locale),
    interval: interval
      ? fill(chainText[locale].interval, {
          low: Math.round(interval.low * 100),
          high: Math.round(interval.high * 100),
        })
      : '',
  }
}

function formatUnderstood(
  {
    wording,
    team,
    usagers,
    gap,
    scale,
    verdict,
  }: Extract<ChainLinks['understood'], { told: 'points' }>,
  locale: Locale,
): string {
  const { said, decided } = chainText[locale]
  const { estimate, interval } = gap
  const bounds = interval
    ? fill(said.bounds, {
        low: formatDifference(interval.low, locale),
        high: formatDifference(interval.high, locale),
      })
    : ''
  const sentence = fill(said.understood, {
    wording: localise(wording, locale).replace(/\.$/, ''),
    team: formatMark(team.mean, locale),
    n: formatNumber(team.n, locale),
    usagers: formatMark(usagers.mean, locale),
    m: formatNumber(usagers.n, locale),
    ...scale,
    gap: formatDifference(estimate, locale),
    bounds,
  })
  return `${sentence} ${verdict === 'gap' ? decided.understood : decided.understoodUnclear}`
}
