import type { ChaosWorld } from './fault.ts'

/** The replica becomes the one that is written to, and hubs are led there. */
export async function takeOver({ replica, wire }: ChaosWorld): Promise<void> {
  if (!replica) throw new Error('Nobody can take over')
  await replica.promote()
  wire.leadTo(replica.port)
}
