import { join } from 'node:path'
import { readCheckpoint } from '../../hub/agents/access-log/witness/checkpoint.ts'
import { type SendingDeps, sendHeads } from '../../hub/agents/access-log/witness/send-heads.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { readNetworks } from '../../hub/platform/outbound/networks.ts'
import { keepLog, type LogKeeper, lookMade } from './access-log.ts'
import { types } from './command.ts'
import { startHub, type TestHub } from './hub.ts'
import { newDatabase } from './stores.ts'

/** A town with a hub that listens, an access log, and the commands of its administrator. */
export interface WitnessedTown {
  hub: TestHub
  log: LogKeeper
  /** Where it listens. */
  url: string
  /** Folder of the second place of its seals. */
  seals: string
  /** What failed while heads were signed and sent. */
  failed: string[]
  types(...words: string[]): ReturnType<typeof types>
  /** Seals an entry in each of these minutes, such as `10:04`. */
  sealMinutes(...minutes: string[]): Promise<void>
  /** Signs the newest head, and sends it to the witnesses. */
  send(change?: Partial<SendingDeps>): Promise<void>
  /** Changes the database as somebody who owns it. */
  secretly(sql: string): Promise<void>
  doctor(): Promise<string>
  /** The newest head, as everybody may read it. */
  head(): Promise<string>
  /** The command that this town's `witness list` gives another to type. */
  offers(command: 'add' | 'watch'): Promise<string[]>
}

/** Founds a town of this name on a database of its own. @param folder of its files */
export async function foundTown(name: string, folder: string): Promise<WitnessedTown> {
  const address = await newDatabase()
  const hub = await startHub(openPostgres(address))
  const seals = join(folder, name)
  const log = keepLog(hub, seals)
  const publicUrl = `https://${name}.example`
  const environment = {
    DATABASE_URL: address,
    PARVIS_SECRET: String(hub.secret),
    PARVIS_PUBLIC_URL: publicUrl,
    PARVIS_SEALS: seals,
  }
  const run = (...words: string[]) => types(words, environment)
  const failed: string[] = []
  const deps: SendingDeps = {
    database: hub.database,
    secret: hub.secret,
    publicUrl,
    clock: () => hub.clock.now,
    resolve: async () => [],
    networks: readNetworks('127.0.0.0/8') ?? [],
    timeLimit: 10_000,
  }
  return {
    hub,
    log,
    url: await hub.listen(),
    seals,
    failed,
    types: run,
    async sealMinutes(...minutes) {
      for (const minute of minutes)
        await log.seal(`2026-11-24T${minute}:59Z`, [lookMade(`2026-11-24T${minute}:00Z`)])
    },
    send: (change) =>
      sendHeads({ ...deps, ...change }, (error) => void failed.push((error as Error).message)),
    secretly: (sql) =>
      hub.database.script(`begin; set local session_replication_role = replica; ${sql}; commit`),
    doctor: async () => (await run('doctor')).out,
    head: async () => (await hub.send({ method: 'GET', url: '/access-log/bourg/checkpoint' })).body,
    async offers(command) {
      const { out } = await run('witness', 'list')
      const line = out.split('\n').find((one) => one.includes(`parvis witness ${command} `))
      return line?.trim().split(' ').slice(1) ?? []
    },
  }
}

/** Returns how many seals a published head is over. */
export const sizeOf = (head: string): number => readCheckpoint(head)?.size ?? 0

/** Lets each of two towns witness the other. */
export async function exchangeKeys(one: WitnessedTown, other: WitnessedTown): Promise<void> {
  for (const [own, its] of [
    [one, other],
    [other, one],
  ] as const) {
    const [, , key = ''] = await own.offers('add')
    await its.types('witness', 'add', key, '--url', `${own.url}/witness`)
    await its.types(...(await own.offers('watch')))
  }
}
