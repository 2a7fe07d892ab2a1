import { completeCases } from '#shared/statistics/complete-cases.ts'
import { pearson } from '#shared/statistics/correlation.ts'
import { binomialAtLeast } from '#shared/statistics/distribution/binomial.ts'
import { normalQuantile } from '#shared/statistics/distribution/normal.ts'
import { studentQuantile } from '#shared/statistics/distribution/student.ts'
import { gaussLegendre } from '#shared/statistics/gauss-legendre.ts'
import { emptyCategories } from '#shared/statistics/margin.ts'
import { percentile, weightedPercentile } from '#shared/statistics/percentile.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number } from './say.ts'

const { inequality, derived_importance: derived } = reference
const columnOf = (at: number) => derived.data.map((row) => row[at] ?? 0)

export const foundations: Chapter = {
  'distribution/normal.ts': () => [
    number(normalQuantile(0.975), 2),
    number(studentQuantile(0.975, 9), 2),
    number(binomialAtLeast(41, 50, 0.8), 2),
  ],
  'moments.ts': () => [
    number(percentile(inequality.x, 0.9), 1),
    number(weightedPercentile(inequality.x, inequality.pop, 0.9)),
    number(pearson(columnOf(2), columnOf(5)), 2),
  ],
  'gauss-legendre.ts': () => {
    const integral = gaussLegendre(2, 0, 1).reduce((all, { x, weight }) => all + weight * x ** 3, 0)
    return [number(integral, 2)]
  },
  'check-counted.ts': () => {
    const complete = completeCases([
      [4, 5, 3],
      [4, null, 3],
      [2, 2, 1],
    ])
    const margin = {
      name: 'département',
      answers: ['01', '01', '69'],
      targets: new Map([
        ['01', 600],
        ['42', 700],
        ['69', 1800],
      ]),
    }
    const [empty] = emptyCategories(margin)
    return [number(complete.length), known(empty).category]
  },
}
