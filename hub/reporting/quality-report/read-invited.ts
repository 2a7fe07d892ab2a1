import { daysOf } from '#shared/calendar/period.ts'
import type { Closing } from '#shared/contract/reporting/closing.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { mostAnswered } from '../closing/most-answered.ts'
import { openingCriterion } from '../figures/criterion.ts'
import { type Known, versionOf } from '../figures/known.ts'
import { type InvitationCell, listInvitationCells } from '../invitations/sql.ts'

/** The invitations of a month that look alike. */
export interface InvitedCell extends InvitationCell {
  /** `YYYY-MM` */
  month: string
}

/**
 * Reads the invitations of closed months, with the answers to the question that each service asked
 * most in each of them: one statement a month and question.
 */
export async function readInvited(
  database: Queryable,
  organisation: string,
  gathered: readonly Known[],
  closed: readonly Pick<Closing, 'month'>[],
): Promise<InvitedCell[]> {
  const found: InvitedCell[] = []
  for (const { month } of closed) {
    const days = daysOf(month)
    const asking = gathered.map((known) => {
      const asked = mostAnswered(known, month)
      return { service: known.service, asked, version: versionOf(asked) }
    })
    for (const { asked, version } of new Map(asking.map((one) => [one.version, one])).values()) {
      const criterion = openingCriterion(asked)
      if (criterion === null) continue
      const question = { instrument: asked.id, version: asked.version, criterion }
      const cells = await listInvitationCells(database, organisation, days, question)
      const own = asking.filter((one) => one.version === version)
      const services = new Set(own.map(({ service }) => service))
      for (const one of cells) if (services.has(one.service)) found.push({ ...one, month })
    }
  }
  return found
}
