import { startSealer } from '../../../hub/agents/access-log/sealer.ts'
import { createApp } from '../../../hub/app.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { joinWorkers } from '../../../hub/platform/jobs/join-workers.ts'
import { openSharedNotifier } from '../../../hub/platform/jobs/shared-notifier.ts'
import { readPrimary } from '../../../hub/platform/replica/reading.ts'
import type { Violated } from '../../../hub/platform/telemetry/violations.ts'
import type { ChannelSender } from '../../../hub/requests/delivery/channels/channel-sender.ts'
import { openDelivery } from '../../../hub/requests/delivery/worker/worker.ts'
import { quietHub } from '../../world/quiet-hub.ts'
import { town } from '../../world/town.ts'
import type { Draw } from './draw.ts'
import { type Process, running } from './time.ts'

/** The secret of the simulated hubs. */
export const secret = Buffer.from('a secret of the simulation, known to all hubs')

/** A hub in the simulation: the app, the delivery and the sealer of a real one. */
export interface SimulatedHub {
  process: Process
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
    const deps = { database, clock, secret, random: draw.bytes, publicUrl: town.hub }
    await joinWorkers(database)
    const bell = await openSharedNotifier(database)
    const delivery = openDelivery(deps, senders, bell, failed)
    const app = await createApp({
      ...quietHub,
      ...deps,
      reading: readPrimary(database),
      identityProvider: null,
      outbox: delivery.outbox,
    })
    await app.ready()
    delivery.start()
    startSealer({ database, clock, secret, seals, violated }, failed)
    return { process, app }
  })
}
