import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import { townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const { claire } = townAgents

describe.each(anyStore)('An agent who guesses who a usager is, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const email = (name: string) => ({ kind: 'email', value: `${name}@courrier.example` })
  const put = (reference: string, name: string, birth_date: string | null, more: object = {}) =>
    putRequest(hub, reference, {
      usager: { email: email(name).value, ...(birth_date && { birth_date }) },
      ...more,
    })
  const ask = (identifier: object, more: object = {}) =>
    hub.as(claire, 'POST', '/v1/context', { identifier, purpose: 'instruct', level: 1, ...more })
  const born = (value: string) => ({ second_factor: { kind: 'birth_date', value } })
  const anHourLater = () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 3600_000)
  }

  it('learns no birth date of another sector by what is said of it', async () => {
    await put('EC-1', 'marie', null)
    await put('VO-1', 'marie', '1980-04-02', { service: 'voirie' })
    const present = { purpose: 'reception', present: true }
    for (let day = 1; day <= 5; day += 1) {
      const guessed = await ask(email('marie'), { ...present, ...born(`1970-01-0${day}`) })
      expect(guessed.json()).not.toHaveProperty('elsewhere')
    }
    const held = await ask(email('marie'), { ...present, ...born('1980-04-02') })
    expect(held.statusCode).toBe(429)
    expect(
      await hub.database.query(`select level from access_log.access where outcome = 'refused'`),
    ).toHaveLength(1)
    anHourLater()
    const right = await ask(email('marie'), { ...present, ...born('1980-04-02') })
    expect(right.json().elsewhere).toHaveLength(1)
  })

  it('is held up under each name that a usager has', async () => {
    await put('H-1', 'famille', '1980-04-02')
    await put('H-2', 'famille', '2011-07-30')
    for (let nth = 0; nth < 6; nth += 1) {
      await put(`N-${nth}`, `nom-${nth}`, null)
      const [one, other] = [email('famille'), email(`nom-${nth}`)]
      const why = { purpose: 'instruct', reason: 'usager_said' }
      await hub.as(claire, 'POST', '/v1/merges', { merge: newId(), one, other, ...why })
    }
    const answered: number[] = []
    for (let nth = 0; nth < 6; nth += 1)
      for (let day = 1; day <= 5; day += 1) {
        const guess = await ask(email(`nom-${nth}`), born(`1970-01-0${day}`))
        answered.push(guess.statusCode)
      }
    expect(answered.filter((one) => one === 200)).toHaveLength(25)
    anHourLater()
    expect((await ask(email('nom-5'), born('1980-04-02'))).json().others).toHaveLength(1)
  })

  it('is held up however they write the address', async () => {
    await put('S-1', 'solo', '1980-04-02')
    const spelt = ['solo', 'SOLO', 'solo+1', 'solo+2', 'Solo+3']
    for (const [at, name] of spelt.entries())
      expect((await ask(email(name), born(`1970-01-0${at + 1}`))).json()).toMatchObject({
        mismatch: true,
      })
    expect((await ask(email('solo+4'), born('1980-04-02'))).statusCode).toBe(429)
    anHourLater()
  })

  it('is shown no request of which nothing tells whose it is beside the one they name', async () => {
    await put('I-1', 'maison', '1980-04-02')
    await put('I-2', 'maison', '2011-07-30')
    await put('I-3', 'maison', null)
    await put('I-4', 'maison', null)
    const found: ContextFound = (await ask({ kind: 'reference', value: 'I-3' })).json()
    expect([found.request?.reference, found.others]).toEqual(['I-3', []])
  })

  it('is told of a doubt, however many requests are newer than the one it comes from', async () => {
    await put('O-old', 'foyer', '1950-01-01', { received_at: '2026-01-02T09:00:00Z' })
    for (let nth = 0; nth < 50; nth += 1) await put(`O-${nth}`, 'foyer', '1980-04-02')
    expect((await ask(email('foyer'))).json().candidates).toHaveLength(2)
    const chosen = await ask(email('foyer'), born('1950-01-01'))
    expect(chosen.json().others).toMatchObject([{ reference: 'O-old' }])
    expect(chosen.json()).not.toHaveProperty('more')

    // There are more than are told, and it is said.
    await put('O-50', 'foyer', '1980-04-02')
    const many: ContextFound = (await ask(email('foyer'), born('1980-04-02'))).json()
    expect([many.others?.length, many.more]).toEqual([50, true])
  })
})
