import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyBaseLogger } from 'fastify'
import { startSealer } from './access-log/sealer.ts'
import { SecondPlaceFault } from './access-log/second-place.ts'
import { createApp } from './app.ts'
import { openDelivery } from './delivery/open-delivery.ts'
import { openSenders } from './delivery/senders.ts'
import { sayToLog } from './events/log.ts'
import { sendingWith } from './events/outside.ts'
import { startSending } from './events/sender.ts'
import { startProbing } from './offers/start-probing.ts'
import { followReplica } from './replica/follow.ts'
import { readPrimary } from './replica/reading.ts'
import { sayOfReplica } from './replica/say.ts'
import { readRulesFile } from './rights/read-rules-file.ts'
import { startDaily } from './running/daily.ts'
import { startWatch } from './running/watch.ts'
import { watchClock } from './running/watch-clock.ts'
import type { Settings } from './settings.ts'
import { openHubSecret } from './sign-in/open-hub-secret.ts'
import { keepReading } from './sources/keep-reading.ts'
import type { Database } from './store/database.ts'
import { openEmbedded } from './store/embedded.ts'
import { migrate } from './store/migrate.ts'
import { openPostgres } from './store/postgres.ts'
import { startPosting } from './subscriptions/start-posting.ts'

/** Folder of everything that was built; this file runs from one beside the others. */
const built = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A hub that listens. */
export interface Running {
  /** Address people reach it at. */
  url: string
  database: Database
  /** Answers what it has accepted, then closes the database. */
  stop(): Promise<void>
}

/**
 * Opens the database, brings its schema up to date and listens.
 * @param embedded keep everything in this process, in the folder of the settings.
 * @throws SettingRefused, FolderInUse, or what the network or the database says
 */
export async function serve(settings: Settings, embedded: boolean): Promise<Running> {
  const rules = settings.rights === null ? null : await readRulesFile(settings.rights)
  const database =
    embedded || !settings.databaseUrl
      ? await openEmbedded(settings.data)
      : openPostgres(settings.databaseUrl)
  const replica =
    embedded || !settings.replicaUrl ? null : followReplica(database, settings.replicaUrl)
  try {
    await bringUpToDate(settings, embedded, database)
    const url = settings.publicUrl ?? originOf(settings.host, settings.port)
    const clock = () => new Date()
    const secret = await openHubSecret(database, settings)
    const outside = { database, clock, random: randomBytes, secret, publicUrl: url }
    const reach = sendingWith(settings, secret, url)
    let sayPutOff = (_error: unknown) => {}
    const delivery = await openDelivery(
      outside,
      openSenders(settings.delivery, { ...outside, ...reach }),
      (error) => sayPutOff(error),
    )
    let isClockRight = () => true
    const app = await createApp({
      ...outside,
      isClockRight: () => isClockRight(),
      reading: replica ?? readPrimary(database),
      identityProvider: settings.identityProvider && { ...settings.identityProvider, rules },
      trustedProxies: settings.trustedProxies,
      partsPerAddress: settings.partsPerAddress,
      proofOfWork: settings.proofOfWork,
      outbox: delivery.outbox,
      reach: { resolve: reach.resolve, networks: settings.siteNetworks },
      built,
      log: settings.log,
    })
    await app.listen({ host: settings.host, port: settings.port })
    replica?.start(sayOfReplica(app.log))
    const putOff = (what: string) => (error: unknown) =>
      app.log.warn({ code: (error as { code?: string }).code }, `${what} is put off`)
    sayPutOff = putOff('what usagers are owed')
    const clockWatch = watchClock(outside, sayOfClock(app.log), putOff('the look at the clock'))
    isClockRight = clockWatch.isRight
    const delivering = delivery.start()
    const { seals, accessMonths } = settings
    const daily = startDaily({ database, clock, secret, accessMonths }, putOff('daily work'))
    const sealer = startSealer({ database, clock, secret, seals }, (error) =>
      error instanceof SecondPlaceFault
        ? app.log.warn(error.message)
        : putOff('the seal of the access log')(error),
    )
    const watch = startWatch({ ...outside, outbox: delivery.outbox }, putOff('the look at dates'))
    const reading = keepReading(
      { ...outside, outbox: delivery.outbox },
      putOff('the reading of a source'),
    )
    const { probeMinutes: minutes } = settings
    const probing = startProbing(
      { ...reach, networks: settings.siteNetworks, database, minutes, again: 2000 },
      putOff('the probing of addresses'),
    )
    const sending = startSending({ ...reach, database, random: randomBytes }, sayToLog(app.log))
    const posting = startPosting(
      outside,
      settings.delivery.mail,
      putOff('what is written to those who subscribed'),
    )
    return {
      url,
      database,
      async stop() {
        await app.close()
        const work = [clockWatch, daily, watch, reading, sending, delivering, probing, posting]
        await Promise.all(work.map((one) => one.stop()))
        await sealer.stop()
        await replica?.stop()
        await database.close()
      },
    }
  } catch (error) {
    await replica?.stop()
    await database.close()
    throw error
  }
}

/** @returns what tells the log that the clock of this machine is wrong, or right again */
const sayOfClock = (log: FastifyBaseLogger) => (ahead: number | null) =>
  ahead === null
    ? log.warn("the clock agrees with the database's again")
    : log.warn(
        `the clock is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} the database's: this hub is not ready until they agree`,
      )

/** What a migration moves may take long, and so may another hub that is at it: neither is a fault. */
async function bringUpToDate(settings: Settings, embedded: boolean, database: Database) {
  if (embedded || !settings.databaseUrl) return migrate(database)
  const patient = openPostgres(settings.databaseUrl, 1, undefined, null)
  return migrate(patient).finally(() => patient.close())
}

/** Address of something that listens here; one that listens everywhere is reached by loopback. */
export function originOf(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}

/**
 * Resolves when this process is asked to stop, once; asked again it stops at once.
 * @param over from then on nobody listens any more
 */
export function untilAsked(over?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const hear = () => {
        process.once(signal, () => process.exit(130))
        resolve()
      }
      process.once(signal, hear)
      over?.addEventListener('abort', () => process.off(signal, hear))
    }
  })
}
