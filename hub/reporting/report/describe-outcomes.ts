import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { OutcomeClass, Outcomes } from '#shared/contract/reporting/outcomes.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { describeByOutcome } from '../figures/by-outcome.ts'
import { openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'
import { satisfiedIndicator } from '../indicators/satisfied.ts'
import { guardBeside } from './guard-beside.ts'
import { countEndedByOutcome, findOpenMonth, listOutcomeTallies } from './outcomes-sql.ts'

/**
 * Describes the perception of invited usagers by the outcome of their request, in the last quarter
 * whose months are closed by the end of the period, and the one before. Quarters alone, because the
 * months of a quarter would give its hidden ones back.
 */
export async function describeOutcomes(
  database: Queryable,
  organisation: string,
  known: Known,
): Promise<Outcomes> {
  const { asked, service, period, today } = known
  const of = { organisation, service }
  const open = (await findOpenMonth(database, of)) ?? today
  const quarters = quartersUntil(
    [open, today, ...(period === null ? [] : [daysOf(period).until])].sort()[0] ?? today,
    [open, today].sort()[0] ?? today,
  )
  const opening = openingCriterion(asked)
  const civic = perceptionCriterion('civic')(asked)
  const items = [opening, civic].flatMap((one) => (one ? [one.item] : []))
  const [first, last] = quarters
  const within = { from: daysOf(first).from, until: daysOf(last).until }
  const answers = await listOutcomeTallies(database, of, asked, items, within)
  const there = quarters.filter((one) =>
    answers.some(({ month }) => periodOf(month, 'quarter') === one),
  )
  if (!there.includes(last)) return { told: 'nothing', because: 'not_closed' }
  // The standard population is of the quarters that are shown.
  const shown = { ...within, from: daysOf(there[0] ?? last).from }
  const ended = await countEndedByOutcome(database, of, shown)
  if (ended.every(({ outcome }) => outcome === 'none'))
    return { told: 'nothing', because: 'no_outcome' }
  const population = new Map<OutcomeClass, number>(ended.map(({ outcome, n }) => [outcome, n]))
  const satisfied = describeByOutcome(answers, opening, there, population)
  if (satisfied.told === 'nothing') return { told: 'nothing', because: 'too_few' }
  const beside = guardBeside(known, satisfiedIndicator.guards)
  if (beside === null) return { told: 'nothing', because: 'not_alone' }
  const same_treatment = describeByOutcome(answers, civic, there, population)
  return { told: 'figures', beside, periods: there, satisfied, same_treatment }
}

/**
 * Returns the last quarter that begins before a day and is over by another, and the one before.
 * @param until day after the last one that is looked at
 * @param closed first day that is not closed
 */
function quartersUntil(until: string, closed: string): [string, string] {
  let last = periodOf(until, 'quarter')
  while (daysOf(last).from >= until || daysOf(last).until > closed) last = periodBefore(last)
  return [periodBefore(last), last]
}
