import { changeChart } from '#shared/statistics/change-chart.ts'
import { answersForEffect, compareWithSeries } from '#shared/statistics/compare-with-series.ts'
import { cusum, cusumThreshold } from '#shared/statistics/cusum.ts'
import { cusumChart, cusumLimit, cusumShares, readCusum } from '#shared/statistics/cusum-chart.ts'
import { simulateCusum } from '#shared/statistics/cusum-false-alarms.ts'
import { simulateFalseAlarms } from '#shared/statistics/false-alarms.ts'
import { kitagawa } from '#shared/statistics/kitagawa.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { signalLimits } from '#shared/statistics/signal-limits.ts'
import { improbable, probabilityOfSilence } from '#shared/statistics/silence.ts'
import { spreadChart } from '#shared/statistics/spread-chart.ts'
import { naturalLimits, xmrChart } from '#shared/statistics/xmr-chart.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent, points } from './say.ts'

const { control } = reference

const signs = { up: 'en hausse', down: 'en baisse', none: 'pas de signal' }

export const changed: Chapter = {
  'newcombe.ts': () => {
    const { difference, low, high } = known(newcombe({ x: 56, n: 70 }, { x: 48, n: 80 }))
    return [points(difference), points(low), points(high)]
  },
  'kitagawa.ts': () => {
    const found = known(
      kitagawa([
        { before: { share: 0.5, rate: 0.9 }, after: { share: 0.8, rate: 0.88 } },
        { before: { share: 0.5, rate: 0.6 }, after: { share: 0.2, rate: 0.55 } },
      ]),
    )
    const { before, after, delta, rate, mix } = found
    return [
      percent(before, 1),
      percent(after, 1),
      points(delta, 2),
      points(rate, 2),
      points(mix, 2),
    ]
  },
  'change-chart.ts': () => {
    const months = [...Array(8).fill(28), 12].map((x) => ({ x, n: 40 }))
    const limits = signalLimits(12)
    const { centre, low, high, signal } = known(changeChart(months, limits))
    const many = signalLimits(600)
    return [
      percent(centre),
      percent(low),
      percent(high),
      signs[signal],
      number(many.alone, 2),
      number(many.twoOfThree, 2),
      number(many.eight, 2),
    ]
  },
  'compare-with-series.ts': () => {
    const before = Array.from({ length: 12 }, () => ({ x: 84, n: 120 }))
    const { centre, estimate, low, high, direction } = known(
      compareWithSeries(before, [{ x: 100, n: 120 }]),
    )
    const said = { up: 'mieux après', down: 'moins bien après', unclear: 'incertain' }
    return [
      percent(centre),
      percent(estimate),
      percent(low),
      percent(high),
      said[direction],
      number(known(answersForEffect(before, 0.1)), 0),
    ]
  },
  'xmr-chart.ts': () => {
    const months = [36, 35, 37, 36, 34, 36, 37, 35].map((x) => ({ x, n: 40 }))
    const { low, high } = naturalLimits(months.map(({ x, n }) => x / n))
    const chart = known(xmrChart([...months, { x: 20, n: 40 }], signalLimits(12)))
    return [percent(low, 1), percent(high, 1), percent(chart.low, 1), signs[chart.signal]]
  },
  'false-alarms.ts': () => {
    const reference = Array.from({ length: 8 }, (_, nth) => ({ x: 42 + (nth % 2), n: 60 }))
    const one = { kind: 'answers' as const, reference, n: 60, perYear: 12 }
    const alarms = known(simulateFalseAlarms(Array(10).fill(one), signalLimits(120)))
    return [number(alarms.per_year, 1), number(alarms.low), number(alarms.high)]
  },
  'spread-chart.ts': () => {
    const month = (xs: readonly number[]) => ({
      places: new Map(xs.map((x, nth) => [String(nth), { x, n: 30 }])),
    })
    const usual = Array.from({ length: 8 }, () => month([22, 21, 22, 21]))
    const months = [...usual, month([29, 29, 29, 8])]
    const { before, after, signal } = known(spreadChart(months, () => 1, signalLimits(12)))
    const spread = ({ variance }: { variance: number }) =>
      number(100 * Math.sqrt(Math.max(0, variance)), 1)
    // Equality goes the other way than the spread.
    return [spread(before), spread(after), signs[signal === 'up' ? 'down' : 'up']]
  },
  'cusum.ts': () => {
    const threshold = cusumThreshold(370.4)
    const { sums, firstSignal } = cusum(control.z, threshold)
    return [number(threshold, 2), number(sums[13], 2), number(sums[14], 2), number(firstSignal)]
  },
  'cusum-chart.ts': () => {
    const reference = readCusum(Array.from({ length: 8 }, (_, at) => ({ x: 2 + (at % 2), n: 15 })))
    const h = cusumLimit(reference, 260)
    const months = (x: number) => Array.from({ length: 12 }, () => ({ x, n: 15 }))
    const [more, fewer] = [6, 0].map((x) => known(cusumChart(reference, months(x), h).signal))
    const finds = cusumShares(reference, 15)
    const said = { worse: 'plus', better: 'moins' }
    return [
      number(h, 2),
      number(known(more).at + 1),
      said[known(more).way],
      number(known(fewer).at + 1),
      said[known(fewer).way],
      percent(finds.worse),
      percent(finds.better),
    ]
  },
  'cusum-false-alarms.ts': () => {
    const reference = readCusum(Array.from({ length: 8 }, (_, at) => ({ x: 2 + (at % 2), n: 15 })))
    const h = cusumLimit(reference, 260)
    const alarms = known(
      simulateCusum(Array.from({ length: 10 }, () => ({ reference, h, n: 15, perYear: 52 }))),
    )
    return [number(alarms.per_year, 1), number(alarms.low), number(alarms.high)]
  },
  'silence.ts': () => [
    percent(probabilityOfSilence(3), 1),
    percent(probabilityOfSilence(7), 2),
    percent(improbable, 1),
  ],
}
