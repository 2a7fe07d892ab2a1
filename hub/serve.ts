import { randomBytes } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { startSealer } from './access-log/sealer.ts'
import { SecondPlaceFault } from './access-log/second-place.ts'
import { createApp } from './app.ts'
import { builtFolder } from './built.ts'
import { openDelivery } from './delivery/open-delivery.ts'
import { openSenders } from './delivery/senders.ts'
import { logSendingFaults } from './events/log.ts'
import { sendingWith } from './events/outside.ts'
import { startSending } from './events/sender.ts'
import { joinHands } from './jobs/hands.ts'
import { startSchedule } from './jobs/schedule.ts'
import { openSharedBell } from './jobs/shared-bell.ts'
import { logPutOff, type Work } from './observing/log-put-off.ts'
import type { Figures } from './observing/metrics.ts'
import { observeDatabase } from './observing/observe-database.ts'
import { observeSenders } from './observing/observe-senders.ts'
import { unobserved } from './observing/observer.ts'
import { openObserving } from './observing/open-observing.ts'
import { readFigures } from './observing/read-figures.ts'
import { followReplica } from './replica/follow.ts'
import { readPrimary } from './replica/reading.ts'
import { logReplicaFault } from './replica/say.ts'
import { readRulesFile } from './rights/read-rules-file.ts'
import { listenOnInherited } from './running/inherited-socket.ts'
import { recurringWork } from './running/recurring.ts'
import { watchClock } from './running/watch-clock.ts'
import type { Settings } from './settings.ts'
import { openHubSecret } from './sign-in/open-hub-secret.ts'
import { keepReading } from './sources/keep-reading.ts'
import type { Database } from './store/database.ts'
import { openEmbedded } from './store/embedded.ts'
import { migrate } from './store/migrate.ts'
import { openPostgres } from './store/postgres.ts'
import { turnCompilingOff } from './store/turn-compiling-off.ts'
import { startPosting } from './subscriptions/start-posting.ts'

/** A hub that listens. */
export interface Running {
  /** Address people reach it at. */
  url: string
  database: Database
  /** The figures of this process; `null` where none are asked for. */
  figures: ((withStanding: boolean) => Promise<Figures>) | null
  /** Tells the log that they could not be read. */
  figuresFailed: (error: unknown) => void
  /** Answers what it has accepted, then closes the database. */
  stop(): Promise<void>
}

/**
 * Opens the database, brings its schema up to date and listens.
 * @param embedded keep everything in this process, in the folder of the settings.
 * @param socket descriptor to listen on, in the place of the port of the settings
 * @throws SettingRefused, FolderInUse, or what the network or the database says
 */
