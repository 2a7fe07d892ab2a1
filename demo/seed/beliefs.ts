import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { BeliefSide } from '#shared/contract/agents/belief.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { questionsOf } from '../../hub/agents/beliefs/questions.ts'
import { countBeliefs } from '../../hub/agents/beliefs/sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { townDay } from '../valmont/promise.ts'
import type { ServiceSlug } from '../valmont/reference.ts'

type Belief = number | 'dont_know'

/**
 * What each team believed, one agent a column. The civil registry meets its dates and believes that
 * this pleases. The street service is late and believes that it displeases. Usagers disagree with
 * both.
 */
const believed: Readonly<Record<ServiceSlug, Readonly<Record<BeliefSide, readonly Belief[]>>>> = {
  'etat-civil': {
    whole: [5, 4, 5, 4, 5, 5, 4, 4],
    expected: [4, 4, 3, 5, 4, 4, 'dont_know', 3],
    lived: [5, 4, 5, 4, 4, 5, 5, 4],
  },
  'petite-enfance': {
    whole: [4, 3, 4, 4, 3, 4],
    expected: [5, 4, 4, 5, 'dont_know', 4],
    lived: [3, 4, 3, 4, 4, 3],
  },
  voirie: {
    whole: [2, 3, 3, 2, 2, 3, 2],
    expected: [3, 2, 3, 3, 2, 4, 3],
    lived: [2, 2, 3, 3, 2, 2, 'dont_know'],
  },
}

/**
 * Counts the teams' beliefs of the quarter before the first day, each agent once. It writes to the
 * database, because the API counts in the present quarter.
 */
export async function seedBeliefs(
  database: Database,
  organisation: string,
  firstDay: Date,
): Promise<void> {
  const period = periodBefore(periodOf(townDay(firstDay), 'quarter'))
  const questions = questionsOf(parvis, period) ?? []
  for (const [service, sides] of Object.entries(believed))
    for (const nth of sides.whole.keys())
      await countBeliefs(database, {
        organisation,
        service,
        period,
        instrument: parvis.id,
        version: parvis.version,
        mark: `before the hub, ${service} ${nth + 1}`,
        marks: [],
        answers: questions.map(({ side, item }) => ({
          item,
          value: String(sides[side][nth] ?? 'dont_know'),
        })),
      })
}
