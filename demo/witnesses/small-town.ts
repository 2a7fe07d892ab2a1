import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { insertAccesses, type StoredAccess } from '../../hub/agents/access-log/access-log-sql.ts'
import { createLogMonths } from '../../hub/agents/access-log/log-months-sql.ts'
import { readPublishedSealKeys, readSealKeys } from '../../hub/agents/access-log/seal-key.ts'
import { openRound } from '../../hub/agents/access-log/sealer.ts'
import { sendHeads } from '../../hub/agents/access-log/witness/send-heads.ts'
import { logKey } from '../../hub/agents/access-log/witness/sign-checkpoint.ts'
import {
  formatVerifierKey,
  type VerifierKey,
} from '../../hub/agents/access-log/witness/verifier-key.ts'
import { watchLog } from '../../hub/agents/access-log/witness/watch-log.ts'
import { openWitnessKey } from '../../hub/agents/access-log/witness/witness-key.ts'
import { upsertWitness } from '../../hub/agents/access-log/witness/witnesses-sql.ts'
import { createApp } from '../../hub/app.ts'
import { upsertOrganisation } from '../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { verifyLogs } from '../../hub/operations/commands/audit-verify.ts'
import { openHubSecret } from '../../hub/platform/crypto/hub-secret.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { readNetworks } from '../../hub/platform/outbound/networks.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import type { DirectSender } from '../../hub/requests/delivery/direct/direct-sender.ts'
import { noOutbox } from '../../hub/requests/delivery/queue/outbox.ts'
import { zone } from '../valmont/organisation.ts'

const networks = readNetworks('127.0.0.0/8') ?? []

const minute = 60_000

/** A town with a hub of its own, in memory, that listens on loopback. */
export interface SmallTown {
  /** Where its witness listens. */
  witnessUrl: string
  /** The key of its witness. */
  witnessKey: VerifierKey
  /** The key of its access log. */
  logKey: VerifierKey
  /** Lets another town witness its log, and witnesses the log of that one. */
  exchange(other: SmallTown): Promise<void>
  /** Writes that agents looked at requests, one each minute, and seals each. */
  look(times: number): Promise<void>
  /** Sends its newest head to its witnesses, as its hub does each hour. */
  send(): Promise<void>
  /**
   * Does what somebody who owns the server can: removes an entry, and seals all the others anew with
   * the keys of the hub.
   */
  removeOneAndSealAnew(): Promise<void>
  /** Does what `parvis audit verify` does, with `--witness` where one is given. @returns its exit code */
  verify(witness?: VerifierKey): Promise<number>
  close(): Promise<void>
}

/** Founds a town. @param folder of the second place of its seals */
export async function foundTown(town: string, name: string, folder: string): Promise<SmallTown> {
  const database = await openEmbedded(null)
  await migrate(database)
  await createLogMonths(database, new Date())
  await upsertOrganisation(database, town, name, zone)
  const words = randomBytes(32).toString('base64url')
  const secret = await openHubSecret(database, { secret: words, data: folder })
  const publicUrl = `https://${town}.example`
  /** An hour ago, so that minutes may pass at once. */
  let now = new Date(Date.now() - 60 * minute)
  const reach = { resolve: async () => [], networks }
  const deps = { database, secret, publicUrl, clock: () => now, random: randomBytes }
  const app = await createApp({
    ...deps,
    clock: () => new Date(),
    reading: readPrimary(database),
    extensionRedirects: [],
    identityProvider: null,
    lockMinutes: 15,
    sessionHours: 12,
    trustedProxies: 0,
    partsPerAddress: 0,
    proofOfWork: 'never',
    outbox: noOutbox,
    direct: null satisfies DirectSender | null,
    reach,
    built: folder,
    log: 'silent',
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const fail = (error: unknown): never => {
    throw error
  }
  const seals = join(folder, town)
  const round = openRound({ ...deps, seals }, fail)
  const looks: StoredAccess[] = []
  async function sealEach(entries: readonly StoredAccess[]) {
    for (const entry of entries) {
      await insertAccesses(database, [entry])
      await round(true)
    }
  }
  const { verifierKey } = await openWitnessKey(deps)
  const [sealKey] = await readSealKeys(database, secret)
  return {
    witnessUrl: `${url}/witness`,
    witnessKey: verifierKey,
    logKey: logKey(`${new URL(publicUrl).host}/access-log/${town}`, sealKey.published),
    async exchange(other) {
      await upsertWitness(database, {
        witness: other.witnessKey.name,
        url: other.witnessUrl,
        verifier_key: formatVerifierKey(other.witnessKey),
      })
      await watchLog(database, other.logKey)
    },
    async look(times) {
      for (let n = 0; n < times; n += 1) {
        now = new Date(now.getTime() + minute)
        const entry = lookAt(town, now)
        looks.push(entry)
        await sealEach([entry])
      }
    },
    send: () => sendHeads({ ...deps, ...reach, clock: () => new Date(), timeLimit: 10_000 }, fail),
    async removeOneAndSealAnew() {
      looks.splice(0, 1)
      await database.script(
        `begin; set local session_replication_role = replica;
         delete from access_log.seal; delete from access_log.access; delete from log_checkpoint;
         delete from log_cosignature; commit`,
      )
      rmSync(seals, { recursive: true })
      await sealEach(looks)
    },
    async verify(witness) {
      const keys = await readPublishedSealKeys(database, secret)
      const witnesses = witness ? [witness] : []
      return verifyLogs(database, { names: [town], keys, folder: seals, witnesses })
    },
    async close() {
      await app.close()
      await database.close()
    },
  }
}

/** An entry of the access log: an agent looked at the request of a usager. */
const lookAt = (organisation: string, at: Date): StoredAccess => ({
  organisation,
  access: uuidv7(at.getTime(), randomBytes(10)),
  at,
  act: 'look',
  agent_key: randomBytes(32).toString('base64url'),
  service: 'voirie',
  sector: 'voirie',
  tool: null,
  purpose: 'instruct',
  level: 2,
  present: false,
  way: 'seen',
  reason: null,
  subject_key: randomBytes(32).toString('base64url'),
  request_keys: [randomBytes(32).toString('base64url')],
  outcome: 'shown',
  regime: 'internal',
})
