import { derivedImportance } from '#shared/statistics/derived-importance.ts'
import { importancePerformance } from '#shared/statistics/importance-performance.ts'
import { logLikelihood } from '#shared/statistics/log-likelihood.ts'
import { suggestLabel, trainNaiveBayes } from '#shared/statistics/naive-bayes.ts'
import { relativeWeights } from '#shared/statistics/relative-weights.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent } from './say.ts'

const { ipa, derived_importance: derived } = reference
const answers = derived.data.map((row) => ({
  overall: row.at(-1) ?? 0,
  dimensions: row.slice(0, -1),
}))
/** Twelve usagers are enough for an example, and for nothing else. */
const few = 12

const quadrants = {
  keep: 'maintenir',
  concentrate: 'améliorer d’abord',
  low_priority: 'peut attendre',
  beyond_expectation: 'au-delà de l’attente',
  border: 'à la frontière',
}

export const important: Chapter = {
  'importance-performance.ts': () => {
    const { cross, points } = known(
      importancePerformance(
        ipa.importance.map((importance, at) => ({
          importance,
          performance: ipa.performance[at] ?? 0,
        })),
      ),
    )
    return [
      number(cross.importance, 2),
      number(cross.performance, 2),
      ...points.map(({ quadrant }) => quadrants[quadrant]),
    ]
  },
  'derived-importance.ts': () => {
    // Nine times the same twelve people: below one hundred nothing is told.
    const found = derivedImportance(Array.from({ length: 9 }, () => answers).flat())
    if ('reason' in found) return []
    const [first, second] = found.importance
    return [
      ...[first, second].flatMap((one) => {
        const { estimate, low, high } = known(one)
        return [estimate, low, high].map((share) => percent(share))
      }),
      'reason' in derivedImportance(answers) ? 'rien' : '',
    ]
  },
  'relative-weights.ts': () => {
    const found = relativeWeights(answers, few)
    if (found.weights === null) return []
    return [percent(found.r2), ...known(found.percent).map((one) => percent(one / 100))]
  },
  'naive-bayes.ts': () => {
    const ten = (word: string, theme: string) =>
      Array.from({ length: 10 }, () => ({ features: [word], labels: [theme] }))
    const model = trainNaiveBayes([...ten('attente', 'Délais'), ...ten('sourire', 'Accueil')], 0.8)
    return ['attente', 'sourire', 'merci'].map((word) => suggestLabel(model, [word]) ?? 'rien')
  },
  'log-likelihood.ts': () => {
    const [recent, before] = [
      { x: 30, n: 200 },
      { x: 20, n: 600 },
    ]
    return [number(logLikelihood(recent, before), 2), number(logLikelihood(before, recent), 2)]
  },
}
