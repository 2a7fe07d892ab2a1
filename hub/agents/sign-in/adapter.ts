import type { Adapter, AdapterPayload } from 'oidc-provider'
import * as errors from 'oidc-provider/lib/helpers/errors.js'
import type { Database } from '../../platform/database/database.ts'
import {
  deleteGrantOfRecord,
  deleteSignInGrant,
  deleteSignInRecord,
  findSignInRecord,
  insertSignInRecord,
  updateConsumed,
  upsertSignInRecord,
} from './sign-in-records-sql.ts'

/** What the library notes of a proof of a key, so that it is taken once. */
const seenProof = 'ReplayDetection'

/**
 * Keeps sign-ins under way in the database, so that any process of the hub may go on with them. By
 * the clock of the machine, as the library does.
 */
export function adapterOn(database: Database) {
  return (model: string): Adapter => {
    const find = async (by: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> => {
      // No database keeps a NUL, and a form may bring one.
      if (value.includes('\0')) return undefined
      const found = await findSignInRecord(database, model, by, value, new Date())
      if (!found) return undefined
      const { payload, consumed_at } = found
      return { ...payload, ...(consumed_at && { consumed: true }) }
    }
    return {
      async upsert(id, payload, expiresIn) {
        const end = expiresIn ? new Date(Date.now() + expiresIn * 1000) : null
        if (model !== seenProof) return upsertSignInRecord(database, model, id, payload, end)
        // The library looks whether it is there, then writes it: between the two another may have.
        if (!(await insertSignInRecord(database, model, id, payload, end)))
          throw new errors.InvalidGrant('this proof of a key was used already')
      },
      find: (id) => find('id', id),
      findByUid: (uid) => find('uid', uid),
      // Only the device flow has user codes, and it is off.
      findByUserCode: async () => undefined,
      // The library looks whether it was used, then uses it: between the two another may have. Which
      // of them is the thief nobody knows, so that neither goes on.
      async consume(id) {
        if (await updateConsumed(database, model, id, new Date())) return
        await deleteGrantOfRecord(database, model, id)
        throw new errors.InvalidGrant('already used')
      },
      destroy: (id) => deleteSignInRecord(database, model, id),
      revokeByGrantId: (grantId) => deleteSignInGrant(database, grantId),
    }
  }
}
