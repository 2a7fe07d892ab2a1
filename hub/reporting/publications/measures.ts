import type { Measure } from '#shared/contract/reporting/observatoire.ts'
import { helpChannels } from '#shared/quality/result-scales.ts'

/** How a note is computed from some questions of *Je donne mon avis*. */
interface MeasureMaking {
  measure: Measure
  items: readonly string[]
  /** The value of each answer; an answer without a value doesn't count. */
  worth: Readonly<Record<string, number>>
  unit: 'out_of_10' | 'share'
  /** Lower bounds of green and yellow; below yellow is red. */
  borders: { green: number; yellow: number }
}

const quarters = { 1: 0, 2: 2.5, 3: 5, 4: 7.5, 5: 10 }
const outOfTen = { green: 8, yellow: 5 }

/**
 * Notes, bounds and colours of the State's Observatoire (DISIC/observatoire.numerique.gouv.fr).
 * Like there, a missing answer is left out and never counts as zero.
 */
export const measureList: readonly MeasureMaking[] = [
  {
    measure: 'satisfaction',
    items: ['satisfaction'],
    worth: { 1: 0, 2: 5, 3: 10 },
    unit: 'out_of_10',
    borders: outOfTen,
  },
  {
    measure: 'clarity',
    items: ['comprehension'],
    worth: quarters,
    unit: 'out_of_10',
    borders: outOfTen,
  },
  {
    measure: 'help_quality',
    items: helpChannels.map((one) => `contact_satisfaction_${one}`),
    worth: quarters,
    unit: 'out_of_10',
    borders: outOfTen,
  },
  {
    measure: 'help_reached',
    items: helpChannels.map((one) => `contact_reached_${one}`),
    worth: { 0: 0, 1: 1 },
    unit: 'share',
    borders: { green: 0.85, yellow: 0.7 },
  },
]
