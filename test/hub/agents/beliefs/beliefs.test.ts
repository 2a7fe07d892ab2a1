import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { jdma } from '#shared/quality/instruments/jdma.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { answersTo, askedOf, signInAll, teamOf } from '../../../world/team.ts'
import { town, townNotice } from '../../../world/town.ts'

const team = teamOf('voirie', 5)
const [first, second, third] = team as [TownAgent, TownAgent, TownAgent]

describe.each(anyStore)('What agents believe of usagers, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const answer = (agent: TownAgent, body: object) => hub.as(agent, 'POST', '/v1/beliefs', body)
  const tallies = () =>
    hub.database.query<Record<string, unknown>>(
      'select * from belief_tally order by item, value, service, period',
    )
  const marks = () => hub.database.query<Record<string, unknown>>('select * from belief_mark')

  it('is asked of nobody in a team of four, and of everybody in a team of five', async () => {
    await signInAll(hub, team.slice(0, 4))
    expect(await askedOf(hub, first)).toBeNull()
    const body = { period: '2026-Q4', instrument: 'parvis', version: 1, answers: [] }
    const refused = await answer(first, body)
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'beliefs_not_asked' }])
    await signInAll(hub, team)
    for (const agent of team)
      expect(await askedOf(hub, agent)).toMatchObject({
        period: '2026-Q4',
        service: { service: 'voirie', name: { fr: 'Service voirie' } },
      })
  })

  it('counts in the team who signed in of late, and nobody of another service', async () => {
    await signInAll(hub, [...team.slice(0, 4), ...teamOf('etat-civil', 3)])
    expect(await askedOf(hub, first)).toBeNull()
    await signInAll(hub, team)
    hub.clock.now = new Date('2027-02-24T10:00:00Z')
    await signInAll(hub, team.slice(0, 4))
    expect(await askedOf(hub, first)).toBeNull()
    await signInAll(hub, team)
    expect(await askedOf(hub, first)).toMatchObject({ period: '2027-Q1' })
  })

  it('is three questions, in the words and on the scale that usagers have', async () => {
    await signInAll(hub, team)
    const { questions = [] } = (await askedOf(hub, first)) ?? {}
    expect(questions.map(({ side }) => side)).toEqual(['whole', 'expected', 'lived'])
    const [whole, expected, lived] = questions
    expect(whole).toMatchObject({
      item: 'overall',
      wording: { fr: 'Comment s’est passée votre démarche\u00a0?' },
    })
    expect(expected?.item).toBe(`${lived?.item}_before`)
    for (const question of questions)
      expect(question.answers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
    for (const agent of team) expect((await askedOf(hub, agent))?.questions).toEqual(questions)
  })

  it('is about another dimension each quarter, and about each in turn', async () => {
    const items = new Set<string>()
    for (const day of ['2026-02-01', '2026-05-01', '2026-08-01', '2026-11-01', '2027-02-01']) {
      hub.clock.now = new Date(`${day}T10:00:00Z`)
      await signInAll(hub, team)
      items.add((await askedOf(hub, first))?.questions[2]?.item ?? '')
    }
    expect([...items].sort()).toEqual(['ASS', 'CON', 'EMP', 'FIA', 'REA'])
  })

  it('is kept as counts alone: of nobody, and of no moment', async () => {
    await signInAll(hub, team)
    const asked = await askedOf(hub, first)
    await answer(first, answersTo(asked, [4, 5, 'dont_know']))
    await answer(second, answersTo(asked, [4, 3, 2]))
    const rows = await tallies()
    expect(rows.map(({ item, value, n }) => [item, value, n])).toEqual(
      [
        [asked?.questions[2]?.item, '2', 1],
        [asked?.questions[2]?.item, 'dont_know', 1],
        [asked?.questions[1]?.item, '3', 1],
        [asked?.questions[1]?.item, '5', 1],
        ['overall', '4', 2],
      ].sort(([a = '', b = ''], [c = '', d = '']) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1)),
    )
    const columns = ['instrument', 'instrument_version', 'item', 'n', 'organisation', 'period']
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...columns, 'service', 'value'])
    const marked = await marks()
    expect(Object.keys(marked[0] ?? {}).sort()).toEqual(['mark', 'organisation', 'period'])
    const ids = await hub.database.query<{ agent: string }>('select agent from agent')
    for (const { agent } of ids) expect(JSON.stringify([rows, marked])).not.toContain(agent)
    expect(await hub.database.query('select 1 from access_log.access')).toEqual([])
  })

  it('is answered once in a quarter: sent again it changes nothing, and it is asked no more', async () => {
    await signInAll(hub, team)
    const asked = await askedOf(hub, first)
    const sent = answersTo(asked, [4, 5, 3])
    const [once, ...again] = await Promise.all([1, 2, 3].map(() => answer(first, sent)))
    expect([once, ...again].map((one) => [one?.statusCode, one?.body])).toEqual([
      [204, ''],
      [204, ''],
      [204, ''],
    ])
    await answer(first, answersTo(asked, [1, 1, 1]))
    expect((await tallies()).map(({ n, value }) => [value, n])).toEqual(
      expect.arrayContaining([
        ['4', 1],
        ['5', 1],
        ['3', 1],
      ]),
    )
    expect(await tallies()).toHaveLength(3)
    expect(await askedOf(hub, first)).toBeNull()
    expect(await askedOf(hub, second)).not.toBeNull()
    hub.clock.now = new Date('2027-01-04T10:00:00Z')
    await signInAll(hub, team)
    expect(await askedOf(hub, first)).toMatchObject({ period: '2027-Q1' })
  })

  it('may be declined, which is marked as an answer is and counted as none', async () => {
    await signInAll(hub, team)
    const asked = await askedOf(hub, first)
    expect((await answer(first, answersTo(asked, []))).statusCode).toBe(204)
    expect(await askedOf(hub, first)).toBeNull()
    expect(await tallies()).toEqual([])
    await answer(second, answersTo(asked, [4, 5, 3]))
    const [declined, answered] = await marks()
    expect(Object.keys(declined ?? {})).toEqual(Object.keys(answered ?? {}))
  })

  it('is asked once in a quarter of who goes to another service', async () => {
    const others = teamOf('etat-civil', 5)
    await signInAll(hub, [...team, ...others])
    await answer(first, answersTo(await askedOf(hub, first), []))
    const [other] = others as [TownAgent]
    const moved: TownAgent = { name: first.name, rights: other.rights }
    expect(await askedOf(hub, other)).not.toBeNull()
    expect(await askedOf(hub, moved)).toBeNull()
  })

  it('forgets who answered when the quarter is over, and not before', async () => {
    await signInAll(hub, team)
    await answer(first, answersTo(await askedOf(hub, first), [4, 5, 3]))
    // In Paris the year ends an hour before it does in UTC.
    for (const [moment, left] of [
      ['2026-12-31T22:30:00Z', 1],
      ['2026-12-31T23:30:00Z', 0],
    ] as const) {
      await purge(hub.database, new Date(moment))
      expect(await marks()).toHaveLength(left)
    }
    expect(await tallies()).toHaveLength(3)
  })

  it('is refused when it answers otherwise than asked, and nothing of it is counted', async () => {
    await signInAll(hub, team)
    const asked = await askedOf(hub, third)
    const whole = answersTo(asked, [4, 5, 3])
    const [one, two, three] = whole.answers
    const wrong: [object, string][] = [
      [{ ...whole, answers: [one, two] }, 'missing'],
      [{ ...whole, answers: [one, two, two] }, 'unknown_item'],
      [{ ...whole, answers: [one, two, { item: 'WHY', value: 1 }] }, 'unknown_item'],
      [{ ...whole, answers: [one, two, { ...three, value: 6 }] }, 'off_scale'],
    ]
    for (const [body, code] of wrong) {
      const refused = await answer(third, body)
      expect(refused.statusCode).toBe(422)
      expect(refused.json().errors.map((fault: { code: string }) => fault.code)).toContain(code)
    }
    const past = await answer(third, { ...whole, period: '2026-Q3' })
    expect([past.statusCode, past.json().code]).toEqual([409, 'beliefs_not_asked'])
    expect([await tallies(), await marks()]).toEqual([[], []])
  })

  it('is asked of nobody who works for no service, nor where usagers are not asked what they expect', async () => {
    await signInAll(hub, team)
    expect(await askedOf(hub, townAgents.admin)).toBeNull()
    const content = defaultConfiguration(jdma, townNotice)
    const path = `/v1/configuration/${town.site}`
    const saved = await hub.as(townAgents.admin, 'PUT', path, content, { 'if-match': '"1"' })
    expect(saved.statusCode).toBeLessThan(300)
    expect(await askedOf(hub, first)).toBeNull()
  })
})
