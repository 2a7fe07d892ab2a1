import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, FindingContent, Findings } from '#shared/contract/reporting/finding.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality, claire } = townAgents
const day = 86_400

describe.each(anyStore)('What was changed is judged by what came after, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const now = hub.clock.now
    // In August few were pleased, in October most; those of voirie say the same all along.
    const both = (nth: number, days: number, overall: number, EMP: number, EGA: number) => {
      // Nobody says the same so often at once.
      hub.clock.now = new Date(+hub.clock.now + 11 * 60_000)
      return hub.answer(
        feedback({ item: 'EMP', waited_s: days * day + nth, answers: { overall, EMP, EGA } }),
      )
    }
    for (let nth = 0; nth < 24; nth++) {
      await both(nth, 100, nth < 8 ? 5 : 2, 3, nth < 18 ? 5 : 2)
      await both(nth, 40, nth < 21 ? 5 : 2, 3, nth < 17 ? 5 : 2)
    }
    for (let nth = 0; nth < 12; nth++)
      for (const days of [100, 40])
        await hub.answer(
          feedback({
            service: 'voirie',
            waited_s: days * day + nth,
            answers: { overall: 1 + (nth % 5) },
          }),
        )
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

  it('between the whole period before and the whole one after, with the other world beside it', async () => {
    expect(await outcomeOf({})).toMatchObject({
      told: 'tested',
      verdict: 'better',
      before: '2026-08',
      after: '2026-10',
      stream: 'invited',
      change: { direction: 'up', before: { n: 24 }, after: { n: 24 } },
      guard: { indicator: 'same_treatment', change: { direction: 'unclear' } },
    })
    expect(await outcomeOf({ indicator: 'own_situation' })).toMatchObject({
      told: 'tested',
      verdict: 'unclear',
    })
  })

  it('is said to be too early until that period is over, and begins on the first of a month', async () => {
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

  it('is not told without the other world, nor of few', async () => {
    expect(await outcomeOf({ service: 'voirie' })).toMatchObject({
      told: 'cannot',
      because: 'not_alone',
    })
    expect(await outcomeOf({ done_on: '2026-10-01' })).toMatchObject({ because: 'too_few' })
    expect(await outcomeOf({ indicator: 'promises_kept' })).toMatchObject({ because: 'absent' })
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
