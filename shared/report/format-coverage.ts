import type { ServiceCoverage } from '../contract/reporting/coverage.ts'
import { fewestPublic, fewestShown } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { coverageText } from '../text/site-owner/reporting/coverage.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { formatNumber } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'

/** One aspect of reliability, in sentences under a title. */
export interface CoverageFact {
  key: string
  title: string
  sentences: string[]
}

/** Formats who answers, in sentences. */
export function formatCoverage(one: ServiceCoverage, locale: Locale): CoverageFact[] {
  const words = coverageText[locale]
  const fact = (
    key: 'channels' | 'helped' | 'territories' | 'weighting' | 'drift' | 'precision',
  ) => ({
    key,
    title: words[key].title,
    sentences: say[key](one, locale),
  })
  return [
    fact('channels'),
    fact('helped'),
    fact('territories'),
    fact('weighting'),
    fact('drift'),
    fact('precision'),
    { key: 'cells', title: words.cells.title, sentences: formatCells(one, locale) },
    { key: 'asked', title: words.asked.title, sentences: formatAsked(one, locale) },
  ]
}

type Say = (one: ServiceCoverage, locale: Locale) => string[]

const say = {
  channels({ channels }, locale) {
    const words = coverageText[locale]
    const told = channels.filter(({ n }) => n !== 0)
    const isWebAlone = told.every(({ channel }) => channel === 'web')
    return [
      ...told.map(({ channel, n }) => counted(words.channels[channel], n, locale)),
      ...(isWebAlone ? [words.channels.none] : []),
    ]
  },
  helped({ helped }, locale) {
    const words = coverageText[locale].helped
    if (helped.length === 0) return [words.none]
    return helped.map(({ helped: how, n }) => counted(words[how], n, locale))
  },
  territories({ territories }, locale) {
    const words = coverageText[locale].territories
    const { declared, told, hidden, silent, silent_count, unlocated } = territories
    const names = new Intl.ListFormat(locale).format(silent)
    const rest = silent_count - silent.length
    return [
      declared === 0
        ? words.undeclared
        : fill(formatCount(told, words.told, locale), {
            declared: formatNumber(declared, locale),
          }),
      ...(hidden > 0 ? [formatCount(hidden, words.hidden, locale)] : []),
      ...(silent_count > 0 && rest === 0 ? [fill(words.silent, { names: silent.join(', ') })] : []),
      ...(rest > 0 ? [fill(words.more, { names, n: formatNumber(rest, locale) })] : []),
      ...(unlocated === 0
        ? []
        : [
            fill(words.unlocated, {
              n: unlocated === null ? coverageText[locale].few : formatNumber(unlocated, locale),
            }),
          ]),
    ]
  },
  weighting({ weighting }, locale) {
    const words = coverageText[locale].weighting
    if (weighting === null) return [words.none]
    const { n, effective, covered } = weighting
    return [
      fill(words.said, {
        n: formatNumber(n, locale),
        effective: formatNumber(effective, locale),
        covered: formatPercent(covered, locale),
      }),
    ]
  },
  drift({ drift }, locale) {
    const words = coverageText[locale].drift
    return [
      ...(['usager', 'commun'] as const).map((world) =>
        formatDrift(drift[world], words[world], locale),
      ),
      words.note,
    ]
  },
  precision({ precision }, locale) {
    const { precision: words, names: own } = coverageText[locale]
    const names = { ...perceptionText[locale].names, ...own }
    return [
      ...precision.map(({ dimension, n, reach }) => {
        const name = names[dimension]
        if (n === 0) return fill(words.none, { name })
        if (n === null || reach === null) return fill(words.few, { name })
        const points = formatNumber(Math.round(reach * 100), locale)
        return fill(words.said, { name, n: formatNumber(n, locale), reach: points })
      }),
      words.note,
    ]
  },
} satisfies Record<string, Say>

function formatDrift(
  drift: ServiceCoverage['drift']['usager'],
  words: Readonly<Record<'up' | 'down' | 'unclear' | 'nothing', string>>,
  locale: Locale,
): string {
  if (drift.told === 'nothing') return words.nothing
  const [least, most] = [drift.low, drift.high]
    .map((bound) => Math.round(Math.abs(bound) * 100))
    .sort((one, other) => one - other)
  return fill(words[drift.direction], {
    low: formatNumber(least ?? 0, locale),
    high: formatNumber(most ?? 0, locale),
    open: formatNumber(drift.open, locale),
    invited: formatNumber(drift.invited, locale),
  })
}

const formatCells: Say = ({ months: { hidden } }, locale) => {
  const words = coverageText[locale].cells
  return [
    hidden === 0 ? words.none : formatCount(hidden, words.hidden, locale),
    fill(words.why, { shown: fewestShown, public: fewestPublic }),
  ]
}

const formatAsked: Say = ({ asked }, locale) => {
  const words = coverageText[locale].asked
  const said = asked.map(({ instrument, version, from }) =>
    fill(words.said, { instrument, version, month: formatPeriod(from, locale) }),
  )
  return asked.length > 1 ? [...said, words.cut] : said
}

function counted(name: string, n: number | null, locale: Locale): string {
  const words = coverageText[locale]
  return fill(words.counted, { name, n: n === null ? words.few : formatNumber(n, locale) })
}
