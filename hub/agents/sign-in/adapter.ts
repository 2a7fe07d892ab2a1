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
} from '../authorisation/sign-in-records-sql.ts'

/** The library's record of a used DPoP proof, which makes it single-use. */
const seenProof = 'ReplayDetection'

/**
 * Returns a storage adapter for oidc-provider: it keeps sign-ins in the database, so that any
 * process can continue them. It uses the machine's clock, like the library.
 */
export function adapterOn(database: Database) {
  return (model: string): Adapter => {
    const find = async (by: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> => {
      // PostgreSQL text cannot hold a NUL, and a form may send one.
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
        // The library checks, then writes. An insert that fails on conflict closes that race.
        if (!(await insertSignInRecord(database, model, id, payload, end)))
          throw new errors.InvalidGrant('this proof of a key was used already')
      },
      find: (id) => find('id', id),
      findByUid: (uid) => find('uid', uid),
      // Only the device flow uses user codes, and it is disabled.
      findByUserCode: async () => undefined,
      // The library checks, then marks as used: another process may come in between. Either caller
      // may be the thief, so revoke the grant of both.
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
