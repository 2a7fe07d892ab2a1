import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { behindProxy } from '../../../world/behind-proxy.ts'
import { hasNginx, publicName, startNginx } from '../../../world/proxies.ts'
import { askOver } from '../../../world/secure-requests.ts'

behindProxy('nginx', hasNginx, startNginx, { sendsAgain: true, refusesByLength: true })

describe.skipIf(!hasNginx)('One address that asks nginx without end', () => {
  it('waits, after more than a town hall asks at once, and no hub works for it', async () => {
    let heard = 0
    const hub = createServer((_, answer) => {
      heard += 1
      answer.end()
    }).listen(0, '127.0.0.1')
    await once(hub, 'listening')
    const { port } = hub.address() as AddressInfo
    const proxy = await startNginx([port, port])
    const ask = askOver({ port: proxy.port, certificate: proxy.certificate, host: publicName })
    const statuses = await Promise.all(Array.from({ length: 3_000 }, () => ask('/avis')))
    const refused = statuses.filter((status) => status === 429).length
    expect(statuses.length - refused).toBeGreaterThanOrEqual(500)
    expect(refused).toBeGreaterThan(0)
    expect(heard).toBe(statuses.length - refused)
    await proxy.stop()
    hub.close()
  })
})
