import type { Adapter, AdapterPayload } from 'oidc-provider'
import * as errors from 'oidc-provider/lib/helpers/errors.js'
import type { Database } from '../store/database.ts'
import {
  consumeSignInRecord,
  deleteSignInGrant,
  deleteSignInRecord,
  findSignInRecord,
  upsertSignInRecord,
} from '../store/sign-in-records.ts'

/**
 * Keeps sign-ins under way in the database, so that any process of the hub may go on with them. By
 * the clock of the machine, as the library does.
 */
export function adapterOn(database: Database) {
  return (model: string): Adapter => {
    const find = async (by: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> => {
      const found = await findSignInRecord(database, model, by, value, new Date())
      if (!found) return undefined
      const { payload, consumed_at } = found
      return { ...payload, ...(consumed_at && { consumed: true }) }
    }
    return {
      upsert: (id, payload, expiresIn) => {
        const end = expiresIn ? new Date(Date.now() + expiresIn * 1000) : null
        return upsertSignInRecord(database, model, id, payload, end)
      },
      find: (id) => find('id', id),
      findByUid: (uid) => find('uid', uid),
      // Only the device flow has user codes, and it is off.
      findByUserCode: async () => undefined,
      // The library looks whether it was used, then uses it: between the two another may have.
      async consume(id) {
        if (!(await consumeSignInRecord(database, model, id, new Date())))
          throw new errors.InvalidGrant('used already')
      },
      destroy: (id) => deleteSignInRecord(database, model, id),
      revokeByGrantId: (grantId) => deleteSignInGrant(database, grantId),
    }
  }
}