export async function serve(
  settings: Settings,
  embedded: boolean,
  socket: number | null = null,
): Promise<Running> {
  const rules = settings.rights === null ? null : await readRulesFile(settings.rights)
  const { observer, metrics, endTraces } = await openObserving(settings)
  const opened =
    embedded || !settings.databaseUrl
      ? await openEmbedded(settings.data)
      : openPostgres(settings.databaseUrl)
  const database = observer === unobserved ? opened : observeDatabase(opened, observer)
  const replica =
    embedded || !settings.replicaUrl ? null : followReplica(database, settings.replicaUrl)
  try {
    await bringUpToDate(settings, embedded, database)
    const url = settings.publicUrl ?? originOf(settings.host, settings.port)
    const clock = () => new Date()
    const secret = await openHubSecret(database, settings)
    const outside = { database, clock, random: randomBytes, secret, publicUrl: url, observer }
    const reach = sendingWith(settings, secret, url)
    let logPutOffProof = (_error: unknown) => {}
    const leaveHands = await joinHands(database)
    const bell = await openSharedBell(database)
    const delivery = openDelivery(
      outside,
      observeSenders(openSenders(settings.delivery, { ...outside, ...reach }), observer),
      bell,
      (error) => logPutOffProof(error),
    )
    let isClockRight = () => true
    const app = await createApp({
      ...outside,
      isClockRight: () => isClockRight(),
      reading: replica ?? readPrimary(database),
      identityProvider: settings.identityProvider && { ...settings.identityProvider, rules },
      extensionRedirects: settings.extensionRedirects,
      securityContact: settings.securityContact,
      trustedProxies: settings.trustedProxies,
      partsPerAddress: settings.partsPerAddress,
      proofOfWork: settings.proofOfWork,
      outbox: delivery.outbox,
      reach: { resolve: reach.resolve, networks: settings.siteNetworks },
      built: builtFolder,
      log: settings.log,
    })
    if (socket === null) await app.listen({ host: settings.host, port: settings.port })
    else await listenOnInherited(app, socket)
    replica?.start(logReplicaFault(app.log))
    const putOff = (work: Work) => logPutOff(app.log, work)
    logPutOffProof = putOff('proofs')
    const clockWatch = watchClock(outside, logClockFault(app.log), putOff('clock'))
    isClockRight = clockWatch.isRight
    observer.reads('clock_ahead_seconds', clockWatch.ahead)
    if (replica) observer.reads('replica_behind_seconds', () => inSeconds(replica.behind()))
    const delivering = delivery.start()
    const { seals, accessMonths } = settings
    const sealer = startSealer(
      { database, clock, secret, seals },
      (error) =>
        error instanceof SecondPlaceFault
          ? app.log.warn({ work: 'seals' }, error.message)
          : putOff('seals')(error),
      observer,
    )
    const withOutbox = { ...outside, outbox: delivery.outbox }
    const reading = keepReading(withOutbox, putOff('sources'), observer)
    const { probeMinutes: minutes } = settings
    const networks = settings.siteNetworks
    const probing = { ...reach, networks, database, minutes, again: 2000 }
    const schedule = startSchedule(
      database,
      recurringWork({ ...withOutbox, accessMonths, probing }, putOff),
      putOff('daily'),
    )
    const sending = startSending(
      { ...reach, database, random: randomBytes, observer },
      logSendingFaults(app.log),
    )
    const posting = startPosting(outside, settings.delivery.mail, bell, putOff('letters'), observer)
    return {
      url,
      database,
      figures: metrics && readFigures(metrics, database),
      figuresFailed: putOff('figures'),
      async stop() {
        await app.close()
        const work = [clockWatch, schedule, reading, sending, delivering, posting]
        await Promise.all(work.map((one) => one.stop()))
        await sealer.stop()
        await replica?.stop()
        await leaveHands()
        await database.close()
        await endTraces()
      },
    }
  } catch (error) {
    await replica?.stop()
    await database.close()
    await endTraces()
    throw error
  }
}

const inSeconds = (milliseconds: number | null) =>
  milliseconds === null ? null : milliseconds / 1000

/** @returns what tells the log that the clock of this machine is wrong, or right again */
const logClockFault = (log: FastifyBaseLogger) => (ahead: number | null) =>
  ahead === null
    ? log.warn("the clock agrees with the database's again")
    : log.warn(
        `the clock is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} the database's: this hub is not ready until they agree`,
      )

/** What a migration moves may take long, and so may another hub that is at it: neither is a fault. */
async function bringUpToDate(
  settings: Settings,
  embedded: boolean,
  database: Database,
): Promise<void> {
  if (embedded || !settings.databaseUrl) {
    await migrate(database)
    return
  }
  const patient = openPostgres(settings.databaseUrl, 1, undefined, null)
  try {
    await migrate(patient)
    await turnCompilingOff(patient)
  } finally {
    await patient.close()
  }
}

/** Whether all addresses of this machine are listened on. */
export const isEverywhere = (host: string) => host === '0.0.0.0' || host === '::'

/** Address of something that listens here; one that listens everywhere is reached by loopback. */
export function originOf(host: string, port: number): string {
  const reached = isEverywhere(host) ? '127.0.0.1' : host
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
