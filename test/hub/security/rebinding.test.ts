import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { probe } from '../../../hub/catalogue/availability/probe.ts'
import { follow } from '../../../hub/catalogue/sites/visit/follow.ts'
import { readNetworks } from '../../../hub/platform/outbound/networks.ts'
import { type Reach, reach } from '../../../hub/platform/outbound/reach.ts'
import { postNotification } from '../../../hub/requests/delivery/channels/push/post-notification.ts'
import { code } from '../../repository/files.ts'
import { openRaw, pour, type RawServer } from '../../world/raw-server.ts'
import { type SitePage, startSitePage } from '../../world/site-page.ts'

/** Names of this machine and of what is near it, as they are written to get past who looks for them. */
const disguised = [
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://0x7f000001/',
  'http://127.1/',
  'http://127.0.0.1./',
  'http://0/',
  'http://0.0.0.0/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://%31%32%37.0.0.1/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:0:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fc00::1]/',
  'http://169.254.169.254/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://user@127.0.0.1/',
  'http://example.org@127.0.0.1/',
]

/** Names that lead near, or may. */
const names = [
  'localhost',
  'localhost.',
  'LOCALHOST',
  'localtest.me',
  '127.0.0.1.nip.io',
  'metadata.google.internal',
]

/** A name that leads to each of these in turn, and to the last of them from then on. */
function turning(...answers: string[][]): Reach & { asked: () => number } {
  let asked = 0
  return {
    networks: readNetworks('127.0.0.1/32') ?? [],
    resolve: async () => {
      const now = answers[Math.min(asked, answers.length - 1)] ?? []
      asked += 1
      return now.map((address) => ({ address, family: isIP(address) }))
    },
    asked: () => asked,
  }
}

describe('An address that a stranger wrote', () => {
  it('in digits of any kind is near, and not gone to', async () => {
    const resolve = () => Promise.reject(new Error('An address in digits has no name'))
    for (const url of disguised.flatMap((one) => [one, one.replace('http:', 'https:')]))
      expect(await reach(new URL(url), { networks: [], resolve }), url).toMatchObject({
        failure: { why: 'private_address' },
      })
  })

  it.each(names)('%s is judged by where it leads, and by all of it', async (name) => {
    for (const addresses of [
      ['127.0.0.1'],
      ['93.184.216.34', '127.0.0.1'],
      ['2606:4700::1111', '::1'],
      ['93.184.216.34', '::ffff:10.0.0.1'],
    ])
      expect(
        await reach(new URL(`https://${name}/`), {
          networks: [],
          resolve: async () => addresses.map((address) => ({ address, family: isIP(address) })),
        }),
      ).toMatchObject({ failure: { why: 'private_address' } })
  })

  it('whose name leads to something that is no address is not gone to', async () => {
    for (const address of ['', '127.0.0.1 ', '0x7f000001', 'localhost', '127.1', '::1%lo0'])
      expect(
        await reach(new URL('https://bourg.example/'), {
          networks: [],
          resolve: async () => [{ address, family: 4 }],
        }),
      ).toHaveProperty('failure')
  })
})

describe('A name that leads elsewhere the second time it is asked for', () => {
  let page: SitePage
  let port: string
  beforeAll(async () => {
    page = await startSitePage()
    port = new URL(page.origin).port
  })
  afterAll(() => page.close())

  /** Where nobody may go, of the same machine: nobody listens there. */
  const other = ['127.0.0.9']
  const origin = () => `http://bourg.example:${port}`
  const soon = () => AbortSignal.timeout(5000)

  it('is gone to where it was judged, by a visit of a page of a site', async () => {
    page.shows('<p>Bonjour')
    const ways = turning(['127.0.0.1'], other)
    const visited = await follow(new URL(origin()), [origin()], ways, soon())
    expect(visited).toMatchObject({ page: { status: 200 } })
    expect(ways.asked()).toBe(1)
  })

  it('is judged anew at each redirect, though it is the same name', async () => {
    page.asked.length = 0
    page.answer = (_, response) => response.writeHead(302, { location: '/encore' }).end()
    const ways = turning(['127.0.0.1'], other)
    const visited = await follow(new URL(origin()), [origin()], ways, soon())
    expect(visited).toMatchObject({
      kind: 'not_reached',
      isFirst: false,
      failure: { why: 'private_address', address: other[0] },
    })
    expect([page.asked, ways.asked()]).toEqual([['/'], 2])
  })

  it('is gone to where it was judged, by a probe of a service', async () => {
    const probing = { publicUrl: 'https://hub.example', timeLimit: 5000 }
    page.answer = (_, response) => response.end('x')
    const once = turning(['127.0.0.1'], other)
    expect(await probe(`${origin()}/`, [origin()], { ...probing, ...once })).toBeNull()
    expect(once.asked()).toBe(1)
    page.answer = (_, response) => response.writeHead(302, { location: '/encore' }).end()
    const led = turning(['127.0.0.1'], other)
    expect(await probe(`${origin()}/`, [origin()], { ...probing, ...led })).toBe('private_address')
  })

  it('is not written to by a notification, on the first answer or a later one', async () => {
    for (const first of [['127.0.0.9'], ['93.184.216.34', '127.0.0.9']]) {
      const ways = turning(first)
      const device = { endpoint: 'https://push.example/x', keys: { p256dh: '', auth: '' } }
      const sent = await postNotification(
        device,
        { payload: 'x', topic: 'x', ttl: 1, urgency: 'normal' },
        {
          ...ways,
          keys: { publicKey: '', privateKey: '' },
          contact: 'mailto:a@bourg.example',
          hosts: ['push.example'],
          clock: () => new Date(),
        },
        soon(),
      )
      expect(sent).toMatchObject({ failure: { why: 'not_an_address' }, isGone: true })
      expect(ways.asked()).toBe(1)
    }
  })
})

