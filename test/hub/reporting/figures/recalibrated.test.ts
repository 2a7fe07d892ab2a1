import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '#shared/contract/figures/change.ts'
import { formatChange } from '#shared/report/format-change.ts'
import { insertWarning } from '../../../../hub/reporting/warnings/sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, daysTo, referenceMonths } from '../../../world/answers.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly } from '../../../world/page-text.ts'
import { keepPromises, readReport, sharesOf } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { quality } = townAgents

async function changeOf(hub: TestHub): Promise<Change> {
  const [invited] = sharesOf(await readReport(hub), 'voirie')
  if (!invited?.change) throw new Error('The chart is told')
  return invited.change
}

const live = (hub: TestHub, month: string, good: number, bad: number) =>
  answerMany(hub, { good, bad, daysAgo: daysTo(month) })

const said = (change: Change) => plainly(formatChange(change, 'fr').join(' '))

describe.each(anyStore)('The reference of a chart, on $store', ({ open }) => {
  let hub: TestHub
  const finding = newId()
  const strike = newId()
  beforeAll(async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'voirie')
    for (const month of ['2025-11', '2025-12', ...referenceMonths]) await live(hub, month, 14, 6)
    await live(hub, '2026-10', 16, 4)
  })
  afterAll(() => hub.close())

  const declare = (id: string, from: string, until: string | null, territories: string[] = []) =>
    hub.as(quality, 'PUT', `/v1/circumstances/${id}`, {
      ...{ kind: 'strike', label: 'Grève', from, until, services: [], territories },
    })
  const carryOut = (version: number, done_on: string | null) => {
    const content = {
      ...{ title: 'Attente', words: '', origin: 'chart', theme: null, service: 'voirie' },
      ...{ indicator: 'satisfied', every: 'month', observed: '2026-01' },
      decision: { what: 'Un second guichet', decided_by: 'La direction', from: '2026-01-05' },
      done_on,
    }
    return version === 0
      ? hub.as(quality, 'POST', '/v1/findings', { finding, content })
      : hub.as(quality, 'PUT', `/v1/findings/${finding}`, { read: version, content })
  }

  it('begins with the series, and says so by saying nothing', async () => {
    const change = await changeOf(hub)
    expect(change).toMatchObject({
      signal: 'none',
      grouped: false,
      reference: { from: '2025-11', to: '2026-07', points: 9 },
      recalibrated: { from: '2025-11', because: 'start' },
      left_out: [],
    })
    expect(said(change)).not.toMatch(/repart/)
  })

  it('leaves out the periods of a circumstance of the whole area, and marks them', async () => {
    expect((await declare(strike, '2026-02-10', '2026-03-03')).statusCode).toBe(201)
    const change = await changeOf(hub)
    expect(change).toMatchObject({
      reference: { from: '2025-11', points: 8 },
      left_out: ['2026-02', '2026-03'],
    })
    expect(said(change)).toContain('La référence laisse de côté février 2026 et mars 2026')
    // That of one territory leaves the whole as it is.
    await declare(strike, '2026-02-10', '2026-03-03', ['nord'])
    expect(await changeOf(hub)).toMatchObject({ left_out: [] })
  })

  it('starts again with the first whole month after a decision was carried out', async () => {
    expect((await carryOut(0, '2026-01-20')).statusCode).toBe(201)
    const change = await changeOf(hub)
    expect(change).toMatchObject({
      told: 'chart',
      reference: { from: '2026-02', to: '2026-09', points: 8 },
      recalibrated: { from: '2026-02', because: 'change' },
    })
    expect(said(change)).toContain('La référence repart de février 2026 : une décision a été')
    const read = await hub.as(quality, 'GET', '/v1/services/voirie/perception')
    expect(read.json().months).toMatchObject({
      told: 'figures',
      changes: [{ day: '2026-01-20', because: 'change' }],
    })
  })

  it('keeps the reference before a decision while fewer than eight months stand since', async () => {
    expect((await carryOut(1, '2026-06-01')).statusCode).toBe(200)
    expect(await changeOf(hub)).toMatchObject({
      told: 'chart',
      reference: { from: '2025-11' },
      recalibrated: { because: 'start' },
    })
    await carryOut(2, null)
    expect(await changeOf(hub)).toMatchObject({ recalibrated: { because: 'start' } })
  })

  it('takes what lasts longer than three months for ordinary', async () => {
    const works = newId()
    expect((await declare(works, '2025-12-10', null)).statusCode).toBe(201)
    expect(await changeOf(hub)).toMatchObject({
      told: 'nothing',
      because: 'early',
      points: 7,
      speaks: '2026-11',
    })
    await declare(works, '2025-12-10', null, ['nord'])
  })

  it('starts again where a person answers a warning by a change of the service', async () => {
    const warning = newId()
    await insertWarning(hub.database, town.organisation, {
      ...{ warning, service: 'voirie', measure: 'unsatisfied', stream: 'invited', way: 'worse' },
      ...{ since: '2025-12-15', until: '2026-01-05', usual_x: 20, usual_n: 100 },
      ...{ seen_x: 12, seen_n: 20, found_at: hub.clock.now },
    })
    const answer = (outcome: string) =>
      hub.as(quality, 'PUT', `/v1/warnings/${warning}`, { outcome, cause: 'Autre équipe' })
    await answer('explained')
    expect(await changeOf(hub)).toMatchObject({ recalibrated: { because: 'start' } })
    await answer('changed')
    expect(await changeOf(hub)).toMatchObject({
      recalibrated: { from: '2026-02', because: 'signal' },
    })
  })

  it('says from which month on it can speak again, where too few stand since', async () => {
    const warning = newId()
    await insertWarning(hub.database, town.organisation, {
      ...{ warning, service: 'voirie', measure: 'unsatisfied', stream: 'invited', way: 'worse' },
      ...{ since: '2026-05-18', until: '2026-06-01', usual_x: 20, usual_n: 100 },
      ...{ seen_x: 12, seen_n: 20, found_at: hub.clock.now },
    })
    const answer = { outcome: 'changed', cause: 'Autre équipe' }
    await hub.as(quality, 'PUT', `/v1/warnings/${warning}`, answer)
    const change = await changeOf(hub)
    expect(change).toMatchObject({
      told: 'nothing',
      because: 'early',
      points: 4,
      recalibrated: { from: '2026-06', because: 'signal' },
      speaks: '2027-02',
    })
    expect(said(change)).toContain('Le graphique pourra parler de février 2027 au plus tôt.')
  })
})

