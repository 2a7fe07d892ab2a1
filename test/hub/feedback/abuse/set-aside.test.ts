import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedbackList } from '#shared/contract/feedback/reply.ts'
import { setAside } from '#shared/contract/feedback/set-aside.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents

describe.each(anyStore)('What is set aside, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const counted = async () => {
    const rows = await hub.database.query<{ value: string; n: number }>(
      `select value, sum(n)::int as n from tally where item = 'overall'
       group by 1 having sum(n) <> 0 order by 1`,
    )
    return Object.fromEntries(rows.map(({ value, n }) => [value, n]))
  }
  const told = async () => setAside.parse((await hub.as(quality, 'GET', '/v1/set-aside')).json())
  const list = async (query: string) =>
    feedbackList.parse((await hub.as(quality, 'GET', `/v1/feedback?${query}`)).json()).feedback
  const decide = (id: unknown, review: string, who = quality as typeof quality | typeof claire) =>
    hub.as(who, 'PUT', `/v1/set-aside/${id}`, { review })

  /** A robot answers as a person would, then fills every field there is. */
  async function robot() {
    const first = feedback({ stream: 'open', answers: { overall: 5 }, took_ms: 4000 })
    await hub.answer(first)
    const rest = { part: 2, answers: { FIA: 5 }, comment: 'Achetez ici', trap: true, took_ms: 9000 }
    const second = { ...first, ...rest }
    expect((await hub.answer(second)).statusCode).toBe(202)
    return { first, second }
  }

  it('holds what filled a field no person meets, and no longer counts its first answer', async () => {
    await hub.answer({ answers: { overall: 5 }, took_ms: 4000 })
    const { first, second } = await robot()
    expect(await counted()).toEqual({ 5: 1 })
    expect(await told()).toEqual({
      months: [{ service: 'etat-civil', reason: 'trap', month: '2026-11', n: 1 }],
      put_back: 0,
    })
    expect((await hub.answer(second)).json().stored).toBe('already')
    await hub.answer({ ...first, part: 3, answers: { overall: 1 } })
    expect(await counted()).toEqual({ 5: 1 })
    // Its receipt reads it still: nothing is deleted.
    const headers = { 'parvis-receipt': String(first['receipt']) }
    const kept = await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })
    expect(kept.json()).toMatchObject({
      answers: { overall: '1', FIA: '5' },
      comment: 'Achetez ici',
    })
  })

  it('is read with its reason, put back by a person and then counts, whatever comes of it after', async () => {
    const { first, second } = await robot()
    expect(await list('')).toEqual([])
    expect(await list('only=set_aside')).toMatchObject([
      {
        id: first['id'],
        set_aside: 'trap',
        review: null,
        comment: 'Achetez ici',
        day: '2026-11-24',
      },
    ])
    expect((await decide(first['id'], 'put_back', claire)).statusCode).toBe(403)
    const put = await decide(first['id'], 'put_back')
    expect(put.json()).toEqual({ set_aside: null, review: 'put_back' })
    expect(await counted()).toEqual({ 5: 1 })
    expect(await told()).toEqual({ months: [], put_back: 1 })
    expect(await list('only=set_aside')).toEqual([])
    expect(await list('')).toMatchObject([{ id: first['id'], set_aside: null, review: 'put_back' }])

    // Said again it is the same; a machine that goes on does not overrule the person.
    await decide(first['id'], 'put_back')
    await hub.answer(second)
    await hub.answer({ ...second, part: 3, answers: { overall: 4 } })
    expect(await counted()).toEqual({ 4: 1 })

    const confirmed = await decide(first['id'], 'confirmed')
    expect(confirmed.json()).toEqual({ set_aside: 'trap', review: 'confirmed' })
    expect(await counted()).toEqual({})
    expect(await list('only=set_aside')).toMatchObject([{ review: 'confirmed' }])
  })

  it('is decided of nothing else', async () => {
    const honest = feedback()
    await hub.answer(honest)
    expect((await decide(honest['id'], 'put_back')).statusCode).toBe(404)
    expect((await decide(randomUUID(), 'confirmed')).statusCode).toBe(404)
    expect((await decide(honest['id'], 'deleted')).statusCode).toBe(422)
    expect(await counted()).toEqual({ 4: 1 })
  })

  it('leaves every count once its usager deletes it, counted or not', async () => {
    const { first } = await robot()
    const headers = { 'parvis-receipt': String(first['receipt']) }
    await decide(first['id'], 'put_back')
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    expect(await counted()).toEqual({})
    expect(await told()).toEqual({ months: [], put_back: 0 })
  })

  it('holds a robot that sends one answer first and the same rest after', async () => {
    const sent = Array.from({ length: 8 }, () =>
      feedback({ stream: 'open', answers: { overall: 5 } }),
    )
    for (const one of sent) await hub.answer(one)
    expect(await counted()).toEqual({ 5: 8 })
    for (const one of sent)
      await hub.answer({ ...one, part: 2, answers: { FIA: 5, FIA_compared: 1 } })
    expect((await told()).months).toMatchObject([{ reason: 'burst', n: 5 }])
    expect(await counted()).toEqual({ 5: 3 })
  })
})
