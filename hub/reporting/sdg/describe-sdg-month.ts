import { daysLater } from '#shared/calendar/day.ts'
import { declaredCalendar } from '#shared/calendar/declared/declared-calendar.ts'
import { dayAfter } from '#shared/calendar/declared/working-days.ts'
import { daysOf } from '#shared/calendar/period.ts'
import type { SdgMonth } from '#shared/contract/reporting/sdg.ts'
import { sdg } from '#shared/quality/instruments/sdg.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { listSdgAnswers } from './sdg-answers-sql.ts'

/** Working days after a month until its answers are due: Regulation (EU) 2020/1121. */
const daysToSend = 5

/**
 * Describes a month for the European gateway: every answer, without free text, and when it is due.
 * @param month `YYYY-MM` @param today `YYYY-MM-DD`, in the time zone of the organisation
 */
export async function describeSdgMonth(
  database: Queryable,
  organisation: string,
  month: string,
  today: string,
): Promise<SdgMonth> {
  const days = daysOf(month)
  const { rules } = declaredCalendar(undefined)
  const due_on = dayAfter(daysLater(days.until, -1), daysToSend, 'working', rules)
  const items = sdg.items.map(({ item }) => item)
  return {
    month,
    due_on,
    more_may_come: today < due_on,
    items,
    answers: await listSdgAnswers(database, organisation, days, sdg.id, items),
  }
}