describe.each(anyStore)('A chart of few answers, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'voirie')
  })
  afterEach(() => hub.close())
  const months = (first: number, last: number) =>
    [2024, 2025, 2026]
      .flatMap((year) => Array.from({ length: 12 }, (_, nth) => [year, nth + 1] as const))
      .map(([year, nth]) => `${year}-${String(nth).padStart(2, '0')}`)
      .slice(first, last)

  it('says how many come in and how many it would take, where three answer a month', async () => {
    for (const month of months(10, 34)) await live(hub, month, 2, 1)
    const change = await changeOf(hub)
    expect(change).toMatchObject({
      told: 'nothing',
      because: 'rare',
      pace: { per_month: 3, needed: 7 },
      speaks: null,
    })
    expect(said(change)).toBe(
      'Trop peu de réponses pour un graphique : environ 3 par mois. Il en faut 7 par mois, soit 20 par trimestre. D’ici là, lisez les chiffres de toute l’année.',
    )
  })

  it('goes by quarter where a month has too few, and says so', async () => {
    for (const month of months(6, 33)) await live(hub, month, 6, 2)
    const change = await changeOf(hub)
    expect(change).toMatchObject({
      told: 'chart',
      at: '2026-Q3',
      grouped: true,
      signal: 'none',
      reference: { from: '2024-Q3', to: '2026-Q2', points: 8 },
      figures: { n: 24, centre: 0.75 },
    })
    expect(said(change)).toContain('Le graphique va par trimestre : un mois réunit trop peu de')
  })
})
