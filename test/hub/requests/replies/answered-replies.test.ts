import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '../../../../hub/platform/deps.ts'
import { noOutbox } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { notifyLateRequests } from '../../../../hub/requests/intake/notify-late-requests.ts'
import { townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const promise = {
  from: '2026-11-20T09:00:00Z',
  to: '2026-12-04T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

describe.each(anyStore)('What answers a usager, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const at = (moment: string) => {
    hub.clock.now = new Date(moment)
  }
  const later = () => at(new Date(hub.clock.now.getTime() + 3600_000).toISOString())
  const replies = async (code: string, reference: string) => {
    const sent = await hub.send({
      method: 'POST',
      url: `/v1/requests/${reference}/replies`,
      headers: { 'parvis-tracking': code },
      payload: { reply: newId(), kind: 'reply', text: 'Bonjour' },
    })
    return [sent.statusCode, sent.json().code]
  }
  const readOf = async (reference: string) => {
    const read = await hub.withKey('GET', `/v1/requests/${reference}/replies`)
    return read.json().replies[0]
  }
  const writes = async (reference: string, change: object = {}) => {
    later()
    const text = { fr: 'Un agent passe demain.', en: 'An agent comes tomorrow.' }
    const said = { kind: 'message', at: hub.clock.now.toISOString(), text, ...change }
    const sent = await says(hub, reference, said)
    expect(sent.statusCode, sent.body).toBe(201)
    later()
  }

  it('is what the service says to them, not what its agents read among themselves', async () => {
    const code = await receives(hub, 'AR-1')
    await replies(code, 'AR-1')
    await writes('AR-1', { audience: 'agent' })
    expect(await readOf('AR-1')).not.toHaveProperty('answered_at')
    await writes('AR-1')
    expect(await readOf('AR-1')).toHaveProperty('answered_at')
  })

  it('is not what the hub says of itself about a late date', async () => {
    const why = { fr: 'Nous avons du retard.', en: 'We are late.' }
    await declares(hub, { service: 'etat-civil', late: { before: 2, why } })
    at('2026-12-01T10:00:00Z')
    const code = await receives(hub, 'AR-2', { promise })
    await replies(code, 'AR-2')
    at('2026-12-03T10:00:00Z')
    const random: Deps['random'] = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
    const { database, clock } = hub
    const deps = { database, clock: () => clock.now, random, outbox: noOutbox }
    expect(await notifyLateRequests(deps)).toBe(1)
    later()
    expect(await readOf('AR-2')).not.toHaveProperty('answered_at')
  })

  it('was read when an agent first saw it', async () => {
    const code = await receives(hub, 'AR-3')
    await replies(code, 'AR-3')
    const look = () => {
      later()
      const identifier = { kind: 'reference', value: 'AR-3' }
      const asked = { identifier, purpose: 'instruct', level: 1 }
      return hub.as(townAgents.claire, 'POST', '/v1/context', asked)
    }
    await look()
    const first = hub.clock.now.toISOString()
    await look()
    expect((await readOf('AR-3')).read_at).toBe(first)
  })

  it('may be asked again, twenty times in all', async () => {
    const code = await receives(hub, 'AR-4')
    for (let nth = 0; nth < 20; nth += 1) {
      expect(await replies(code, 'AR-4')).toEqual([201, undefined])
      await writes('AR-4')
    }
    expect(await replies(code, 'AR-4')).toEqual([409, 'too_many_replies'])
  })

  it('may be that it is settled, which is doubted once the date has passed', async () => {
    at('2026-12-04T16:59:00Z')
    const code = await receives(hub, 'AR-5', { promise })
    const form = async () => (await opens(hub, `/suivi/${code}/repondre`)).body
    expect(await form()).not.toContain('value="not_fixed"')
    at('2026-12-04T17:01:00Z')
    expect(await form()).toContain('value="not_fixed"')
  })
})