describe('An endless answer', () => {
  let endless: RawServer
  beforeAll(async () => {
    endless = await openRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n')
      void pour(socket, 'x'.repeat(65_536))
    })
  })
  afterAll(() => endless.close())

  it('is read as far as it is of use, by every caller', async () => {
    const { port } = new URL(endless.url)
    const origin = `http://bourg.example:${port}`
    const ways = turning(['127.0.0.1'])
    const visited = await follow(new URL(origin), [origin], ways, AbortSignal.timeout(20_000))
    if ('kind' in visited) throw new Error(visited.kind)
    expect(visited.page.isWhole).toBe(false)
    expect(visited.page.body.length).toBeLessThanOrEqual(1_000_000)
    const probing = { publicUrl: 'https://hub.example', timeLimit: 20_000 }
    expect(await probe(origin, [origin], { ...probing, ...ways })).toBeNull()
  })
})

/** Files of the hub that open a connection, or that name what does, and why each may. */
const connecting: Record<string, string> = {
  'hub/integrations/source-client/source-client.ts':
    'sources, whose address whoever runs the hub declares by a command',
  'hub/requests/delivery/channels/email/open-transport.ts': 'the mail server of the settings',
  'hub/requests/delivery/channels/email/send-written.ts': 'the transport of the mail server',
  'hub/requests/delivery/channels/email/write-mail.ts': 'the encoders of messages alone',
  'hub/requests/delivery/channels/push/post-notification.ts':
    'devices: their addresses are judged by `reach`',
  'hub/operations/doctor/address.ts': 'a command, at the address of this very hub',
  'hub/operations/doctor/certificate.ts': 'a command, at the address of this very hub',
  'hub/operations/doctor/short-keys.ts': 'a command, at the keys of the declared identity provider',
  'hub/integrations/webhooks/sending-with.ts': 'resolves names for `reach`',
  'hub/platform/rate-limit/network.ts': 'reads addresses',
  'hub/agents/accounts/supports-passkeys.ts': 'reads the address of this very hub',
  'hub/operations/faults/taken-port.ts': 'looks for a free port of this machine',
  'hub/platform/telemetry/listen.ts': 'is asked for figures, and asks nobody',
  'hub/platform/outbound/post.ts':
    'goes to addresses that were judged, or to a gateway of the settings',
  'hub/platform/outbound/reach.ts': 'judges',
  'hub/platform/outbound/read-page.ts': 'goes to addresses that were judged',
  'hub/requests/promises/published-keys.ts':
    'a command, at the address that whoever types it names',
  'hub/agents/sign-in/discovery.ts': 'the identity provider of the settings',
  'hub/agents/sign-in/identity.ts': 'the identity provider of the settings',
  'hub/agents/sign-in/provider-keys.ts': 'the identity provider of the settings',
  'hub/agents/sign-in/userinfo.ts': 'the identity provider of the settings',
  'hub/platform/database/side-connection.ts': 'the database of the settings',
  'hub/platform/database/held-names.ts': 'the database of the settings',
  'hub/platform/database/patient-client.ts': 'the database of the settings',
  'hub/platform/database/postgres-listen.ts': 'the database of the settings',
  'hub/platform/database/postgres.ts': 'the database of the settings',
}

describe('The hub', () => {
  it('opens connections in these files alone, each for a reason', () => {
    const opens =
      /from '(node:(?:http|https|http2|net|tls|dns|dgram|dns\/promises)|undici|nodemailer\b[^']*|openid-client|oauth4webapi|web-push|pg)'|(?<![.\w])fetch\(|createRemoteJWKSet/
    const found = code
      .filter((file) => /^hub\/.*\.tsx?$/.test(file))
      .filter((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .some((line) => opens.test(line) && !/^import type/.test(line)),
      )
    expect(found.sort()).toEqual(Object.keys(connecting).sort())
  })
})
