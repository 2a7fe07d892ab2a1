import { describe, expect, it } from 'vitest'
import { behindProxy } from '../../../world/behind-proxy.ts'
import { freePort } from '../../../world/free-port.ts'
import { hasCaddy, publicName, startCaddy, startDebianCaddy } from '../../../world/proxies.ts'
import { askInTheOpen } from '../../../world/secure-requests.ts'

behindProxy('Caddy', hasCaddy, startCaddy, { sendsAgain: false, refusesByLength: false })

describe.skipIf(!hasCaddy)('The Caddyfile of the Debian package', () => {
  it('refuses in the open what a program asks, and sends readers on to https', async () => {
    const proxy = await startDebianCaddy(await freePort())
    const ask = askInTheOpen(proxy.plainPort, publicName)
    expect(await ask('PUT', '/v1/requests/R-1')).toEqual([403, undefined])
    expect(await ask('GET', '/v1/export/closings.json')).toEqual([403, undefined])
    expect(await ask('POST', '/oauth/token')).toEqual([403, undefined])
    expect(await ask('GET', '/avis')).toEqual([308, `https://${publicName}/avis`])
    await proxy.stop()
  })
})
