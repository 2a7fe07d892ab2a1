import { mean } from './moments.ts'

/**
 * What a dimension does to satisfaction: its absence displeases and its presence is taken for
 * granted (`basic`); its presence pleases and its absence is forgiven (`plus`); both (`key`);
 * neither (`secondary`).
 */
export type Tetraclass = 'basic' | 'plus' | 'key' | 'secondary'

/** Coefficients of `penaltyReward`, in points of the overall mark. */
export interface Effects {
  penalty: number
  reward: number
}

/** What is lost in working out a mean, beside it. */
const rounding = 1e-12

/**
 * Classes of dimensions studied together. An effect is how much a poor mark takes away or a good one
 * adds, 0 when it goes the other way. It is strong when it is at least the mean of all effects of all
 * these dimensions, and above zero; then: strong when poor alone, `basic`; when good alone, `plus`;
 * both, `key`; none, `secondary`. The mean is what the centre of the map is in Llosa's correspondence
 * analysis, so the same answers always give the same classes and no threshold is chosen. Of one
 * dimension alone the stronger effect decides.
 *
 * Source: S. Llosa, "L'analyse de la contribution des éléments du service à la satisfaction : un
 * modèle tétraclasse", Décisions Marketing 10 (1997), 81-88.
 * @returns in the same order.
 * @throws RangeError when an effect is no finite number.
 */
export function tetraclasses(dimensions: readonly Effects[]): Tetraclass[] {
  if (!dimensions.flatMap(({ penalty, reward }) => [penalty, reward]).every(Number.isFinite))
    throw new RangeError('Figures are finite numbers')
  const effects = dimensions.map(({ penalty, reward }) => ({
    poor: Math.max(0, -penalty),
    good: Math.max(0, reward),
  }))
  const middle = mean(effects.flatMap(({ poor, good }) => [poor, good])) ?? 0
  const isStrong = (effect: number) => effect > 0 && effect >= middle * (1 - rounding)
  return effects.map(({ poor, good }) => {
    if (isStrong(poor)) return isStrong(good) ? 'key' : 'basic'
    return isStrong(good) ? 'plus' : 'secondary'
  })
}
