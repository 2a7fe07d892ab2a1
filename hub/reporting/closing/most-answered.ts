import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { answersTo } from '../figures/answers-to.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { isOfCampaigns } from '../figures/is-of-campaigns.ts'
import type { Known } from '../figures/known.ts'

/**
 * Finds the instrument with the most answers in a month: it may have changed since.
 * @param month `YYYY-MM`
 */
export function mostAnswered(known: Known, month: string): Instrument {
  const counted = [...known.instruments.values()]
    .filter((one) => one === known.asked || !isOfCampaigns(one))
    .map((instrument) => {
      const criterion = openingCriterion(instrument)
      const all = criterion ? answersTo(known, instrument, criterion, () => true) : []
      const n = all.reduce((sum, one) => sum + (one.month === month ? one.n : 0), 0)
      return { instrument, n }
    })
  return counted.reduce((most, one) => (one.n > most.n ? one : most), {
    instrument: known.asked,
    n: 0,
  }).instrument
}
