import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problem } from '#shared/contract/problem.ts'
import { type Warning, type Warnings, warnings } from '#shared/contract/reporting/warning.ts'
import { formatWarning } from '#shared/report/format-warning.ts'
import { findWarnings } from '../../../../hub/reporting/warnings/find-warnings.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany } from '../../../world/answers.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly } from '../../../world/page-text.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality, claire } = townAgents
const url = '/v1/warnings'
const monday = Date.parse('2026-06-01T10:00:00Z')
const oneWeek = 7 * 24 * 3600_000

describe.each(anyStore)('Early warnings, on $store', ({ open }) => {
  let hub: TestHub
  let week = 0
  beforeAll(async () => {
    hub = await startHub(await open())
    hub.clock.now = new Date(monday)
  })
  afterAll(() => hub.close())

  const read = async (): Promise<Warnings> =>
    warnings.parse((await hub.as(quality, 'GET', url)).json())
  const decide = (id: string, body: object, by = quality) => hub.as(by, 'PUT', `${url}/${id}`, body)
  /** Some weeks in which as many answered well and badly, each. */
  async function live(weeks: number, answers: { good: number; bad: number }) {
    for (let nth = 0; nth < weeks; nth += 1) {
      await answerMany(hub, answers)
      week += 1
      hub.clock.now = new Date(monday + week * oneWeek)
    }
  }
  const chartOf = (said: Warnings) =>
    said.charts.find((one) => one.service === 'voirie' && one.measure === 'unsatisfied')

  it('learn what is usual before they say anything, and of very few not even how many', async () => {
    await answerMany(hub, { good: 3, bad: 1 })
    expect((await read()).charts).toMatchObject([{ state: 'learning', answers: null, needed: 100 }])
    await live(7, { good: 10, bad: 2 })
    const said = await read()
    expect(chartOf(said)).toMatchObject({ state: 'learning', stream: 'invited', answers: 90 })
    expect(said).toMatchObject({ warnings: [], together: null })
  })

  it('then hold newer weeks against it, and say how many false alarms a year chance alone gives', async () => {
    await live(5, { good: 10, bad: 2 })
    const said = await read()
    const chart = chartOf(said)
    if (chart?.state !== 'watching') throw new Error('The chart watches')
    expect(chart).toMatchObject({
      norm_from: '2026-06-01',
      norm_until: '2026-07-27',
      usual: { estimate: 0.17, about: 100 },
    })
    expect(chart.points.every(({ signal, level }) => !signal && level < 1)).toBe(true)
    expect(chart.finds.worse).toBeGreaterThan(0.3)
    expect(chart.finds.better).toBeLessThan(0.08)
    // The budget of the organisation, which one chart has alone: two a year.
    expect(said.together).toMatchObject({ charts: 1, low: 0 })
    expect(said.together?.per_year).toBeGreaterThan(1)
    expect(said.together?.per_year).toBeLessThan(3)
    expect(said.together?.high).toBeGreaterThan(3)
    expect(said.warnings).toEqual([])
  })

  it('signal what is worse than chance, once, with how the other world stands', async () => {
    await live(1, { good: 5, bad: 7 })
    const [looked] = await Promise.all([
      read(),
      findWarnings(hub.database, town.organisation, hub.clock.now),
    ])
    const [found, ...more] = looked.warnings
    expect(more).toEqual([])
    expect(found).toMatchObject({
      service: 'voirie',
      measure: 'unsatisfied',
      stream: 'invited',
      way: 'worse',
      since: '2026-08-24',
      until: '2026-08-31',
      seen: { estimate: 0.58, about: 10 },
      usual: { estimate: 0.17 },
      beside: { measure: 'promises_broken', state: 'absent' },
      decision: null,
    })
    expect(found?.seen.low).toBeGreaterThan(found?.usual.estimate ?? 1)
    expect((await read()).warnings).toEqual(looked.warnings)
    const points = chartOf(looked)?.state === 'watching' ? chartOf(looked) : null
    expect(points).toMatchObject({ norm_until: '2026-07-27' })
  })

  it('are explained by somebody, with a cause and a date', async () => {
    const [found] = (await read()).warnings
    if (!found) throw new Error('There is a warning')
    const refused = await decide(found.id, { outcome: 'explained', cause: ' ' })
    expect(refused.statusCode).toBe(422)
    expect(problem.parse(refused.json()).errors).toMatchObject([{ path: '/cause', code: 'empty' }])
    expect((await decide(newId(), { outcome: 'false_alarm', cause: '' })).statusCode).toBe(404)
    expect(
      (await decide(found.id, { outcome: 'false_alarm', cause: '' }, claire)).json().code,
    ).toBe('role_refused')
    const said = await decide(found.id, { outcome: 'explained', cause: ' La tempête du 24 août. ' })
    expect(said.statusCode, said.body).toBe(200)
    expect(said.json().warnings).toMatchObject([
      { decision: { outcome: 'explained', cause: 'La tempête du 24 août.', author: 'Sylvie' } },
    ])
    expect(chartOf(await read())).toMatchObject({ norm_from: '2026-06-01' })
  })

  it('keep the norm that was fixed, until somebody says that the service has changed', async () => {
    await live(10, { good: 6, bad: 6 })
    const before = await read()
    expect(chartOf(before)).toMatchObject({ norm_from: '2026-06-01', usual: { estimate: 0.17 } })
    expect(before.warnings.length).toBeGreaterThan(1)
    const first = before.warnings.at(-1)
    const changed = await decide(first?.id ?? '', { outcome: 'changed', cause: 'Autre équipe' })
    const chart = chartOf(changed.json())
    expect(chart).toMatchObject({ norm_from: '2026-08-31', usual: { estimate: 0.5 } })
    await decide(first?.id ?? '', { outcome: 'false_alarm', cause: '' })
    expect(chartOf(await read())).toMatchObject({ norm_from: '2026-06-01' })
  })

  it('signal what is better than chance as well', async () => {
    const before = (await read()).warnings.length
    await live(8, { good: 12, bad: 0 })
    const { warnings } = await read()
    expect(warnings.length).toBeGreaterThan(before)
    expect(warnings[0]).toMatchObject({
      measure: 'unsatisfied',
      way: 'better',
      seen: { estimate: 0 },
      beside: { measure: 'promises_broken' },
    })
    expect(plainly(formatWarning(warnings[0] as Warning, 'fr'))).toContain(
      'Un changement à expliquer : moins d’usagers insatisfaits que dans la période de référence.',
    )
  })

  it('are of one organisation alone', async () => {
    await hub.database.query(
      `insert into organisation (organisation, name, zone) values ('val', 'Val', 'Europe/Paris')`,
    )
    const other = { name: 'Ann', rights: { ...quality.rights, organisation: 'val' } }
    const said = await hub.as(other, 'GET', url)
    expect(said.json()).toMatchObject({ services: [], charts: [], warnings: [], together: null })
    const [found] = (await read()).warnings
    const refused = await decide(found?.id ?? '', { outcome: 'false_alarm', cause: '' }, other)
    expect(refused.statusCode).toBe(404)
  })
})
