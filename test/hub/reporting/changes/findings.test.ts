import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, FindingContent, Findings } from '#shared/contract/reporting/finding.ts'
import { townAgents } from '../../../world/agents.ts'
import { daysTo, referenceMonths } from '../../../world/answers.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents
const day = 86_400

/** The nine months with answers before the change. */
const before = ['2025-12', ...referenceMonths.slice(0, 8)]

describe.each(anyStore)('What was changed is judged by what came after, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const now = hub.clock.now
    // A third were pleased until September, nearly all since; those of voirie say the same all along.
    const says = (service: string, month: string, nth: number, answers: object) => {
      // Nobody says the same so often at once.
      hub.clock.now = new Date(+hub.clock.now + 11 * 60_000)
      const waited_s = daysTo(month) * day + nth
      return hub.answer(feedback({ service, item: 'EMP', waited_s, answers }))
    }
    for (const month of [...before, '2026-10'])
      for (let nth = 0; nth < 12; nth++) {
        const good = month === '2026-10' ? 11 : month === '2026-08' ? 1 : 4 + (nth % 2)
        const overall = nth < good ? 5 : 2
        await says('etat-civil', month, nth, { overall, EMP: 3, EGA: nth < 9 ? 5 : 2 })
        await says('voirie', month, nth, { overall: 1 + (nth % 5) })
      }
    hub.clock.now = now
  })
  afterAll(() => hub.close())

  const content = (change: Partial<FindingContent> = {}): FindingContent => ({
    title: 'Le formulaire ne dit pas quel acte choisir',
    words: 'Six commentaires le disent.',
    origin: 'comments',
    theme: null,
    service: 'etat-civil',
    indicator: 'satisfied',
    every: 'month',
    observed: '2026-08',
    decision: { what: 'Expliquer chaque acte', decided_by: 'État civil', from: '2026-09-01' },
    done_on: '2026-09-10',
    ...change,
  })
  const enter = (finding: string, one: FindingContent) =>
    hub.as(quality, 'POST', '/v1/findings', { finding, content: one })
  const rewrite = (finding: string, read: number, one: FindingContent) =>
    hub.as(quality, 'PUT', `/v1/findings/${finding}`, { read, content: one })
  const outcomeOf = async (change: Partial<FindingContent>): Promise<Finding['outcome']> => {
    const finding = newId()
    const told: Findings = (await enter(finding, content(change))).json()
    const found = told.findings.find((one) => one.finding === finding)
    if (!found) throw new Error('The finding is not told')
    return found.outcome
  }

  it('the periods after against the series before, with the other world beside it', async () => {
    expect(await outcomeOf({ observed: null })).toMatchObject({
      told: 'judged',
      verdict: 'better',
      before: '2026-08',
      after: '2026-10',
      looks: { done: 1, of: 3 },
      stream: 'invited',
      held: {
        reference: { from: '2025-12', to: '2026-08', points: 9, n: 108 },
        after: { from: '2026-10', to: '2026-10', points: 1, n: 12 },
        direction: 'up',
      },
      // The month before the change was the worst of all: the series, and not it, is the reference.
      was_lowest: true,
      guard: { indicator: 'same_treatment', held: { direction: 'unclear' } },
    })
    expect(await outcomeOf({ observed: '2026-03' })).toMatchObject({ was_lowest: false })
    expect(await outcomeOf({ indicator: 'own_situation' })).toMatchObject({
      told: 'judged',
      verdict: 'unclear',
      held: { centre: 0, estimate: 0 },
    })
  })

  it('is said to be too early until a period is over, and begins on the first of a month', async () => {
    expect(await outcomeOf({ done_on: '2026-10-15' })).toEqual({
      told: 'too_early',
      before: '2026-09',
      after: '2026-11',
      ready_on: '2026-12-01',
    })
    expect(await outcomeOf({ done_on: '2026-10-01' })).toMatchObject({ after: '2026-10' })
    expect(await outcomeOf({ every: 'quarter' })).toMatchObject({
      told: 'too_early',
      before: '2026-Q2',
      after: '2026-Q4',
    })
    expect(await outcomeOf({ done_on: null })).toEqual({ told: 'not_done' })
  })

  it('is not told without the other world, nor of few, nor of a series that has just begun', async () => {
    expect(await outcomeOf({ service: 'voirie' })).toMatchObject({
      told: 'cannot',
      because: 'not_alone',
    })
    // September, when it was done, has no answers; nor has the month after July.
    expect(await outcomeOf({ done_on: '2026-09-01' })).toMatchObject({ told: 'judged' })
    expect(await outcomeOf({ done_on: '2026-04-10' })).toMatchObject({ because: 'short' })
    expect(await outcomeOf({ indicator: 'promises_kept' })).toMatchObject({ because: 'absent' })
    expect(await outcomeOf({ indicator: 'responsive' })).toMatchObject({ because: 'too_few' })
  })

  it('says before it is recorded how many answers its effect takes', async () => {
    const told: Findings = (await hub.as(quality, 'GET', '/v1/findings')).json()
    const powerOf = (service: string, indicator: string) =>
      told.services
        .find((one) => one.service === service)
        ?.power.find((one) => one.indicator === indicator && one.every === 'month')
    // Its months differ by more than chance, and hold 120 answers in all: no number would do.
    expect(powerOf('etat-civil', 'satisfied')).toMatchObject({
      per_month: 12,
      effects: [
        { effect: 0.05, answers: null },
        { effect: 0.1, answers: null },
        { effect: 0.15, answers: null },
      ],
    })
    const [, , large] = powerOf('etat-civil', 'same_treatment')?.effects ?? []
    expect(large?.answers).toBeGreaterThan(120)
    // Nobody is asked how fast it was, and all say the same of their own case.
    expect(powerOf('etat-civil', 'promises_kept')).toBeUndefined()
    expect(powerOf('etat-civil', 'own_situation')?.effects[0]?.answers).toBeNull()
  })

  it('in versions of which none is lost, and none written over unread', async () => {
    const finding = newId()
    const first = content({ decision: null, done_on: null })
    expect((await enter(finding, first)).statusCode).toBe(201)
    expect((await enter(finding, first)).statusCode).toBe(201)
    expect((await enter(finding, content())).json().code).toBe('finding_changed')
    expect((await rewrite(finding, 1, content({ done_on: null }))).statusCode).toBe(200)
    expect((await rewrite(finding, 1, content())).json().code).toBe('finding_changed')
    const told: Findings = (await rewrite(finding, 2, content())).json()
    const found = told.findings.find((one) => one.finding === finding)
    expect(found?.versions.map(({ version, author }) => [version, author])).toEqual([
      [3, 'Sylvie'],
      [2, 'Sylvie'],
      [1, 'Sylvie'],
    ])
    expect(found?.versions[2]?.content).toEqual(first)
    const moved = await rewrite(finding, 3, content({ indicator: 'responsive' }))
    expect(moved.json().errors).toMatchObject([
      { path: '/content/indicator', code: 'named_beforehand' },
    ])
    expect(told.changes.done).toBeGreaterThan(0)
  })

  it('and says where the indicator was named once it was done', async () => {
    const before = hub.clock.now
    const finding = newId()
    hub.clock.now = new Date('2026-08-20T10:00:00Z')
    await enter(finding, content({ decision: null, done_on: null }))
    hub.clock.now = before
    const told: Findings = (await rewrite(finding, 1, content())).json()
    const named = (one: string) => told.findings.find((other) => other.finding === one)?.named_after
    expect(named(finding)).toBe(false)
    const late = newId()
    const again: Findings = (await enter(late, content())).json()
    expect(again.findings.find((one) => one.finding === late)?.named_after).toBe(true)
  })

  it('refuses what cannot be, and says where', async () => {
    const refused = async (change: Partial<FindingContent>) =>
      (await enter(newId(), content(change))).json()
    expect((await refused({ done_on: '2026-12-24' })).errors).toMatchObject([{ code: 'not_yet' }])
    expect((await refused({ decision: null })).errors).toMatchObject([{ code: 'no_decision' }])
    expect((await refused({ service: 'piscine' })).code).toBe('unknown_service')
    expect((await refused({ title: ' ' })).errors).toMatchObject([{ path: '/content/title' }])
    expect((await refused({ done_on: '0001-01-01' })).code).toBe('invalid')
    // No period is before it: what was kept could be read by nobody any more.
    expect((await refused({ done_on: '1900-01-01' })).code).toBe('invalid')
    expect((await rewrite(newId(), 1, content())).json().code).toBe('not_found')
    const closed = await hub.as(claire, 'GET', '/v1/findings')
    expect(closed.json().code).toBe('role_refused')
  })
})
