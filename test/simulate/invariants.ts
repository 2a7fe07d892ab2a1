import { isDeepStrictEqual } from 'node:util'
import { checkLog } from '../../hub/agents/access-log/check-log.ts'
import { openSecondPlace } from '../../hub/agents/access-log/check-second-place.ts'
import { openFindings } from '../../hub/agents/access-log/findings.ts'
import { readPublishedSealKeys } from '../../hub/agents/access-log/seal-key.ts'
import { followGenerations } from '../../hub/platform/crypto/hub-secret.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'
import { readAside, readRollUp, recountAnswers, summed } from '../world/recount.ts'
import { town } from '../world/town.ts'
import { findErased } from './lives/erasure.ts'
import type { Expired } from './lives/night.ts'
import { checkGenerations } from './lives/root.ts'
import type { Told } from './told.ts'
import { secret, secretPlace } from './world/hub.ts'
import type { Accepted } from './world/sending.ts'

/** Compares the roll-up with a recount, and what is over: nothing while answers move. */
export async function checkCounts(database: Queryable, expired: Expired): Promise<string[]> {
  const { before, counted, aside } = expired
  const settings = await database.query<{ setting: string; state: string }>(
    'select setting::text as setting, state from setting_aside',
  )
  if (settings.some(({ state }) => state.endsWith('ing_aside') || state.endsWith('ing_back')))
    return []
  const kept = `day >= '${before}'`
  const said: string[] = []
  let counts = summed(await recountAnswers(database, `set_aside is null and ${kept}`), counted)
  for (const { setting, state } of settings) {
    const over = aside.get(setting) ?? {}
    if (state === 'put_back') counts = summed(counts, over)
    const of = summed(await recountAnswers(database, `setting = '${setting}' and ${kept}`), over)
    if (state === 'set_aside' && !isDeepStrictEqual(await readAside(database, setting), of))
      said.push(`the counts of the setting aside ${setting} differ from a recount`)
  }
  if (!isDeepStrictEqual(await readRollUp(database), counts))
    said.push('the roll-up differs from a recount')
  return said
}

/** Compares what is there at the end with what everyone was told. */
export async function checkEnd(
  database: Queryable,
  told: Told,
  expired: Expired,
  accepted: readonly Accepted[],
  seals: string,
  now: Date,
): Promise<string[]> {
  const said = await checkCounts(database, expired)
  const list = (sql: string) => database.query<{ id: string; what: string }>(sql)
  const count = (rows: readonly { id: string }[]) => {
    const counts = new Map<string, number>()
    for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
  const erasedOf = (reference: string) => told.requests.get(reference)?.erased ?? 'no'
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
      if (isThere === false && n > 0) said.push(`${what} ${id} is withdrawn or over, and is there`)
    }
  }
  compare(
    'feedback',
    await list('select feedback::text as id from feedback'),
    [...told.answers].map(([id, { isAcknowledged, withdrawn }]) => [
      id,
      told.expired.has(id) || withdrawn === 'yes'
        ? false
        : withdrawn === 'no' && isAcknowledged
          ? true
          : null,
    ]),
  )
  compare(
    'step',
    await list('select proof::text as id from proof'),
    [...told.steps].map(([id, { reference, isAcknowledged }]) => [
      id,
      erasedOf(reference) === 'no' ? isAcknowledged || null : null,
    ]),
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
  for (const [id, { reference, isAcknowledged, isLate }] of told.steps)
    if (
      isAcknowledged &&
      !isLate &&
      erasedOf(reference) === 'no' &&
      !accepted.some((one) => one.reference === reference && one.proof === 'assigned')
    )
      said.push(`the step ${id} of ${reference} reached nobody`)
  const unsealed = await list('select access::text as id from access_log.access where seal is null')
  for (const { id } of unsealed) said.push(`the look ${id} was never sealed`)
  said.push(...(await findErased(database, told)), ...(await checkGenerations(database)))
  const findings = openFindings()
  const own = Buffer.from(secret)
  await followGenerations(database, secretPlace, own)
  await checkLog({
    database,
    organisation: town.organisation,
    keys: await readPublishedSealKeys(database, own),
    place: openSecondPlace(seals, town.organisation, findings),
    now,
    findings,
  })
  return [...said, ...findings.said]
}
