import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { townAgents } from '../../../world/agents.ts'
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

  it('reads that it waits too long, and that it was answered', async () => {
    const code = await receives(hub, 'A-2')
    await answer(code, 'Bonjour')
    hub.clock.now = new Date(hub.clock.now.getTime() + 8 * oneDay)
    expect((await look('A-2')).request.replies).toMatchObject([{ standing: 'overdue' }])
    await says(hub, 'A-2', {
      kind: 'message',
      at: hub.clock.now.toISOString(),
      text: { fr: 'C’est noté.', en: 'Noted.' },
    })
    expect((await look('A-2')).request.replies).toMatchObject([{ standing: 'answered' }])
  })
})
