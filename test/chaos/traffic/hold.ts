import type { Secret } from '../../../hub/platform/crypto/secret.ts'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import { readRollUp, recountAnswers } from '../../world/recount.ts'
import type { Held } from './held.ts'
import { holdLooks } from './hold-looks.ts'
import { holdParts } from './hold-parts.ts'
import { holdRequests } from './hold-requests.ts'
import type { Ledger } from './ledger.ts'

/** Holds all that was acknowledged against what the database has. */
export async function hold(database: Queryable, secret: Secret, ledger: Ledger): Promise<Held> {
  const held: Held = { lost: [], doubled: [] }
  await holdParts(database, ledger, held)
  await holdRequests(database, ledger, held)
  await holdLooks(database, secret, ledger, held)
  const [rolledUp, counted] = [await readRollUp(database), await recountAnswers(database)]
  for (const name of new Set([...Object.keys(rolledUp), ...Object.keys(counted)])) {
    const [is, ought] = [rolledUp[name] ?? 0, counted[name] ?? 0]
    if (is < ought) held.lost.push(`counted ${is} times instead of ${ought}: ${name}`)
    if (is > ought) held.doubled.push(`counted ${is} times instead of ${ought}: ${name}`)
  }
  return held
}
