import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '../../../../hub/platform/deps.ts'
import { noOutbox } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { notifyLateRequests } from '../../../../hub/requests/intake/notify-late-requests.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest, reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const why = {
  fr: 'Nous avons reçu plus de demandes que d’habitude.',
  en: 'We have received more requests than usual.',
}
const promise = {
  from: '2026-11-20T09:00:00Z',
  to: '2026-12-04T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

describe.each(anyStore)('A date that comes without news, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await declares(hub, { service: 'etat-civil', late: { before: 2, why } })
  })
  afterAll(() => hub.close())

  const look = (at: string) => {
    hub.clock.now = new Date(at)
    const { database } = hub
    const random: Deps['random'] = (bytes) => crypto.getRandomValues(new Uint8Array(bytes))
    return notifyLateRequests({ database, clock: () => hub.clock.now, random, outbox: noOutbox })
  }
  const late = async (code: string) =>
    (await reads(hub, code)).stones.filter(({ kind }) => kind === 'late')

  it('is told to the usager once, with the reason the service has written', async () => {
    const code = await receives(hub, 'L-1', { promise })
    expect(await look('2026-12-02T16:59:00Z')).toBe(0)
    expect(await look('2026-12-02T17:00:00Z')).toBe(1)
    expect(await look('2026-12-02T17:01:00Z')).toBe(0)
    expect(await look('2027-01-02T17:01:00Z')).toBe(0)
    expect(await late(code)).toMatchObject([{ status: 'late', text: why.fr }])
    expect(await (await reads(hub, code, 'en')).stones.at(1)).toMatchObject({ text: why.en })
  })

  it('is not told where there was news, nor where nothing is due any more', async () => {
    hub.clock.now = new Date('2027-01-10T10:00:00Z')
    await putRequest(hub, 'L-2', { promise })
    await says(hub, 'L-2', { kind: 'assigned', at: '2026-12-03T09:00:00Z', team: 'Accueil' })
    await putRequest(hub, 'L-3', { promise })
    await says(hub, 'L-3', { kind: 'decided', at: '2026-11-25T09:00:00Z' })
    await putRequest(hub, 'L-4', { promise, service: 'voirie' })
    await putRequest(hub, 'L-5', { promise })
    const missing = { fr: 'une pièce', en: 'a paper' }
    await says(hub, 'L-5', { kind: 'waiting_usager', at: '2026-12-01T09:00:00Z', missing })
    await putRequest(hub, 'L-6', { promise, state: 'withdrawn' })
    expect(await look('2026-12-04T16:00:00Z')).toBe(0)
  })

  it('is told once it has passed, where the news before did not bring the end', async () => {
    expect(await look('2026-12-04T17:00:01Z')).toBe(1)
    expect(await look('2026-12-05T17:00:01Z')).toBe(0)
  })

  it('is told again of another date, and only of that one', async () => {
    hub.clock.now = new Date('2027-01-10T10:00:00Z')
    const code = await receives(hub, 'L-7', { promise })
    expect(await look('2027-01-10T10:00:00Z')).toBe(1)
    const later = { ...promise, to: '2027-01-20T17:00:00Z', basis: 'agent' }
    await says(hub, 'L-7', { kind: 'late', at: '2027-01-10T10:00:00Z', why, promise: later })
    expect(await look('2027-01-19T10:00:00Z')).toBe(1)
    expect(await look('2027-01-21T10:00:00Z')).toBe(0)
    expect(await late(code)).toHaveLength(3)
  })

  it('is told by several hubs that look together as by one', async () => {
    hub.clock.now = new Date('2027-03-01T10:00:00Z')
    for (let n = 0; n < 5; n++) await putRequest(hub, `M-${n}`, { promise })
    const told = await Promise.all([1, 2, 3].map(() => look('2027-03-01T10:00:00Z')))
    expect(told.reduce((sum, n) => sum + n)).toBe(5)
  })

  it('is seen by the agent, who reads that the usager was told', async () => {
    const look = { kind: 'reference', value: 'M-1' }
    const asked = { identifier: look, purpose: 'instruct', level: 1 }
    const seen = (await hub.as(townAgents.claire, 'POST', '/v1/context', asked)).json()
    expect(seen.request.stones.at(-3)).toMatchObject({
      kind: 'late',
      text: `${why.fr} L’usager a été prévenu automatiquement.`,
    })
    const read = (await hub.as(townAgents.claire, 'POST', '/v1/context?locale=en', asked)).json()
    expect(read.request.stones.at(-3).text).toBe(`${why.en} The user was told automatically.`)
  })
})
