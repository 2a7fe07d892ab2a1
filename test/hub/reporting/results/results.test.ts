import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resultImports, results as resultsContract } from '#shared/contract/reporting/results.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, monthsAgo } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { bringResults, keepDates } from '../../../world/results.ts'
import { avis, avisOf, experiences } from '../../../world/state-exports.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, admin, claire } = townAgents
const imports = '/v1/results/imports'

describe.each(anyStore)('A result of the State’s instruments, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    await keepDates(hub, 12)
    await answerMany(hub, { good: 9, bad: 21, daysAgo: monthsAgo.october })
  })
  afterAll(() => hub.close())

  const october = avis(avisOf('2026-10', { good: 20, medium: 6, bad: 4 }))
  const feelings = experiences(
    Array.from({ length: 12 }, (_, nth) => ({
      'ID expérience': String(nth),
      'Écrit le': '05/10/2026',
      'Pseudonyme usager': 'Jeanne Delorme',
      Description: 'Appelez-moi au 06 12 34 56 78',
      'Ressenti usager': nth < 3 ? 'Positif' : 'Négatif',
      Réactivité: nth < 11 ? 'Négatif' : '',
      Relation: nth < 6 ? 'Positif' : '',
    })),
  )
  const tell = async (url = '/v1/results') =>
    resultsContract.parse((await hub.as(quality, 'GET', url)).json())
  const roads = async (url?: string) =>
    (await tell(url)).services.find(({ service }) => service === 'voirie')
  const counts = () =>
    hub.database.query('select import, month, item, value, n from result_tally order by 1, 2, 3, 4')

  it('is nothing until somebody brings it', async () => {
    expect((await tell()).services).toEqual([])
    expect((await hub.as(quality, 'GET', imports)).json().imports).toEqual([])
  })

  it('is counted, stands beside what is due to all, and is never added to our own', async () => {
    expect(await bringResults(hub, october)).toMatchObject({ taken: 30, known: 0 })
    const told = await roads()
    expect(told?.instruments).toMatchObject([
      {
        instrument: 'jdma',
        pair: {
          usager: {
            figure: { indicator: 'jdma_satisfied', shares: [{ share: { x: 20, n: 30 } }] },
          },
          commun: { figure: { indicator: 'promises_kept' } },
        },
      },
    ])
    expect(told?.ours?.usager).toMatchObject({
      figure: {
        indicator: 'satisfied',
        shares: expect.arrayContaining([
          expect.objectContaining({ share: expect.objectContaining({ x: 9, n: 30 }) }),
        ]),
      },
    })
  })

  it('is told of a closed period too, with what few said kept back', async () => {
    await bringResults(hub, feelings)
    const inside = await roads('/v1/results?period=2026-10')
    expect(inside?.instruments[1]?.themes).toMatchObject([
      { theme: 'relation', share: { told: 'bound' } },
      { theme: 'responsiveness', share: { x: 0, n: 11 } },
    ])
    const outside = await roads('/v1/export/results.json?period=2026-10')
    expect(outside?.instruments[1]?.themes).toMatchObject([
      { theme: 'responsiveness', share: { x: 0, n: 11 } },
    ])
    const empty = await roads('/v1/results?period=2026-09')
    expect(empty?.instruments[0]?.pair.usager).toMatchObject({ told: 'too_few' })
    const open = await hub.as(quality, 'GET', '/v1/export/results.json?period=2026-11')
    expect(open.json().errors).toMatchObject([{ path: '/period', code: 'not_over' }])
  })

  it('brought again changes nothing, nor does another file that holds the same lines', async () => {
    const before = await counts()
    expect(await bringResults(hub, october)).toMatchObject({ taken: 0, known: 30 })
    const more = avis([
      ...avisOf('2026-10', { good: 20, medium: 6, bad: 4 }),
      { ...avisOf('2026-11', { bad: 1 })[0] },
    ])
    expect(await bringResults(hub, more)).toMatchObject({ taken: 1, known: 30 })
    const after = await counts()
    expect(after).toHaveLength(before.length + 1)
    expect(after).toEqual(expect.arrayContaining(before))
  })

  it('counts once what two bring at the same time', async () => {
    const july = avis(avisOf('2026-07', { good: 40 }))
    const both = await Promise.all([
      bringResults(hub, july),
      bringResults(hub, july, 'voirie', admin),
    ])
    expect(both.map(({ taken }) => taken).sort((a, b) => a - b)).toEqual([0, 40])
    expect(new Set(both.map((one) => one.import)).size).toBe(1)
  })

  it('is not told where nothing is known of what is due to all', async () => {
    await bringResults(hub, october, 'etat-civil')
    const registry = (await tell()).services.find(({ service }) => service === 'etat-civil')
    expect(registry?.instruments).toMatchObject([
      { pair: { usager: { told: 'not_alone' } }, themes: [] },
    ])
    expect(JSON.stringify(registry)).not.toContain('"x":20')
  })

  it('keeps no name, no address, no text, and no id of an answer', async () => {
    const kept = JSON.stringify([
      await hub.database.query('select * from result_import'),
      await hub.database.query('select * from result_mark'),
      await counts(),
    ])
    expect(kept).not.toMatch(/Jeanne|06 12|Appelez|05\/10\/2026/)
    expect(kept).not.toContain(`"${(4096).toString(16)}`)
  })

  it('is refused where it answers what is not asked, is of the future, or of no service', async () => {
    const row = { id: '1', month: '2026-10', answers: [{ item: 'satisfaction', value: '3' }] }
    const sent = { instrument: 'jdma', service: 'voirie', file: 'a'.repeat(64), refused: 0 }
    const bring = (change: object, rows: object[] = [row]) =>
      hub.as(quality, 'POST', imports, { ...sent, ...change, rows })
    const before = await counts()
    const faults: [object, string, string][] = [
      [{ ...row, month: '2026-12' }, '/rows/0/month', 'future_date'],
      [{ ...row, month: '2026-13' }, '/rows/0/month', 'wrong_value'],
      [
        { ...row, answers: [{ item: 'feeling', value: 'positive' }] },
        '/rows/0/answers/0/item',
        'unknown_item',
      ],
      [
        { ...row, answers: [{ item: 'toString', value: '3' }] },
        '/rows/0/answers/0/item',
        'unknown_item',
      ],
      [
        { ...row, answers: [...row.answers, ...row.answers] },
        '/rows/0/answers/1/item',
        'unknown_item',
      ],
      [
        { ...row, answers: [{ item: 'satisfaction', value: '0' }] },
        '/rows/0/answers/0/value',
        'off_scale',
      ],
      [{ ...row, comment: 'Merci' }, '/rows/0/comment', 'unknown_field'],
    ]
    for (const [wrong, path, code] of faults) {
      const refused = await bring({}, [wrong])
      expect([refused.statusCode, refused.json().errors]).toMatchObject([422, [{ path, code }]])
    }
    expect((await bring({ service: 'piscine' })).json().code).toBe('unknown_service')
    expect((await bring({}, Array(1001).fill(row))).statusCode).toBe(422)
    expect((await hub.as(claire, 'POST', imports, { ...sent, rows: [row] })).statusCode).toBe(403)
    expect(await counts()).toEqual(before)
  })

  it('is listed with who brought it, and taken back whole', async () => {
    const list = resultImports.parse((await hub.as(quality, 'GET', imports)).json())
    expect(list.imports).toHaveLength(5)
    const registry = list.imports.find(({ service }) => service === 'etat-civil')
    expect(registry).toMatchObject({ taken: 30, refused: 0, author: 'Sylvie' })
    const url = `${imports}/${registry?.import}`
    const left = await hub.as(quality, 'DELETE', url)
    expect(resultImports.parse(left.json()).imports).toHaveLength(4)
    expect((await tell()).services.map(({ service }) => service)).toEqual(['voirie'])
    expect((await hub.as(quality, 'DELETE', url)).statusCode).toBe(404)
    expect(await bringResults(hub, october, 'etat-civil')).toMatchObject({ taken: 30 })
  })

  it('equals a recount of all that was brought', async () => {
    const [row] = await hub.database.query(
      `select (select sum(taken)::int from result_import) as taken,
         (select count(*)::int from result_mark) as marks,
         (select sum(n)::int from result_tally where item in ('satisfaction', 'feeling')) as counted`,
    )
    expect(row).toEqual({ taken: 113, marks: 113, counted: 113 })
  })
})
