import { covarianceMatrix } from '#shared/statistics/covariance.ts'
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import { differenceReliability } from '#shared/statistics/difference-reliability.ts'
import { transpose } from '#shared/statistics/matrix.ts'
import { omegaThree } from '#shared/statistics/omega-three.ts'
import { spearmanBrown } from '#shared/statistics/spearman-brown.ts'
import attitude from '../../fixtures/attitude.json' with { type: 'json' }
import { type Chapter, known, number } from './say.ts'

export const reliable: Chapter = {
  'cronbach-alpha.ts': () => {
    const { n, k, alpha, interval, ifDropped } = known(cronbachAlpha(attitude.rows))
    const without = ifDropped[attitude.items.indexOf('critical')]
    return [
      number(n),
      number(k),
      number(alpha, 2),
      number(interval.low, 2),
      number(interval.high, 2),
      number(without, 2),
    ]
  },
  'omega-three.ts': () => {
    const columns = transpose(attitude.rows)
    const three = ['complaints', 'learning', 'raises'].map((item) =>
      known(columns[attitude.items.indexOf(item)]),
    )
    const found = omegaThree(known(covarianceMatrix(three)))
    if (found.omega === null) return []
    return [number(found.omega, 3), number(cronbachAlpha(transpose(three))?.alpha, 3)]
  },
  'spearman-brown.ts': () => [number(spearmanBrown(0.55), 2)],
  'difference-reliability.ts': () => [
    number(
      differenceReliability({
        sdPerceived: 1.2,
        sdExpected: 0.9,
        reliabilityPerceived: 0.85,
        reliabilityExpected: 0.8,
        correlation: 0.45,
      }),
      2,
    ),
  ],
}
