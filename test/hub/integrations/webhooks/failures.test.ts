import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatFailure } from '../../../../hub/integrations/webhooks/failure.ts'
import { updateWebhookResumed } from '../../../../hub/integrations/webhooks/webhooks-sql.ts'
import { eventually } from '../../../world/eventually.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { declareWebhook, deliverDue, pass, webhookOf } from '../../../world/webhooks.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

describe.each(anyStore)('A system that does not take what it is sent, on $store', ({ open }) => {
  let hub: TestHub
  let receiver: Receiver
  beforeEach(async () => {
    hub = await startHub(await open())
    receiver = await startReceiver()
  })
  afterEach(async () => {
    await receiver.close()
    await hub.close()
    vi.useRealTimers()
  })

  const references = () => receiver.heard.map(({ event }) => event.data['reference'])

  it('that is down hears all later, once each, the oldest first', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    await receiver.close()
    for (const reference of ['A', 'B', 'C']) await putRequest(hub, reference)
    await deliverDue(hub)
    await deliverDue(hub)
    const failing = await webhookOf(hub, webhook)
    expect(failing).toMatchObject({
      waiting: 3,
      stopped_at: null,
      last_failure: { why: 'unreachable', code: 'ECONNREFUSED' },
    })
    expect(failing?.failing_since).toEqual(hub.clock.now)

    receiver = await startReceiver(receiver.port)
    await deliverDue(hub)
    expect(receiver.heard).toEqual([])
    await pass(hub, 7 * second)
    await deliverDue(hub)
    expect(references()[0]).toBe('A')
    expect(references().sort()).toEqual(['A', 'B', 'C'])
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 0, failing_since: null })
  })

  it('that refuses one event hears the others meanwhile, and that one again', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = (response, { event }) =>
      response.writeHead(event.data['reference'] === 'A' ? 500 : 200).end()
    for (const reference of ['A', 'B', 'C']) await putRequest(hub, reference)
    await deliverDue(hub)
    expect(references().sort()).toEqual(['A', 'B', 'C'])
    receiver.answer = (response) => response.writeHead(200).end()
    await pass(hub, 7 * second)
    await deliverDue(hub)
    expect(references().sort()).toEqual(['A', 'A', 'B', 'C'])
    const [first, again] = receiver.heard.filter(({ event }) => event.data['reference'] === 'A')
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(again?.body).toBe(first?.body)
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 0 })
  })

  it('that refuses an event for days is no longer sent it, and the administrator is told', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = (response) => response.writeHead(422).end()
    await putRequest(hub, 'A')
    const told: unknown[] = []
    const began = hub.clock.now.getTime()
    for (let tries = 1; tries <= 10; tries += 1) {
      await deliverDue(hub, { givenUp: (sending) => told.push(sending) })
      expect(receiver.heard).toHaveLength(tries)
      if (tries < 10) expect(told).toEqual([])
      const [next] = await hub.database.query<{ seconds: number }>(
        'select extract(epoch from run_at - now())::float8 as seconds from job',
      )
      await pass(hub, (next?.seconds ?? 0) * second)
    }
    const days = (hub.clock.now.getTime() - began) / day
    expect(days).toBeGreaterThan(2.5)
    expect(days).toBeLessThan(4)
    expect(told).toEqual([
      { organisation: town.organisation, webhook, event: receiver.heard[0]?.event.id },
    ])
    await pass(hub, 2 * day)
    await deliverDue(hub)
    expect(receiver.heard).toHaveLength(10)
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 0, given_up: 1 })

    receiver.answer = (response) => response.writeHead(204).end()
    const { organisation } = town
    const resume = () =>
      hub.database.transaction((transaction) =>
        updateWebhookResumed(transaction, { organisation, webhook }),
      )
    expect(await resume()).toBe(1)
    await deliverDue(hub)
    expect(receiver.heard).toHaveLength(11)
    expect(receiver.heard[10]?.event.id).toBe(receiver.heard[0]?.event.id)
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 0, given_up: 0 })
    expect(await resume()).toBe(0)
  })

  it('that took nothing for five days is stopped, and told why', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = (response) => response.writeHead(503).end()
    await putRequest(hub, 'A')
    await deliverDue(hub)
    await putRequest(hub, 'B')
    const stopped: unknown[] = []
    for (let tries = 0; tries < 12; tries += 1) {
      await pass(hub, 13 * hour)
      await deliverDue(hub, { stopped: (one) => stopped.push(one) })
    }
    expect(stopped).toEqual([{ organisation: town.organisation, webhook, why: 'failing' }])
    expect(await webhookOf(hub, webhook)).toMatchObject({ stopped_why: 'failing' })
    const heard = receiver.heard.length
    await putRequest(hub, 'C')
    await pass(hub, 5 * day)
    await deliverDue(hub)
    expect(receiver.heard).toHaveLength(heard)
  })

  it('that answers 410 is stopped at once', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = (response) => response.writeHead(410).end()
    await putRequest(hub, 'A')
    await deliverDue(hub)
    expect(await webhookOf(hub, webhook)).toMatchObject({ stopped_why: 'gone', waiting: 1 })
    await putRequest(hub, 'B')
    await pass(hub, day)
    await deliverDue(hub)
    expect(references()).toEqual(['A'])
  })

  it.each([
    ['in seconds', '1200'],
    ['as a date', 'Tue, 24 Nov 2026 10:20:00 GMT'],
  ])('that asks to wait is left alone as long: %s', async (_, header) => {
    await declareWebhook(hub, receiver.url)
    receiver.answer = (response) => response.writeHead(429, { 'retry-after': header }).end()
    await putRequest(hub, 'A')
    await deliverDue(hub)
    receiver.answer = (response) => response.writeHead(204).end()
    await putRequest(hub, 'B')
    await pass(hub, 19 * minute)
    await deliverDue(hub)
    expect(references()).toEqual(['A'])
    await pass(hub, minute)
    await deliverDue(hub)
    expect(references()).toEqual(['A', 'A', 'B'])
  })

  it('that asks to wait is left alone though it took what was on its way', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = async (response, { event }) => {
      if (event.data['reference'] === 'A')
        return response.writeHead(429, { 'retry-after': '1200' }).end()
      await eventually(async () =>
        expect((await webhookOf(hub, webhook))?.last_failure).not.toBeNull(),
      )
      return response.writeHead(204).end()
    }
    for (const reference of ['A', 'B']) await putRequest(hub, reference)
    await deliverDue(hub)
    expect(references().sort()).toEqual(['A', 'B'])
    receiver.answer = (response) => response.writeHead(204).end()
    await putRequest(hub, 'C')
    await pass(hub, 19 * minute)
    await deliverDue(hub)
    expect(receiver.heard).toHaveLength(2)
    await pass(hub, minute)
    await deliverDue(hub)
    expect(references().slice(2)).toEqual(['A', 'C'])
  })

  it('that is slow is not waited for', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = () => {}
    await putRequest(hub, 'A')
    await deliverDue(hub, { timeLimit: 300 })
    expect(await webhookOf(hub, webhook)).toMatchObject({
      waiting: 1,
      last_failure: { why: 'too_slow', seconds: 0.3 },
    })
  })

  it('that answers without end has heard it, and is not listened to', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    let isCut = false
    receiver.answer = (response) => {
      response.writeHead(200)
      const flood = () => {
        while (!isCut && response.write('a'.repeat(4096)));
      }
      response.on('drain', flood).on('close', () => {
        isCut = true
      })
      flood()
    }
    await putRequest(hub, 'A')
    await deliverDue(hub)
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 0, failing_since: null })
    await eventually(async () => expect(isCut).toBe(true))
  })

  it('that wants to speak another protocol has not heard it, and holds nobody up', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    let isCut = false
    receiver.answer = ({ socket }) => {
      socket?.on('close', () => {
        isCut = true
      })
      socket?.write(
        'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other/1\r\n\r\n',
      )
    }
    await putRequest(hub, 'A')
    await deliverDue(hub)
    const failure = { why: 'status', status: 101 } as const
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 1, last_failure: failure })
    expect(formatFailure(failure)).toMatch(/^It answered 101: it wants to speak another protocol\./)
    await eventually(async () => expect(isCut).toBe(true))
  })

  it('that points to a name nobody can look up in time is not waited for', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = (response) =>
      response.writeHead(302, { location: 'https://slow.example/events' }).end()
    await putRequest(hub, 'A')
    await deliverDue(hub, { timeLimit: 300, resolve: () => new Promise(() => {}) })
    expect(await webhookOf(hub, webhook)).toMatchObject({
      waiting: 1,
      last_failure: { why: 'redirect', to: 'https://slow.example/events' },
    })
  })

  it('that is gone stays stopped, even when an event on its way arrives', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = async (response, { event }) => {
      if (event.data['reference'] === 'A') return response.writeHead(410).end()
      await eventually(async () =>
        expect(await webhookOf(hub, webhook)).toMatchObject({ stopped_why: 'gone' }),
      )
      return response.writeHead(500).end()
    }
    await putRequest(hub, 'A')
    await putRequest(hub, 'B')
    const stopped: unknown[] = []
    await deliverDue(hub, { stopped: ({ why }) => stopped.push(why) })
    expect(references().sort()).toEqual(['A', 'B'])
    expect(await webhookOf(hub, webhook)).toMatchObject({
      stopped_why: 'gone',
      stopped_at: hub.clock.now,
      last_failure: { why: 'status', status: 500 },
    })
    expect(stopped).toEqual(['gone'])
  })

  it('that begins an answer and never ends it has heard it', async () => {
    const webhook = await declareWebhook(hub, receiver.url)
    receiver.answer = (response) => response.writeHead(200).write('a')
    await putRequest(hub, 'A')
    await deliverDue(hub, { timeLimit: 300 })
    expect(await webhookOf(hub, webhook)).toMatchObject({ waiting: 0, failing_since: null })
  })
})
