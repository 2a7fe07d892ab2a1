import { randomBytes } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { startSealer } from './agents/access-log/sealer.ts'
import { SecondPlaceFault } from './agents/access-log/second-place.ts'
import { BrokenTree } from './agents/access-log/witness/tree-of-seals.ts'
import { makeSetupUrl } from './agents/accounts/setup-code.ts'
import { readRulesFile } from './agents/sign-in/read-rules-file.ts'
import { createApp } from './app.ts'
import { openFolding } from './feedback/part-log/folding.ts'
import { sendDueNotes } from './integrations/notes/send-due-notes.ts'
import { startReading } from './integrations/sources/poll-sources.ts'
import { logSendingFaults } from './integrations/webhooks/log.ts'
import { startSending } from './integrations/webhooks/sender.ts'
import { sendingWith } from './integrations/webhooks/sending-with.ts'
import { migrate } from './migrations/migrate.ts'
import { recordRelease } from './migrations/release.ts'
import { observeSenders } from './operations/telemetry/observe-senders.ts'
import { openObserving } from './operations/telemetry/open-observing.ts'
import { readFigures } from './operations/telemetry/read-figures.ts'
import { followGenerations, openHubSecret } from './platform/crypto/hub-secret.ts'
import { openRootReading } from './platform/crypto/root-reading.ts'
import type { Database } from './platform/database/database.ts'
import { disableJit } from './platform/database/disable-jit.ts'
import { openEmbedded } from './platform/database/embedded.ts'
import { openPostgres } from './platform/database/postgres.ts'
import { watchClock } from './platform/health/watch-clock.ts'
import { originOf } from './platform/http/listening-address.ts'
import { joinWorkers } from './platform/jobs/join-workers.ts'
import { repeat } from './platform/jobs/repeat.ts'
import { startSchedule } from './platform/jobs/schedule.ts'
import { openSharedNotifier } from './platform/jobs/shared-notifier.ts'
import { builtFolder } from './platform/process/built.ts'
import { listenOnInherited } from './platform/process/inherited-socket.ts'
import { followReplica } from './platform/replica/follow.ts'
import { logReplicaFault } from './platform/replica/log-replica-fault.ts'
import { readPrimary } from './platform/replica/reading.ts'
import { logPostponed, type Work } from './platform/telemetry/log-postponed.ts'
import type { Figures } from './platform/telemetry/metrics.ts'
import { observeDatabase } from './platform/telemetry/observe-database.ts'
import { unobserved } from './platform/telemetry/observer.ts'
import { reportViolations } from './platform/telemetry/violations.ts'
import { recurringWork } from './recurring.ts'
import { sendTeamLetters } from './reporting/replies/send-team-letters.ts'
import { startSendingLetters } from './reporting/subscriptions/start-sending-letters.ts'
import { openDirectSender } from './requests/delivery/direct/open-direct-sender.ts'
import { openSenders } from './requests/delivery/worker/senders.ts'
import { openDelivery } from './requests/delivery/worker/worker.ts'
import type { Settings } from './settings/settings.ts'

/** Polling interval for notes in sources, in milliseconds. */
const notePause = 2000

/** Polling interval for generations of the root, in milliseconds: `beginsAfter` is three times that. */
const generationPause = 20_000

/** A running hub. */
export interface Running {
  /** Its public URL. */
  url: string
  database: Database
  /** Reads the metrics of this process; `null` when disabled. */
  figures: ((withStanding: boolean) => Promise<Figures>) | null
  /** Logs a failure to read them. */
  figuresFailed: (error: unknown) => void
  /** Makes the address that opens a hub for its first organisation; `null` where there is one. */
  makeSetupUrl(): Promise<string | null>
  /** Finishes requests in progress, then closes the database. */
  stop(): Promise<void>
}

/**
 * Opens the database, migrates its schema and listens.
 * @param embedded uses the embedded database, in the folder of the settings
 * @param socket file descriptor to listen on, instead of the port
 * @param agreed called with the database before anything of it changes; throws to leave it
 * @throws SettingRefused, FolderInUse, or an error of the network or the database
 */
