import { expect, it } from 'vitest'
import { reseal } from '../../../../hub/operations/root/reseal.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { openTestChannel, sendsAndDies, startSendingHub } from '../../../world/deliveries.ts'
import { receives } from '../../../world/requests.ts'
import { usager } from '../../../world/sending-town.ts'
import { stores } from '../../../world/stores.ts'

it.each(stores)(
  'A message whose hub died while the root changes keeps its name, on $store',
  async ({ open }) => {
    const hub = await startSendingHub(await open())
    const email = openTestChannel('email')
    await receives(hub, 'W-1', { usager })
    await sendsAndDies(hub, email)
    await addGeneration(hub.database, hub.secret, 0)
    const place = { secret: String(hub.secret), data: '' }
    await followGenerations(hub.database, place, hub.secret)
    await reseal(hub.deps, new AbortController().signal)
    await hub.later(3_600_000)
    await hub.deliver(email)
    expect(email.sent).toHaveLength(2)
    expect(new Set(email.sent.map(({ name }) => name)).size).toBe(1)
    await hub.close()
  },
)
