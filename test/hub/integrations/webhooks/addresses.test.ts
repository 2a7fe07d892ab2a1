import { isIP } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPublic, readNetworks } from '../../../../hub/platform/outbound/networks.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { declareWebhook, deliverDue, webhookOf } from '../../../world/webhooks.ts'

const leadTo = (...addresses: string[]) => ({
  resolve: async () => addresses.map((address) => ({ address, family: isIP(address) })),
})

describe('An address', () => {
  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.7',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '4000::1',
  ])('%s is not of the public internet', (address) => {
    expect(isPublic(address)).toBe(false)
  })

  it.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '2a01:e0a::1'])(
    '%s is of the public internet',
    (address) => {
      expect(isPublic(address)).toBe(true)
    },
  )

  it('of IPv4 is never public once it is wrapped into one of IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom('::', '::ffff:', '64:ff9b::'), (inner, before) => {
        expect(isPublic(`${before}${inner}`)).toBe(false)
      }),
    )
  })

  it.each(['10.0.0.0', '10.0.0.0/33', 'town.example/8', '10.0.0.0/8; 192.168.0.0/16'])(
    '%s names no network',
    (written) => {
      expect(readNetworks(written)).toBeNull()
    },
  )
})

describe.each(anyStore)('A webhook, on $store', ({ open }) => {
  let hub: TestHub
  let receiver: Receiver
  beforeEach(async () => {
    hub = await startHub(await open())
    receiver = await startReceiver()
  })
  afterEach(async () => {
    await receiver.close()
    await hub.close()
  })

  const failureOf = async (url: string, change: Parameters<typeof deliverDue>[1]) => {
    const webhook = await declareWebhook(hub, url)
    await putRequest(hub, 'A')
    await deliverDue(hub, change)
    return (await webhookOf(hub, webhook))?.last_failure
  }
  const nowhere = readNetworks('') ?? []

  it('goes to the address that was checked, by its own name, which is asked for once', async () => {
    let asked = 0
    const resolve = async () => {
      asked += 1
      return [{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]
    }
    const failure = await failureOf(`http://receiver.example:${receiver.port}/`, { resolve })
    expect(failure).toBeNull()
    expect(receiver.heard[0]?.headers.host).toBe(`receiver.example:${receiver.port}`)
    expect(asked).toBe(1)
  })

  it.each([
    ['a name that leads to this machine', 'https://town.example/', ['127.0.0.1']],
    ['a name that leads to a cloud’s own service', 'https://town.example/', ['169.254.169.254']],
    ['one bad address among good ones', 'https://town.example/', ['93.184.216.34', 'fd00::1']],
    ['an address in digits', 'https://10.1.2.3/', []],
    ['an address in disguise', 'https://0x7f.1/', []],
    ['one of IPv6', 'https://[::1]/', []],
    ['one of IPv4 inside IPv6', 'https://[::ffff:10.1.2.3]/', []],
  ])('is not sent to a private address: %s', async (_, url, addresses) => {
    const failure = await failureOf(url, { ...leadTo(...addresses), networks: nowhere })
    expect(failure).toMatchObject({ why: 'private_address' })
    expect(receiver.heard).toEqual([])
  })

  it('is not sent to this machine when its network is not named', async () => {
    const failure = await failureOf(receiver.url, { networks: readNetworks('10.0.0.0/8') ?? [] })
    expect(failure).toEqual({ why: 'private_address', host: '127.0.0.1', address: '127.0.0.1' })
    expect(receiver.heard).toEqual([])
  })

  it('is sent in the clear only where its network is named', async () => {
    const failure = await failureOf('http://town.example/', leadTo('93.184.216.34'))
    expect(failure).toEqual({ why: 'not_https', host: 'town.example' })
  })

  it('whose name is not known waits', async () => {
    expect(await failureOf('https://town.example/', {})).toEqual({
      why: 'unresolved',
      host: 'town.example',
    })
  })

  it('whose name is not answered for is not waited for', async () => {
    const change = { resolve: () => new Promise<never>(() => {}), timeLimit: 200 }
    expect(await failureOf('https://town.example/', change)).toMatchObject({ why: 'too_slow' })
  })

  it('that does not speak TLS is not trusted', async () => {
    const url = receiver.url.replace('http:', 'https:')
    expect(await failureOf(url, {})).toMatchObject({ why: 'untrusted' })
  })

  it.each([
    ['http://127.0.0.1:1/admin?key=1', 'http://127.0.0.1:1/admin', true],
    ['https://elsewhere.example/hook?key=1', 'https://elsewhere.example/hook', false],
    ['/moved', null, true],
  ])(
    'does not follow a redirect to %s, and says where it pointed',
    async (location, to, isPrivate) => {
      receiver.answer = (response) => response.writeHead(302, { location }).end()
      const failure = await failureOf(receiver.url, leadTo('93.184.216.34'))
      const pointed = to ?? receiver.url.replace('/events', '/moved')
      expect(failure).toEqual({ why: 'redirect', status: 302, to: pointed, isPrivate })
      expect(receiver.heard).toHaveLength(1)
    },
  )
})