export async function serve(
  settings: Settings,
  embedded: boolean,
  socket: number | null = null,
  agreed: (database: Database) => Promise<void> = async () => {},
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
    await agreed(database)
    await bringUpToDate(settings, embedded, database)
    await recordRelease(database, __RELEASE__)
    const url = settings.publicUrl ?? originOf(settings.host, settings.port)
    const clock = () => new Date()
    const secret = await openHubSecret(database, settings)
    const deps = { database, clock, random: randomBytes, secret, publicUrl: url, observer }
    const learn = () => followGenerations(database, settings, secret)
    const rootReading = openRootReading(learn, clock)
    const reach = sendingWith(settings, secret, url)
    let logPutOffFold = (_error: unknown) => {}
    const folding = openFolding(deps, (error) => logPutOffFold(error))
    let logPutOffProof = (_error: unknown) => {}
    const leaveHands = await joinWorkers(database)
    const bell = await openSharedNotifier(database)
    const delivery = openDelivery(
      deps,
      observeSenders(openSenders(settings.delivery, { ...deps, ...reach }), observer),
      bell,
      (error) => logPutOffProof(error),
    )
    const direct = openDirectSender(settings.delivery, deps)
    let isClockRight = () => true
    const app = await createApp({
      ...deps,
      folding,
      isClockRight: () => isClockRight(),
      rootReading,
      reading: replica ?? readPrimary(database),
      identityProvider: settings.identityProvider && { ...settings.identityProvider, rules },
      extensionRedirects: settings.extensionRedirects,
      lockMinutes: settings.lockMinutes,
      sessionHours: settings.sessionHours,
      securityContact: settings.securityContact,
      trustedProxies: settings.trustedProxies,
      partsPerAddress: settings.partsPerAddress,
      proofOfWork: settings.proofOfWork,
      outbox: delivery.outbox,
      direct,
      pushHosts: settings.delivery.push?.hosts ?? [],
      reach: { resolve: reach.resolve, networks: settings.siteNetworks },
      built: builtFolder,
      log: settings.log,
    })
    if (socket === null) await app.listen({ host: settings.host, port: settings.port })
    else await listenOnInherited(app, socket)
    replica?.start(logReplicaFault(app.log))
    const violated = reportViolations(app.log, observer)
    const putOff = (work: Work) => logPostponed(app.log, work)
    logPutOffProof = putOff('proofs')
    logPutOffFold = putOff('folds')
    const clockWatch = watchClock(deps, logClockFault(app.log), putOff('clock'))
    isClockRight = clockWatch.isRight
    observer.reads('clock_ahead_seconds', clockWatch.ahead)
    if (replica) observer.reads('replica_behind_seconds', () => inSeconds(replica.behind()))
    const delivering = delivery.start()
    const { seals, accessMonths } = settings
    const sealer = startSealer(
      { database, clock, secret, seals, violated },
      (error) =>
        error instanceof SecondPlaceFault
          ? app.log.warn({ work: 'seals' }, error.message)
          : putOff('seals')(error),
      observer,
    )
    const withOutbox = { ...deps, outbox: delivery.outbox }
    const reading = startReading(withOutbox, putOff('sources'), observer)
    const noting = repeat(
      (signal) => sendDueNotes(deps, putOff('notes'), signal),
      () => notePause * (0.8 + 0.4 * Math.random()),
      putOff('notes'),
    )
    const following = repeat(rootReading.read, () => generationPause, putOff('root'))
    const { probeMinutes: minutes } = settings
    const networks = settings.siteNetworks
    const probing = { ...reach, networks, database, minutes, again: 2000 }
    const witnessing = { ...deps, ...reach }
    const headFailed = (error: unknown) =>
      error instanceof BrokenTree
        ? app.log.warn({ work: 'witnesses' }, error.message)
        : putOff('witnesses')(error)
    const schedule = startSchedule(
      database,
      recurringWork(
        { ...withOutbox, accessMonths, probing, witnessing, headFailed, violated },
        putOff,
      ),
      putOff('daily'),
    )
    const sending = startSending(
      { ...reach, database, random: randomBytes, observer },
      logSendingFaults(app.log),
    )
    const posting = startSendingLetters(
      deps,
      settings.delivery.mail,
      bell,
      putOff('letters'),
      observer,
      [(post, signal) => sendTeamLetters(deps, post, signal)],
    )
    return {
      url,
      database,
      figures: metrics && readFigures(metrics, database),
      figuresFailed: putOff('figures'),
      makeSetupUrl: async () => (settings.identityProvider ? null : makeSetupUrl(deps)),
      async stop() {
        await app.close()
        direct?.close()
        await folding.stop()
        const work = [
          clockWatch,
          schedule,
          reading,
          noting,
          following,
          sending,
          delivering,
          posting,
        ]
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

/** Returns a function that logs when this machine's clock is wrong, or right again. */
const logClockFault = (log: FastifyBaseLogger) => (ahead: number | null) =>
  ahead === null
    ? log.warn("the clock agrees with the database's again")
    : log.warn(
        `the clock is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} the database's: this hub is not ready until they agree`,
      )

/** Migrates without a timeout: a migration, or the wait for another hub's, may take long. */
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
    await disableJit(patient)
  } finally {
    await patient.close()
  }
}
