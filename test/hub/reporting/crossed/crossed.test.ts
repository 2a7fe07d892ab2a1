import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CellName, type Crossed, crossed } from '#shared/contract/reporting/crossed.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keepDates } from '../../../world/results.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents
const url = '/v1/services/voirie/crossed'

describe.each(anyStore)('The crossed table of answers and promises, on $store', (real) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await real.open(), null, { partsPerAddress: 0 })
  })
  afterAll(() => hub.close())

  const answer = async (change: Record<string, unknown>) => {
    // People, one after the other: many who say the same in one second are set aside.
    hub.clock.now = new Date(+hub.clock.now + 1000)
    const answered = await hub.answer(feedback({ service: 'voirie', ...change }))
    expect(answered.statusCode, answered.body).toBeLessThan(300)
  }
  /** Many answers to the form about the dates: a mark, and whether the date was kept. */
  const answerC = async (
    times: number,
    answers: Record<string, unknown>,
    change: Record<string, unknown> = {},
  ) => {
    for (let nth = 0; nth < times; nth++)
      await answer({ form: 'C', item: undefined, answers, ...change })
  }
  const read = async (query = ''): Promise<Crossed> => {
    const told = await hub.as(quality, 'GET', url + query)
    expect(told.statusCode, told.body).toBe(200)
    return crossed.parse(told.json())
  }
  const cellsOf = (told: Crossed, stream = 'invited') => {
    const cells = told.conformity.find((one) => one.by === 'usager' && one.stream === stream)?.cells
    const n = (name: CellName) => cells?.[name].n
    return [n('kept_well'), n('kept_badly'), n('missed_well'), n('missed_badly'), n('unanswered')]
  }
  const comments = (cell: string, query = '') =>
    hub.as(quality, 'GET', `${url}/comments?cell=${cell}${query}`)

  it('is nothing as long as nobody answers, and is read by those who answer for quality', async () => {
    expect(await read()).toMatchObject({ conformity: [], windows: [], evidence: [], proofs: [] })
    expect((await hub.as(claire, 'GET', url)).statusCode).toBe(403)
    const nowhere = await hub.as(quality, 'GET', '/v1/services/nowhere/crossed')
    expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'unknown_service'])
    expect((await hub.as(quality, 'GET', `${url}?period=2026-13`)).statusCode).toBe(422)
  })

  it('tells four cells and a fifth, hides the small ones, and what would bring them back', async () => {
    await answerC(14, { overall: 5, KEPT: 1, PRE: 5 })
    await answerC(12, { overall: 2, KEPT: 1, PRE: 2 })
    await answerC(7, { overall: 4, KEPT: 0 })
    await answerC(2, { overall: 1, KEPT: 0 })
    await answerC(6, { overall: 3 })
    await answerC(3, { overall: 3, KEPT: 'no_date' })
    // The two of the last cell would come back by subtraction from any other line of four.
    expect(cellsOf(await read())).toEqual([null, null, null, null, 6])
    await answerC(4, { overall: 1, KEPT: 0 })
    const told = await read()
    expect(cellsOf(told)).toEqual([14, 12, 7, 6, 6])
    expect(told.conformity[0]).toMatchObject({
      badly_among_kept: { x: 12, n: 26 },
      badly_among_missed: { x: 6, n: 13 },
      compared: { direction: 'unclear' },
      aside: { not_yet: null, no_date: null },
    })
    expect(cellsOf(told, 'open')).toEqual([undefined, undefined, undefined, undefined, undefined])
    // Twenty-six say what they knew of their request, and nothing is known of what was sent to them.
    expect(told.proofs).toMatchObject([
      { on_time: { told: 'nothing' }, noticed: { told: 'nothing' } },
    ])
  })

  it('counts no answer of another form, of another stream, or entered for somebody', async () => {
    const before = await read()
    await answer({ answers: { overall: 5, FIA: 4 }, evidence: { errors: 0 } })
    await answerC(5, { overall: 5, KEPT: 1 }, { stream: 'open' })
    const told = await read()
    expect(cellsOf(told)).toEqual(cellsOf(before))
    expect(cellsOf(told, 'open')).toEqual([null, null, null, null, null])
  })

  it('opens the comments of a cell of eleven and of no smaller one, by the month and no finer', async () => {
    const written = Array.from({ length: 25 }, (_, nth) => `Créneau trop large ${nth}`)
    for (const comment of written)
      await answerC(1, { overall: 1, KEPT: 1 }, { comment, waited_s: 40 * 24 * 3600 })
    await answerC(1, { overall: 1, KEPT: 0 }, { comment: 'Autre case' })
    const first = await comments('usager.invited.kept_badly')
    expect(first.statusCode, first.body).toBe(200)
    const one = first.json()
    expect(one.comments).toHaveLength(20)
    expect(new Set(one.comments.map(({ month }: { month: string }) => month))).toEqual(
      new Set(['2026-10']),
    )
    const next = (await comments('usager.invited.kept_badly', `&before=${one.next}`)).json()
    expect(next).not.toHaveProperty('next')
    const all = [...one.comments, ...next.comments].map(({ comment }) => comment)
    expect(all.toSorted()).toEqual(written.toSorted())
    // Nothing tells when, within the month, one was written before another.
    expect(all).not.toEqual(written)
    expect(all).not.toEqual(written.toReversed())
    expect(JSON.stringify(one)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    for (const closed of ['usager.invited.missed_badly', 'usager.open.kept_well'])
      expect((await comments(closed)).json().errors).toMatchObject([{ code: 'cell_closed' }])
    const september = await comments('usager.invited.kept_badly', '&period=2026-09')
    expect(september.json().errors).toMatchObject([{ path: '/cell' }])
    expect((await comments('usager.invited.middle')).statusCode).toBe(422)
    expect((await comments('usager.invited.kept_badly', '&before=soon')).statusCode).toBe(422)
  })

  it('sets what was measured against the mark, and calls a difference one only once it is tested', async () => {
    const seen = async (times: number, overall: number, evidence: object) => {
      for (let nth = 0; nth < times; nth++)
        await answer({ service: 'etat-civil', answers: { overall }, evidence })
    }
    const ofRegister = async () => {
      const told = await hub.as(quality, 'GET', '/v1/services/etat-civil/crossed')
      return crossed.parse(told.json()).register
    }
    // Dates were kept, and no usager is heard beside them yet.
    await keepDates(hub, 6, 'etat-civil')
    expect(await ofRegister()).toEqual({ told: 'nothing' })
    await seen(18, 5, { lcp_ms: 2500, errors: 0, cls: 0.05, elapsed_s: 120 })
    await seen(2, 2, { lcp_ms: 900, errors: 0, cls: 0.05, elapsed_s: 40 })
    await seen(3, 5, { lcp_ms: 4001, errors: 2, cls: 0.05, elapsed_s: 901 })
    await seen(15, 2, { lcp_ms: 9000, errors: 1, cls: 0.05, elapsed_s: 3000 })
    expect(await ofRegister()).toMatchObject({ x: 6, n: 6 })
    const told = await hub.as(quality, 'GET', '/v1/services/etat-civil/crossed')
    const [invited] = crossed.parse(told.json()).evidence
    const of = (measure: string) => invited?.measures.find((one) => one.measure === measure)
    expect(of('lcp')?.rows).toMatchObject([
      { class: 'good', share: { x: 18, n: 20 }, compared: null },
      { class: 'middling', share: { told: 'nothing' }, compared: null },
      { class: 'poor', share: { x: 3, n: 18 }, compared: { direction: 'lower' } },
    ])
    expect(of('lcp')?.good).toMatchObject({ x: 20, n: 38 })
    expect(of('errors')?.rows).toMatchObject([{ share: { n: 20 } }, { share: { n: 18 } }])
    expect(of('elapsed')?.rows.map(({ class: name }) => name)).toEqual([
      'two_minutes',
      'five_minutes',
      'quarter',
      'longer',
    ])
    expect(of('cls')?.rows[0]?.share).toMatchObject({ x: 21, n: 38 })
    expect(of('inp')).toBeUndefined()
  })
})
