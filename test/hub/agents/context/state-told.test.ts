import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContextFound, RequestFull } from '#shared/contract/agents/context.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire } = townAgents
const zone = 'Europe/Paris'
const until = (day: string) => ({
  ...{ from: '2026-11-20T09:00:00Z', to: `2026-${day}T17:00:00Z` },
  ...{ zone, basis: 'norm' },
})

describe.each(anyStore)('What an agent is told of a request, on $store,', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const look = async (value: string, { kind = 'reference', level = 1 } = {}) => {
    const asked = { identifier: { kind, value }, purpose: 'instruct', level }
    const answer = await hub.as(claire, 'POST', '/v1/context?locale=fr', asked)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json() as ContextFound
  }
  const read = async (value: string) => (await look(value)).request as RequestFull

  it('are the dates that others replaced, oldest first, what became of each, and why', async () => {
    await putRequest(hub, 'D-1', { promise: until('12-01') })
    for (const [at, more] of [
      ['2026-11-22T09:00:00Z', { kind: 'promised', promise: until('12-03') }],
      [
        '2026-11-23T09:00:00Z',
        { kind: 'late', promise: until('12-08'), why: { fr: 'Registre au relieur', en: 'Away' } },
      ],
    ] as const)
      expect((await says(hub, 'D-1', { at, ...more })).statusCode).toBe(201)
    const { past_promises, promise } = await read('D-1')
    expect(past_promises).toEqual([
      {
        window: 'au plus tard mardi 1er décembre',
        outcome: 'Remplacée le dimanche 22 novembre.',
      },
      {
        window: 'au plus tard jeudi 3 décembre',
        outcome: 'Remplacée le lundi 23 novembre.',
        why: 'Registre au relieur',
      },
    ])
    expect(promise?.window).toBe('au plus tard mardi 8 décembre')
    expect((await look('D-1', { level: 1 })).request).not.toHaveProperty('past_promises.0.signed')
  })

  it('is no date before, where none was replaced', async () => {
    await putRequest(hub, 'D-2', { promise: until('12-01') })
    expect(await read('D-2')).not.toHaveProperty('past_promises')
  })

  it('is since when the service waits for the usager', async () => {
    await putRequest(hub, 'D-3', { promise: until('12-01') })
    await says(hub, 'D-3', {
      ...{ kind: 'waiting_usager', at: '2026-11-23T09:00:00Z' },
      missing: { fr: 'le livret de famille de Jeanne', en: 'the family book of Jeanne' },
    })
    expect(await read('D-3')).toMatchObject({
      state: 'waiting_usager',
      since: 'lundi 23 novembre',
      next: { what: 'le livret de famille de Jeanne' },
    })
  })

  it('is a sentence to say, in their language and the usager’s, with nothing anybody typed', async () => {
    await putRequest(hub, 'D-4', {
      ...{ locale: 'ar', promise: until('12-01'), about: 'Acte de Jeanne' },
      usager: { name: 'Jeanne Petit', email: 'jeanne@courrier.example' },
    })
    await says(hub, 'D-4', {
      ...{ kind: 'message', at: '2026-11-22T09:00:00Z', audience: 'agent' },
      text: { fr: 'Jeanne a rappelé', en: 'Jeanne called' },
    })
    await says(hub, 'D-4', {
      ...{ kind: 'waiting_usager', at: '2026-11-23T09:00:00Z', by: '2026-12-04T09:00:00Z' },
      missing: { fr: 'le livret de Jeanne', en: 'the book of Jeanne' },
    })
    const { say } = await read('D-4')
    expect(say?.map(({ locale }) => locale)).toEqual(['fr', 'ar'])
    expect(say?.[0]?.text).toBe(
      'Service etat-civil, D-4\u00a0: Il nous manque quelque chose de votre part. Reçue\u00a0: vendredi 20 novembre. Demande traitée au plus tard mardi 1er décembre. Le délai est en pause. Il reprendra quand nous aurons reçu ce qui manque. À faire maintenant\u00a0: au plus tard vendredi 4 décembre.',
    )
    for (const { text } of say ?? []) {
      expect(text).toContain('D-4')
      expect(text).not.toMatch(/Jeanne|Petit|courrier/)
    }
    await putRequest(hub, 'D-5', { promise: until('12-01') })
    expect((await read('D-5')).say).toHaveLength(1)
  })

  it('is whether a birth date or a name says that all are of one person', async () => {
    const email = (nth: number) => ({ email: `maison-${nth}@courrier.example` })
    await putRequest(hub, 'T-1', { usager: email(1) })
    await putRequest(hub, 'T-2', { usager: email(1) })
    await putRequest(hub, 'T-3', { usager: { ...email(2), birth_date: '1980-04-02' } })
    await putRequest(hub, 'T-4', { usager: { ...email(2), birth_date: '1980-04-02' } })
    await putRequest(hub, 'T-5', { usager: { ...email(3), birth_date: '1980-04-02' } })
    await putRequest(hub, 'T-6', { usager: email(3) })
    for (const [nth, reference, isTold] of [
      [1, 'T-1', undefined],
      [2, 'T-3', true],
      [3, 'T-5', undefined],
    ] as const)
      for (const found of [await look(email(nth).email, { kind: 'email' }), await look(reference)])
        expect(found.usager?.told_apart, reference).toBe(isTold)
  })
})
