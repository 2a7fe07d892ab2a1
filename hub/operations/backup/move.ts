import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Copying, Database } from '../../platform/database/database.ts'
import { compareTables } from './compare.ts'
import { BackupRefused } from './refused.ts'
import { type Restored, restoreTables } from './restore.ts'
import { type Following, writeTables } from './write-tables.ts'

/** Copies a database into an empty one and compares, in one transaction. @throws BackupRefused */
export async function moveTables(
  from: Database,
  to: Database,
  secret: Secret | null,
  follow: Following,
): Promise<Restored> {
  const between = new PassThrough()
  const put = async (part: Uint8Array) => {
    if (!between.write(part)) await once(between, 'drain')
  }
  const breakOff = (error: Error) => {
    between.destroy(error)
    throw error
  }
  const look = {
    async asItWas(transaction: Copying, restored: Restored) {
      const unlike = await compareTables(transaction, restored, () => {})
      if (unlike.length > 0) throw new BackupRefused(`${unlike.join('\n')}\nNothing was moved.`)
    },
    asItIsNow: async () => {},
  }
  const silent = { tell: follow.tell, done: () => {} }
  const [read, written] = await Promise.allSettled([
    restoreTables(to, between, { ...follow, tell: () => {}, secret, look }).catch(breakOff),
    writeTables(from, put, silent).then(() => void between.end(), breakOff),
  ])
  if (read.status === 'rejected') throw read.reason
  if (written.status === 'rejected') throw written.reason
  return read.value
}
