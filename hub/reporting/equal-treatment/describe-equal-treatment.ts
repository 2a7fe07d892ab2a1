import { daysLater } from '#shared/calendar/day.ts'
import { periodOf } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { EqualTreatment, TreatmentUntold } from '#shared/contract/reporting/equal-treatment.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { marginOf } from '../figures/declared-for-service.ts'
import type { Known } from '../figures/known.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { gatherOne } from '../report/gather.ts'
import { guardBeside } from '../report/guard-beside.ts'
import { describeGroups } from './describe-groups.ts'
import { describeRecognition } from './describe-recognition.ts'
import { judgedDays, judgedMonths, landmark } from './judged-days.ts'
import { countTreated } from './treated-sql.ts'

/**
 * Describes whether the requests of a service are treated alike: recognised and others; and by
 * channel, language and help. Beside what usagers say of the service, or not at all.
 * @throws Refusal `unknown_service`
 */
export async function describeEqualTreatment(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
  now: Date,
): Promise<EqualTreatment> {
  const asked = { organisation, service, period: null }
  const { known, declared, zone } = await gatherOne(database, asked, indicatorCriteria, now)
  const within = judgedMonths(declared, zone, known.today)
  const days = within ? judgedDays(declared, zone, within) : []
  const counts =
    within && days.length > 0
      ? await countTreated(database, { organisation, service, zone, within, days }, now)
      : []
  const head = {
    generated_at: now.toISOString(),
    service,
    name: declared.name,
    zone,
    received: within && {
      from: periodOf(within.from, 'month'),
      until: periodOf(daysLater(within.until, -1), 'month'),
    },
    landmark,
    margin: marginOf(known),
  }
  const untold = isUnjudged(declared, within !== null, days.length)
  if (untold) {
    const nothing = { told: 'nothing', because: untold } as const
    return { ...head, recognition: nothing, groups: nothing }
  }
  return {
    ...head,
    recognition: tell(known, describeRecognition(counts, head.margin.value)),
    groups: tell(known, describeGroups(counts, head.margin.value)),
  }
}

function isUnjudged({ norm }: Service, hasMonths: boolean, days: number): TreatmentUntold | null {
  if (norm.delay === 0) return 'no_norm'
  if (!hasMonths) return 'early'
  return days === 0 ? 'short_norm' : null
}

/** Tells figures with what usagers say beside them. */
function tell<Figures extends object>(known: Known, found: Figures | TreatmentUntold) {
  if (typeof found === 'string') return { told: 'nothing', because: found } as const
  const beside = guardBeside(known, ['satisfied', 'responsive', 'own_situation'])
  if (beside === null) return { told: 'nothing', because: 'not_alone' } as const
  return { told: 'figures', beside, ...found } as const
}
