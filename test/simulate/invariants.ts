import { isDeepStrictEqual } from 'node:util'
import { checkLog } from '../../hub/agents/access-log/check-log.ts'
import { openSecondPlace } from '../../hub/agents/access-log/check-second-place.ts'
import { openFindings } from '../../hub/agents/access-log/findings.ts'
import { readPublishedSealKeys } from '../../hub/agents/access-log/seal-key.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'
import { readRollUp, recountAnswers } from '../world/recount.ts'
import { town } from '../world/town.ts'
import type { Told } from './traffic.ts'
import { secret } from './world/hub.ts'
import type { Accepted } from './world/sending.ts'

/** Compares the roll-up with a recount. */
export async function checkCounts(database: Queryable): Promise<string[]> {
  return isDeepStrictEqual(await readRollUp(database), await recountAnswers(database))
    ? []
    : ['the roll-up differs from a recount']
}

/** Compares what is there at the end with what everyone was told. */
export async function checkEnd(
  database: Queryable,
  told: Told,
  accepted: readonly Accepted[],
  seals: string,
  now: Date,
): Promise<string[]> {
  const said = await checkCounts(database)
  const list = (sql: string) => database.query<{ id: string; what: string }>(sql)
  const count = (rows: readonly { id: string }[]) => {
    const counts = new Map<string, number>()
    for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
  const compare = (
    what: string,
    rows: readonly { id: string }[],
    all: Iterable<[string, boolean | null]>,
  ) => {
    const counts = count(rows)
    for (const [id, isThere] of all) {
      const n = counts.get(id) ?? 0
      if (n > 1) said.push(`${what} ${id} is there ${n} times`)
      if (isThere === true && n === 0) said.push(`${what} ${id} was acknowledged, and is lost`)
      if (isThere === false && n > 0) said.push(`${what} ${id} was withdrawn, and is there`)
    }
  }
  compare(
    'feedback',
    await list('select feedback::text as id from feedback'),
    [...told.answers].map(([id, { isAcknowledged, withdrawn }]) => [
      id,
      withdrawn === 'yes' ? false : withdrawn === 'no' && isAcknowledged ? true : null,
    ]),
  )
  compare(
    'step',
    await list('select proof::text as id from proof'),
    [...told.steps].map(([id, { isAcknowledged }]) => [id, isAcknowledged || null]),
  )
  compare(
    'look',
    await list('select access::text as id from access_log.access'),
    [...told.looks].map(([id, { isAcknowledged }]) => [id, isAcknowledged || null]),
  )

  const jobs = await database.query<{ queue: string; n: number }>(
    `select queue, count(*)::int as n from job where queue like 'proof%' group by 1`,
  )
  for (const { queue, n } of jobs) said.push(`${n} jobs of ${queue} were never done`)
  const names = new Map<string, Set<string>>()
  for (const { channel, reference, proof, name } of accepted) {
    const key = `${channel} ${reference} ${proof}`
    names.set(key, (names.get(key) ?? new Set()).add(name))
  }
  for (const [key, all] of names)
    if (all.size > 1) said.push(`${key} was sent under ${all.size} names`)
  for (const [id, { reference, isAcknowledged }] of told.steps)
    if (
      isAcknowledged &&
      !accepted.some((one) => one.reference === reference && one.proof === 'assigned')
    )
      said.push(`the step ${id} of ${reference} reached nobody`)
  const unsealed = await list('select access::text as id from access_log.access where seal is null')
  for (const { id } of unsealed) said.push(`the look ${id} was never sealed`)
  const findings = openFindings()
  await checkLog({
    database,
    organisation: town.organisation,
    keys: await readPublishedSealKeys(database, secret),
    place: openSecondPlace(seals, town.organisation, findings),
    now,
    findings,
  })
  return [...said, ...findings.said]
}
