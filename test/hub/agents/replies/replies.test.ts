import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const oneDay = 24 * 3600_000

describe.each(anyStore)('An agent whose usager answered, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const later = (days: number) => {
    hub.clock.now = new Date(hub.clock.now.getTime() + days * oneDay)
  }
  const answer = (code: string, text: string, kind = 'reply') =>
    posts(hub, `/suivi/${code}/reponse?locale=fr`, { text, kind })
  const look = async (reference: string, level = 1) =>
    (
      await hub.as(townAgents.claire, 'POST', '/v1/context', {
        identifier: { kind: 'reference', value: reference },
        purpose: 'instruct',
        level,
      })
    ).json()
  const waiting = async (agent: TownAgent = townAgents.claire) =>
    (await hub.as(agent, 'GET', '/v1/replies')).json().replies

  it('reads it whole with the request, and its usager reads that it was read', async () => {
    const code = await receives(hub, 'A-1')
    await answer(code, 'Rappelez-moi au 06 12 34 56 78.\nMerci', 'not_fixed')
    const before = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(before).not.toContain('Lu par le service')
    expect(await look('A-1', 0)).not.toHaveProperty('request')
    expect(textOf(await opens(hub, `/suivi/${code}?locale=fr`))).toBe(before)
    const { request } = await look('A-1')
    expect(request.replies).toEqual([
      {
        reply: expect.any(String),
        kind: 'not_fixed',
        title: 'Ce n’est pas réglé',
        when: 'mardi 24 novembre',
        text: 'Rappelez-moi au 06 12 34 56 78.\nMerci',
        written_in: 'fr',
        standing: 'waiting',
        words: 'Réponse attendue au plus tard mardi 1er décembre.',
      },
    ])
    const after = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(after).toContain('Lu par le service mardi 24 novembre')
  })

  it('finds what waits in a list without text, until the service answers', async () => {
    const code = await receives(hub, 'A-2')
    await answer(code, 'mot-secret')
    const listed = await hub.as(townAgents.claire, 'GET', '/v1/replies')
    expect(listed.body).not.toContain('mot-secret')
    expect(listed.json().replies).toContainEqual({
      source: 'guichet',
      reference: 'A-2',
      service: 'etat-civil',
      reply: expect.any(String),
      kind: 'reply',
      since: '2026-11-24',
      answer_by: '2026-12-01',
      overdue: false,
      read: false,
    })
    later(8)
    const mine = async () =>
      (await waiting()).find(({ reference }: { reference: string }) => reference === 'A-2')
    expect(await mine()).toMatchObject({ overdue: true })
    expect((await look('A-2')).request.replies).toMatchObject([{ standing: 'overdue' }])
    await says(hub, 'A-2', {
      kind: 'message',
      at: hub.clock.now.toISOString(),
      text: { fr: 'C’est noté.', en: 'Noted.' },
    })
    expect(await mine()).toBeUndefined()
    expect((await look('A-2')).request.replies).toMatchObject([{ standing: 'answered' }])
  })

  it('finds nothing there of another sector, nor of a confidential request', async () => {
    const code = await receives(hub, 'A-3', { confidential: true })
    await answer(code, 'Bonjour')
    const found = await waiting()
    expect(found.map(({ reference }: { reference: string }) => reference)).not.toContain('A-3')
    const others = await waiting(townAgents.karim)
    expect(others).toEqual([])
  })
})
