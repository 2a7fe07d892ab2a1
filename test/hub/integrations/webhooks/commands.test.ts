import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../../../../hub/cli.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { bring, seen } from '../../../world/observed.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { putRequest } from '../../../world/requests.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { deliverDue, webhookOf } from '../../../world/webhooks.ts'

describe('An administrator who declares webhooks', () => {
  let environment: Record<string, string>
  let hub: TestHub
  let receiver: Receiver
  beforeAll(async () => {
    const url = await newDatabase()
    hub = await startHub(openPostgres(url))
    hub.clock.now = new Date()
    environment = {
      DATABASE_URL: url,
      PARVIS_SECRET: Buffer.from(hub.secret).toString(),
      PARVIS_WEBHOOK_NETWORKS: '127.0.0.0/8',
    }
    receiver = await startReceiver()
  })
  afterEach(() => {
    vi.restoreAllMocks()
    receiver.heard.length = 0
    receiver.answer = (response) => response.writeHead(204).end()
  })
  afterAll(async () => {
    await receiver.close()
    await hub.close()
  })

  /** Types a command, and reads what it says. */
  const type = async (...words: string[]) => {
    let said = ''
    const hear = (chunk: string | Uint8Array) => {
      said += String(chunk)
      return true
    }
    vi.spyOn(process.stdout, 'write').mockImplementation(hear)
    vi.spyOn(process.stderr, 'write').mockImplementation(hear)
    const code = await run(words, environment)
    vi.restoreAllMocks()
    return { code, said }
  }
  const add = async (...more: string[]) => {
    const { said } = await type(
      'webhook',
      'add',
      '--organisation',
      town.organisation,
      '--url',
      receiver.url,
      ...more,
    )
    const [, webhook = ''] = /^Webhook (\w+) sends to/.exec(said) ?? []
    const [secret = ''] = /whsec_\S+/.exec(said) ?? []
    return { webhook, secret, said }
  }

  it('adds a webhook, tries it, and reads how it fares', async () => {
    const { webhook, secret } = await add('--types', 'org.parvis.request.received.v1')
    expect(await type('webhook', 'test', webhook)).toEqual({
      code: 0,
      said: `It arrived: ${receiver.url} answered 204.\n`,
    })
    const [tried] = receiver.heard
    expect(tried?.event).toMatchObject({
      type: 'org.parvis.webhook.test.v1',
      source: `http://127.0.0.1:4310/webhooks/${webhook}`,
      data: { webhook },
    })
    const signed = tried?.headers as Record<string, string>
    expect(new Webhook(secret).verify(tried?.body ?? '', signed)).toEqual(tried?.event)

    await putRequest(hub, 'L-1')
    const { said } = await type('webhook', 'list', '--organisation', town.organisation)
    expect(said).toContain(`${webhook} of bourg, to ${receiver.url}\n  state: working`)
    expect(said).toContain('types: org.parvis.request.received.v1\n  waiting: 1, given up: 0')
    expect(said).not.toContain('whsec_')
    await type('webhook', 'remove', webhook)
    expect((await type('webhook', 'list')).said).toMatch(/^There is no webhook/)
  })

  it('rotates the secret of one: for seven days events are signed with both', async () => {
    const { webhook, secret } = await add()
    const { said } = await type('webhook', 'rotate', webhook)
    const [after = ''] = /whsec_\S+/.exec(said) ?? []
    expect(after).not.toBe(secret)
    const isSignedWith = (known: string) => {
      const { headers, body } = receiver.heard.at(-1) ?? { headers: {}, body: '' }
      try {
        return Boolean(new Webhook(known).verify(body, headers as Record<string, string>))
      } catch {
        return false
      }
    }
    hub.clock.now = new Date()
    await putRequest(hub, 'R-1')
    await deliverDue(hub)
    expect([isSignedWith(secret), isSignedWith(after)]).toEqual([true, true])

    vi.useFakeTimers({ now: Date.now() + 8 * 24 * 3600 * 1000, toFake: ['Date'] })
    hub.clock.now = new Date()
    await putRequest(hub, 'R-2')
    await deliverDue(hub)
    expect([isSignedWith(secret), isSignedWith(after)]).toEqual([false, true])
    vi.useRealTimers()
    hub.clock.now = new Date()
    await type('webhook', 'remove', webhook)
  })

  it('is told in a sentence why one fails, and sets it going again', async () => {
    const { webhook } = await add()
    receiver.answer = (response) => response.writeHead(410).end()
    expect(await type('webhook', 'test', webhook)).toEqual({
      code: 1,
      said: 'It did not arrive. It answered 410: it wants no more events.\n',
    })
    await putRequest(hub, 'S-1')
    await deliverDue(hub)
    const { said } = await type('webhook', 'list')
    expect(said).toMatch(/state: stopped \d+ \w+ \d+ at .+ UTC, because its receiver answered/)
    expect(said).toMatch(/last failure: .+ It answered 410/)
    receiver.answer = (response) => response.writeHead(204).end()
    expect((await type('webhook', 'resume', webhook)).said).toBe(
      `Webhook ${webhook} goes on. Events that are sent now: 1.\n`,
    )
    hub.clock.now = new Date()
    await deliverDue(hub)
    expect(receiver.heard.at(-1)?.event.data['reference']).toBe('S-1')
    expect(await webhookOf(hub, webhook)).toMatchObject({ stopped_at: null, failing_since: null })
    await type('webhook', 'remove', webhook)
  })

  it('asks the holder of a key to sign the events it brings', async () => {
    const { code, said } = await type('events', 'secret', town.key)
    expect([code, said]).toEqual([0, expect.stringContaining('must be signed from now on')])
    hub.clock.now = new Date()
    const event = seen('T-1', { time: new Date(Date.now() - 60_000).toISOString() })
    expect((await bring(hub, event)).json().code).toBe('signature_missing')
    const [secret = ''] = /whsec_\S+/.exec(said) ?? []
    const signed = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': new Webhook(secret).sign('msg_1', new Date(), JSON.stringify(event)),
    }
    const made = await bring(hub, event, signed)
    expect(made.statusCode, made.body).toBe(201)
  })

  it.each([
    ['ftp://town.example/', /not an address that begins with https/],
    ['town.example', /not an address that begins with https/],
    ['https://lea:secret@town.example/', /Leave name and password out/],
    ['https://10.0.0.1/', /leads to 10.0.0.1, which is not a public address/],
    ['http://93.184.216.34/', /by https only/],
  ])('cannot add a webhook to %s', async (url, sentence) => {
    const { code, said } = await type(
      'webhook',
      'add',
      '--organisation',
      town.organisation,
      '--url',
      url,
    )
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('whsec_')
  })

  it.each([
    [['webhook', 'add', '--url', 'https://town.example/'], /--organisation O --url U/],
    [
      ['webhook', 'add', '--organisation', 'nobody', '--url', 'https://town.example/'],
      /No organisation of this hub is called "nobody"/,
    ],
    [
      ['webhook', 'add', '--organisation', 'bourg', '--url', 'https://a.example', '--types', 'all'],
      /"all" is not a type of event\. There are org\.parvis/,
    ],
    [['webhook', 'test', 'abc'], /No webhook is called abc/],
    [['webhook', 'rotate'], /Name one webhook/],
    [['webhook', 'list', '--fast'], /--fast is not an option/],
    [['events', 'secret', 'nokey'], /This key is not known/],
  ])('is told what is wrong with %j', async (words, sentence) => {
    const { code, said } = await type(...words)
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
  })

  it('is stopped before anything is sealed with the secret of another hub', async () => {
    const known = environment['PARVIS_SECRET'] ?? ''
    environment['PARVIS_SECRET'] = 'another secret, of another hub altogether'
    const { said } = await add()
    environment['PARVIS_SECRET'] = known
    expect(said).toMatch(/under another secret/)
  })
})
