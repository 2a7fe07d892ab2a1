import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../world/hub.ts'
import { anyStore } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`field${n}`, 0]))

describe.each(anyStore)(
  'A body that holds a thousand fields nobody knows, on $store',
  ({ open }) => {
    let hub: TestHub
    beforeAll(async () => {
      hub = await startHub(await open())
    })
    afterAll(() => hub.close())

    it.each(['/v1/requests:batch', '/v1/events'])(
      'is not read at %s without a key',
      async (url) => {
        const answer = await hub.send({ method: 'POST', url, payload: many })
        expect([answer.statusCode, answer.json().code]).toEqual([401, 'key_missing'])
        const headers = { authorization: `Bearer ${town.key.slice(0, -1)}X` }
        const strange = await hub.send({ method: 'POST', url, headers, payload: many })
        expect([strange.statusCode, strange.json().code]).toEqual([401, 'key_unknown'])
      },
    )

    it('is refused with its first hundred faults', async () => {
      const refused = await hub.withKey('PUT', '/v1/requests/H-1', many)
      expect([refused.statusCode, refused.json().code]).toEqual([422, 'invalid'])
      expect(refused.json().errors).toHaveLength(100)
    })

    it('is an event of any name, taken once', async () => {
      const long = '𐍈'.repeat(200)
      const event = {
        specversion: '1.0',
        id: long,
        source: `https://source.example/${'𐍈'.repeat(400)}`,
        type: 'org.parvis.request.observed.v1',
        time: '2026-11-23T09:00:00Z',
        data: {
          reference: 'H-2',
          request: {
            service: 'voirie',
            channel: 'web',
            locale: 'fr',
            received_at: '2026-11-20T09:00:00Z',
          },
        },
      }
      const bring = () =>
        hub.send({
          method: 'POST',
          url: '/v1/events',
          headers: {
            authorization: `Bearer ${town.key}`,
            'content-type': 'application/cloudevents+json',
          },
          payload: JSON.stringify(event),
        })
      const first = await bring()
      expect(first.statusCode, first.body).toBeLessThan(300)
      expect((await bring()).json()).toMatchObject({ stored: 'already' })
    })
  },
)
