import { expect, it } from 'vitest'
import { explainUnusable } from '../../../../hub/platform/database/unusable-files.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub } from '../../../world/hub.ts'
import { canMountDisks, mountSmallDisk, takeAllRoom } from '../../../world/small-disk.ts'
import { openNewEmbedded } from '../../../world/stores.ts'

it.runIf(canMountDisks)(
  'A hub whose embedded database has no room left lives and is not ready, and is by itself once there is room',
  async () => {
    const disk = mountSmallDisk(160)
    const hub = await startHub(await openNewEmbedded(disk.path))
    const says = (status: number) =>
      eventually(async () => {
        // What was found holds for some seconds.
        hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
        const ready = await hub.send({ url: '/readyz' })
        expect([ready.statusCode, ready.json().code]).toEqual([
          status,
          status === 200 ? undefined : 'unavailable',
        ])
        expect((await hub.send({ url: '/healthz' })).statusCode).toBe(200)
      })
    await says(200)
    const room = takeAllRoom(disk.path)
    await says(503)
    await room.free()
    await says(200)
    await hub.close()
    disk.close()
  },
)

it.runIf(canMountDisks)(
  'Files that do not open are called damaged only where their disk has room',
  async () => {
    const disk = mountSmallDisk(80)
    const explains = () => String(explainUnusable(disk.path, new Error('PGlite failed')))
    expect(explains()).toContain('they are damaged.')
    const room = takeAllRoom(disk.path)
    await eventually(async () => expect(explains()).toContain('their disk is full. Make room'))
    await room.free()
    disk.close()
  },
)
