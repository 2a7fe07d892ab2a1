import { eraseOne } from '../../../hub/agents/subject/erase.ts'
import { findSubjectRequest } from '../../../hub/agents/subject/subjects-sql.ts'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import { allRows } from '../../world/all-rows.ts'
import { town } from '../../world/town.ts'
import type { Told } from '../told.ts'
import { type Office, oneOf, within } from './lives.ts'

/** Copies of a request that the network still has are there by then, in milliseconds. */
const underWay = 60_000

/** Lets the operator erase a completed request. */
export async function erase(office: Office): Promise<void> {
  const { draw, time, told } = office
  const over = [...told.requests].filter(
    ([, { completed, erased }]) =>
      erased !== 'yes' && completed !== null && completed < time.passed() - underWay,
  )
  const [reference, request] = oneOf(draw, over) ?? []
  if (!reference || !request) return
  request.erased = 'asked'
  const key = { organisation: town.organisation, source: town.source, reference }
  const by = { kind: 'reference', value: reference } as const
  const erased = await within(office, async (deps) => {
    const found = await findSubjectRequest(deps.database, key)
    const selector = { organisation: town.organisation, by, factors: [] }
    return found ? eraseOne(deps, selector, found, null) : 'gone'
  })
  if (erased?.done === 'open') office.fail(`${reference} is open, after it was completed`)
  if (erased) request.erased = 'yes'
}

/** Looks for erased requests in every row, but in the access log, which stays. */
export async function findErased(database: Queryable, told: Told): Promise<string[]> {
  const erased = [...told.requests].flatMap(([reference, one]) =>
    one.erased === 'yes' ? [reference] : [],
  )
  const tables = Object.entries(await allRows(database)).filter(
    ([name]) => !name.startsWith('access_log.'),
  )
  return erased.flatMap((reference) =>
    tables.flatMap(([name, rows]) =>
      rows.some((row) => row.includes(reference))
        ? [`${reference} was erased, and is in ${name}`]
        : [],
    ),
  )
}
