import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCounts } from '../../../../hub/feedback/answers/check-counts.ts'
import { reportViolations } from '../../../../hub/platform/telemetry/violations.ts'
import { feedback } from '../../../world/feedback.ts'
import { openFigures } from '../../../world/figures.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { stores } from '../../../world/stores.ts'

describe.each(stores)('The daily check of the counts, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it('says by its code that a count fell below zero', async () => {
    const figures = openFigures()
    const logged: unknown[] = []
    const violated = reportViolations({ error: (said: unknown) => void logged.push(said) }, figures)
    await hub.answer(feedback({ stream: 'open' }))
    await hub.database.query('select roll_up_changes()')
    await checkCounts(hub.database, violated, hub.clock.now)
    expect(logged).toEqual([])

    await hub.database.query('update roll_up set n = n - 2')
    await checkCounts(hub.database, violated, hub.clock.now)
    expect(logged).toEqual([{ code: 'roll_up_negative' }])
    const { of } = await figures.now()
    expect(of('parvis_violations_total{code="roll_up_negative"}')).toBe(1)
  })

  it('says by its code that answers of this week are counted twice', async () => {
    const logged: unknown[] = []
    const violated = (code: unknown) => void logged.push(code)
    await hub.database.query('update roll_up set n = greatest(n, 1)')
    await checkCounts(hub.database, violated, hub.clock.now)
    expect(logged).toEqual([])

    await hub.database.query('update roll_up set n = n * 2')
    await checkCounts(hub.database, violated, hub.clock.now)
    expect(logged).toEqual(['answer_counted_twice'])
  })
})
