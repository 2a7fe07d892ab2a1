import { startSealer } from '../../../hub/agents/access-log/sealer.ts'
import { createApp } from '../../../hub/app.ts'
import { followGenerations } from '../../../hub/platform/crypto/hub-secret.ts'
import { openRootReading } from '../../../hub/platform/crypto/root-reading.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import type { Deps } from '../../../hub/platform/deps.ts'
import { joinWorkers } from '../../../hub/platform/jobs/join-workers.ts'
import { repeat } from '../../../hub/platform/jobs/repeat.ts'
import { startSchedule } from '../../../hub/platform/jobs/schedule.ts'
import { openSharedNotifier } from '../../../hub/platform/jobs/shared-notifier.ts'
import { readPrimary } from '../../../hub/platform/replica/reading.ts'
import type { Violated } from '../../../hub/platform/telemetry/violations.ts'
import { recurringWork } from '../../../hub/recurring.ts'
import type { ChannelSender } from '../../../hub/requests/delivery/channels/channel-sender.ts'
import { openDelivery } from '../../../hub/requests/delivery/worker/worker.ts'
import { quietHub } from '../../world/quiet-hub.ts'
import { town } from '../../world/town.ts'
import type { Draw } from './draw.ts'
import { type Process, running } from './time.ts'

/** The secret of the simulated hubs. */
export const secret = Buffer.from('a secret of the simulation, known to all hubs')

/** Where a process finds it. */
export const secretPlace = { secret: String(secret), data: '' }

/** Polling interval for generations of the root, as in a real hub, in milliseconds. */
const learningPause = 20_000

/** The recurring jobs that run. */
const simulatedWorks = new Set(['set_aside', 'root', 'daily'])

/** A hub in the simulation: the app, the delivery, the sealer and the jobs of a real one. */
export interface SimulatedHub {
  process: Process
  deps: Pick<Deps, 'database' | 'clock' | 'secret' | 'random'>
  app: Awaited<ReturnType<typeof createApp>>
}

/** Starts the parts of a hub in a simulated process. @param seals folder of the second place */
export function startSimulatedHub(
  process: Process,
  given: {
    database: Database
    clock: () => Date
    draw: Draw
    seals: string
    senders: readonly ChannelSender[]
    failed(error: unknown): void
    violated: Violated
  },
): Promise<SimulatedHub> {
  return running.run(process, async () => {
    const { database, clock, draw, seals, senders, failed, violated } = given
    // A process learns of the generations of the root by itself.
    const own = Buffer.from(secret)
    const deps = { database, clock, secret: own, random: draw.bytes, publicUrl: town.hub }
    const learn = () => followGenerations(database, secretPlace, own)
    await learn()
    const rootReading = openRootReading(learn, clock)
    await joinWorkers(database)
    const bell = await openSharedNotifier(database)
    const delivery = openDelivery(deps, senders, bell, failed)
    const app = await createApp({
      ...quietHub,
      ...deps,
      rootReading,
      reading: readPrimary(database),
      identityProvider: null,
      outbox: delivery.outbox,
    })
    await app.ready()
    delivery.start()
    startSealer({ database, clock, secret: own, seals, violated }, failed)
    repeat(rootReading.read, () => learningPause, failed)
    const house = { ...deps, outbox: delivery.outbox, accessMonths: 12, violated }
    const reach = { ...deps, networks: [], resolve: async () => [], timeLimit: 1000 }
    const probing = { ...reach, minutes: 0, again: 2000 }
    const works = recurringWork(
      { ...house, probing, witnessing: reach, headFailed: failed },
      () => failed,
    )
    startSchedule(
      database,
      works.filter(({ name }) => simulatedWorks.has(name)),
      failed,
    )
    return { process, app, deps }
  })
}
