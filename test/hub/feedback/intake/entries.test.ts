import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryForms, EntrySent } from '#shared/contract/feedback/entry.ts'
import { readCode } from '#shared/identifier/code.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keepPromises, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('A feedback that came on paper, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const entryOf = (change: Partial<EntrySent> | Record<string, unknown> = {}) => ({
    id: randomUUID(),
    site: town.site,
    service: 'voirie',
    channel: 'paper',
    received_on: '2026-11-20',
    form: 'A',
    locale: 'fr',
    answers: { overall: 4 },
    ...change,
  })
  const enter = (change: Record<string, unknown> = {}) =>
    hub.as(townAgents.quality, 'POST', '/v1/entries', entryOf(change))
  const voirie = async () => sharesOf(await hub.indicators(), 'voirie')

  it('ends the steps to the first answer of its site', async () => {
    const answered = async () =>
      (await hub.as(townAgents.admin, 'GET', '/v1/own-sites'))
        .json()
        .sites.find(({ site }: { site: string }) => site === town.site).answered
    expect(await answered()).toBeNull()
    const sent = await enter()
    expect(sent.statusCode, sent.body).toBe(201)
    expect(await answered()).toBe('2026-11-20')
    const headers = { 'parvis-receipt': sent.json().receipt }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
  })

  it('is kept with its channel and its day, and its usager has a receipt', async () => {
    const entry = entryOf({
      channel: 'counter',
      answers: { overall: 2, FIA: 3, REA: 4, EGA: 5, WHY: 2 },
      comment: 'Trop d’attente.',
      helped: 'for_me',
    })
    const sent = await hub.as(townAgents.admin, 'POST', '/v1/entries', entry)
    expect(sent.statusCode, sent.body).toBe(201)
    const { receipt, receipt_url } = sent.json()
    expect(readCode(receipt, 'receipt')).toBe(receipt)
    expect(receipt_url).toBe(`${town.hub}/recu?locale=fr`)
    const headers = { 'parvis-receipt': receipt }
    const url = '/v1/feedback/receipt'
    const kept = (await hub.send({ method: 'GET', url, headers })).json()
    expect(kept).toMatchObject({ day: '2026-11-20', comment: 'Trop d’attente.' })
    expect(kept.answers).toMatchObject({ overall: '2', REA: '4', helped: 'for_me' })
    const [row] = await hub.database.query<object>(
      'select channel, stream, pi, item, set_aside from feedback where feedback = $1::uuid',
      [entry.id],
    )
    expect(row).toEqual({
      channel: 'counter',
      stream: 'entered',
      pi: null,
      item: null,
      set_aside: null,
    })

    // An answer that was lost on its way is asked for again: the same receipt, nothing twice.
    const again = await hub.as(townAgents.admin, 'POST', '/v1/entries', entry)
    expect(again.statusCode).toBe(200)
    expect(again.json()).toMatchObject({ stored: 'already', receipt })
    expect((await hub.send({ method: 'DELETE', url, headers })).statusCode).toBe(204)
  })

  it('is counted by itself, never with what came by the widget', async () => {
    await keepPromises(hub, 'voirie')
    for (let nth = 0; nth < 5; nth += 1)
      await hub.answer({ service: 'voirie', stream: 'open', answers: { overall: 5 } })
    expect(await voirie()).toHaveLength(2)
    for (const channel of ['paper', 'counter', 'telephone', 'telephone', 'paper', 'paper'])
      await enter({ channel, answers: { overall: 1 } })
    expect(await voirie()).toMatchObject([
      { stream: 'invited', share: { told: 'nothing' } },
      { stream: 'open', share: { bound: 'at_least_90' } },
      { channel: 'entered', share: { bound: 'at_most_10' } },
    ])
  })

  it('says what may be typed in, in the language that is read', async () => {
    const read = async (locale: string): Promise<EntryForms> =>
      (await hub.as(townAgents.quality, 'GET', `/v1/entries/forms?locale=${locale}`)).json()
    const { today, sites } = await read('en')
    expect(today).toBe('2026-11-24')
    expect(sites).toHaveLength(1)
    expect(sites[0]?.services.map(({ name }) => name)).toContain('voirie service')
    expect(sites[0]?.forms.map(({ form }) => form)).toEqual(['A', 'B', 'C', 'S'])
    expect(sites[0]?.forms[0]?.items.slice(0, 3)).toEqual(['overall', 'FIA', 'FIA_compared'])
    expect(sites[0]?.configuration.questions['overall']?.wording).toBe('How did your request go?')
    const [french] = (await read('fr')).sites
    expect(french?.configuration.questions['overall']?.wording).toMatch(/^Comment/)
  })

  it.each([
    ['a day to come', { received_on: '2026-11-25' }, '/received_on'],
    ['a day of long ago', { received_on: '2025-10-19' }, '/received_on'],
    ['a comment of more than a year ago', { received_on: '2025-11-20', comment: 'a' }, '/comment'],
    ['an answer off the scale', { answers: { overall: 9 } }, '/answers/overall'],
    ['a question of another form', { answers: { KEPT: 1 } }, '/answers/KEPT'],
    ['an unknown form', { form: 'Z' }, '/form'],
    ['the widget as its channel', { channel: 'web' }, '/channel'],
    ['nothing said', { answers: {} }, ''],
  ])('refuses %s, and says where', async (_, change, path) => {
    const refused = await enter(change)
    expect(refused.statusCode, refused.body).toBe(422)
    expect(refused.json().errors.map((fault: { path: string }) => fault.path)).toEqual([path])
  })

  it('is typed in by a quality manager, for their own organisation', async () => {
    const agent = await hub.as(townAgents.claire, 'POST', '/v1/entries', entryOf())
    expect(agent.json().code).toBe('role_refused')
    const url = '/v1/entries'
    expect((await hub.send({ method: 'POST', url, payload: entryOf() })).statusCode).toBe(401)
    expect((await enter({ site: 'nowhere' })).json().code).toBe('unknown_site')
    expect((await enter({ service: 'piscine' })).json().code).toBe('unknown_service')
  })
})
