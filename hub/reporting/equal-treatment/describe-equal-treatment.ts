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
  const untold = whyUnjudged(declared, within !== null, days.length)
  const counts =
    within && untold === null
      ? await countTreated(database, { organisation, service, zone, within, days }, now)
      : []
  const margin = marginOf(known)
  return {
    generated_at: now.toISOString(),
    service,
    name: declared.name,
    zone,
    received: within && {
      from: periodOf(within.from, 'month'),
      until: periodOf(daysLater(within.until, -1), 'month'),
    },
    landmark,
    margin,
    recognition: tell(known, untold ?? describeRecognition(counts, margin.value)),
    groups: tell(known, untold ?? describeGroups(counts, margin.value)),
  }
}

function whyUnjudged({ norm }: Service, hasMonths: boolean, days: number): TreatmentUntold | null {
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
