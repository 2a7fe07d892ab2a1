import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventContents } from '#shared/contract/requests/event.ts'
import { claimSendings } from '../../../../hub/integrations/webhooks/sendings-sql.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { declareWebhook, deliverDue, pass, webhookSecret } from '../../../world/webhooks.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const promise = {
  from: '2026-11-20T09:00:00Z',
  to: '2026-12-08T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

describe.each(anyStore)('A system that wants to hear of requests, on $store', ({ open }) => {
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

  const types = () => receiver.heard.map(({ event }) => event.type)
  const references = () => receiver.heard.map(({ event }) => event.data['reference'])

  it('hears what happened, signed, in an envelope that names nobody', async () => {
    await declareWebhook(hub, receiver.url)
    await putRequest(hub, 'EC-1', { promise, usager: { email: 'lea@bourg.example' } })
    await hub.withKey('POST', '/v1/requests/EC-1/proofs', {
      id: newId(),
      kind: 'assigned',
      at: '2026-11-23T09:00:00Z',
      team: 'Équipe de Léa',
    })
    await deliverDue(hub)

    expect(types()).toEqual([
      'org.parvis.request.received.v1',
      'org.parvis.request.promise.v1',
      'org.parvis.request.state.v1',
      'org.parvis.request.proof.v1',
    ])
    vi.useFakeTimers({ now: hub.clock.now, toFake: ['Date'] })
    for (const { headers, body, event } of receiver.heard) {
      expect(headers['content-type']).toBe('application/cloudevents+json')
      const signed = headers as Record<string, string>
      expect(new Webhook(webhookSecret).verify(body, signed)).toEqual(event)
      expect(() => new Webhook(webhookSecret).verify(`${body} `, signed)).toThrow()
      expect(headers['webhook-id']).toBe(event.id)
      expect(event).toMatchObject({
        specversion: '1.0',
        source: 'https://hub.example/sources/guichet',
        datacontenttype: 'application/json',
        data: { source: town.source, reference: 'EC-1' },
      })
      const contents = eventContents[event.type as keyof typeof eventContents]
      expect(contents.parse(event.data)).toEqual(event.data)
      expect(body).not.toMatch(/léa|lea@|suivi/i)
      expect(event.subject).toMatch(/^[\w-]{43}$/)
    }
    expect(new Set(receiver.heard.map(({ event }) => event.subject)).size).toBe(1)
    expect(new Set(receiver.heard.map(({ event }) => event.id)).size).toBe(4)
  })

  it('hears only what it asked for, and nothing of what was before', async () => {
    await putRequest(hub, 'EC-2')
    await declareWebhook(hub, receiver.url, ['org.parvis.request.promise.v1'])
    await putRequest(hub, 'EC-3', { promise })
    await deliverDue(hub)
    await deliverDue(hub)
    expect(types()).toEqual(['org.parvis.request.promise.v1'])
  })

  it('hears the events of one request in their order, and is never asked for more than four at once', async () => {
    await declareWebhook(hub, receiver.url)
    for (let n = 0; n < 10; n += 1) await putRequest(hub, `EC-${n}`, { promise })
    const inHand = new Set<unknown>()
    let together = 0
    receiver.answer = (response, { event: { data } }) => {
      if (inHand.has(data['reference'])) together += 1
      inHand.add(data['reference'])
      setTimeout(() => {
        inHand.delete(data['reference'])
        response.writeHead(204).end()
      }, 20)
    }
    await deliverDue(hub)
    expect(receiver.heard).toHaveLength(20)
    expect(together).toBe(0)
    expect(receiver.mostAtOnce).toBeLessThanOrEqual(4)
    for (let n = 0; n < 10; n += 1)
      expect(
        receiver.heard
          .filter(({ event }) => event.data['reference'] === `EC-${n}`)
          .map(({ event }) => event.type),
      ).toEqual(['org.parvis.request.received.v1', 'org.parvis.request.promise.v1'])
  })

  it('is sent each event by one hub, however many share the queue', async () => {
    const others = await Promise.all([startReceiver(), startReceiver()])
    const all = [receiver, ...others]
    for (const one of all) {
      one.answer = (response) => setTimeout(() => response.writeHead(204).end(), 5)
      await declareWebhook(hub, one.url)
    }
    for (let n = 0; n < 20; n += 1) await putRequest(hub, `EC-${n}`)
    await Promise.all([deliverDue(hub), deliverDue(hub), deliverDue(hub)])
    for (const one of all) {
      expect(one.heard).toHaveLength(20)
      expect(new Set(one.heard.map(({ event }) => event.id)).size).toBe(20)
      expect(one.mostAtOnce).toBeLessThanOrEqual(4)
    }
    await Promise.all(others.map((one) => one.close()))
  })

  it('hears it from another hub when the first is killed with it in hand', async () => {
    await declareWebhook(hub, receiver.url)
    await putRequest(hub, 'A')
    const { now } = hub.clock
    const taken = await claimSendings(hub.database, { now, most: 9, mostPerWebhook: 4 })
    expect(taken).toHaveLength(1)
    await deliverDue(hub)
    expect(receiver.heard).toEqual([])
    await pass(hub, 2 * minute)
    await deliverDue(hub)
    expect(references()).toEqual(['A'])
  })

  it('hears it twice under one id when the hub is killed before it could write that it was sent', async () => {
    await declareWebhook(hub, receiver.url)
    await putRequest(hub, 'A')
    const killed = {
      ...hub.database,
      transaction: ((work) =>
        receiver.heard.length > 0
          ? Promise.reject(new Error('killed'))
          : hub.database.transaction(work)) as typeof hub.database.transaction,
    }
    const told: unknown[] = []
    await deliverDue(hub, { database: killed, failed: (error) => told.push(error) })
    expect(told).toEqual([new Error('killed')])
    expect(receiver.heard).toHaveLength(1)
    await deliverDue(hub)
    expect(receiver.heard).toHaveLength(1)
    await pass(hub, 2 * minute)
    await deliverDue(hub)
    await deliverDue(hub)
    const [first, again, ...more] = receiver.heard
    expect(more).toEqual([])
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
  })

  it('finds nothing kept of an event after thirty days', async () => {
    await declareWebhook(hub, receiver.url)
    await putRequest(hub, 'A')
    await deliverDue(hub)
    await pass(hub, 29 * day)
    expect(await purge(hub.database, hub.clock.now)).toMatchObject({ events: 0 })
    await pass(hub, 2 * day)
    expect(await purge(hub.database, hub.clock.now)).toMatchObject({ events: 1 })
    expect(await hub.database.query('select 1 from event_sending')).toEqual([])
  })
})
