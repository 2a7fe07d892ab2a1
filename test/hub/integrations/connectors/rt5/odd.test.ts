import { afterEach, describe, expect, it } from 'vitest'
import { rt5 } from '../../../../../hub/integrations/connectors/rt5.ts'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { openOddTracker } from '../../../../fakes/sources/odd-tracker.ts'
import { type Double, faultOf, gather, readerOf } from '../../../../world/source.ts'

describe('A Request Tracker', () => {
  let open: Double | undefined
  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  const readerOfOdd = async (odd: Parameters<typeof openOddTracker>[0]) => {
    open = await openOddTracker(odd)
    return readerOf(rt5, { url: open.url }, { token: '1-14-0' })
  }
  const camille = { kind: 'email', value: 'camille@example.test' } as const
  const stranger = { kind: 'email', value: 'stranger@example.test' } as const

  it.each([99, 100, 101, 200, 201])(
    'gives all %i tickets of one usager and of one second',
    async (tickets) => {
      const reader = await readerOfOdd({ tickets })
      expect(await findAt(reader, camille, 'rt')).toHaveLength(tickets)
      expect(await gather(reader.changed(new Date('2026-03-01T08:00:00Z')))).toHaveLength(tickets)
    },
  )

  it('that sends to a door is not one that knows nobody', async () => {
    const reader = await readerOfOdd({ tickets: 1, redirects: true })
    const fault = { why: 'redirected', to: `${open?.url}/` }
    expect(await faultOf(reader.probe())).toEqual(fault)
    expect(await faultOf(findAt(reader, camille, 'rt'))).toEqual(fault)
    expect(await faultOf(gather(reader.changed(null)))).toEqual(fault)
    expect(await faultOf(reader.one('1'))).toEqual(fault)
  })

  it('that answers with a page is not one that knows nobody', async () => {
    const reader = await readerOfOdd({ tickets: 1, answersPage: true })
    const fault = { why: 'unreadable', what: 'page' }
    expect(await faultOf(reader.probe())).toEqual(fault)
    expect(await faultOf(findAt(reader, camille, 'rt'))).toEqual(fault)
  })

  it('that gives everything to whatever it is asked is not believed', async () => {
    const reader = await readerOfOdd({ tickets: 150, ignoresQuery: true })
    expect(await faultOf(findAt(reader, stranger, 'rt'))).toEqual({ why: 'not_asked_for' })
  })

  it('that hides how many there are may end too early, and is not read', async () => {
    const reader = await readerOfOdd({ tickets: 3, hidesTotal: true })
    const fault = { why: 'unexpected', path: '/total' }
    expect(await faultOf(reader.probe())).toEqual(fault)
    expect(await faultOf(gather(reader.changed(null)))).toEqual(fault)
    expect(await faultOf(findAt(reader, camille, 'rt'))).toEqual(fault)
  })

  it('that compares moments on other clocks would leave some out, and is not read', async () => {
    const reader = await readerOfOdd({ tickets: 3, hasOtherClock: true })
    const fault = { why: 'unexpected', path: '/LastUpdated' }
    expect(await faultOf(reader.probe())).toEqual(fault)
    expect(await faultOf(gather(reader.changed(new Date(0))))).toEqual(fault)
  })

  it('without a ticket is read, and has none', async () => {
    const reader = await readerOfOdd({ tickets: 0 })
    expect(await gather(reader.changed(null))).toEqual([])
    expect(await findAt(reader, camille, 'rt')).toEqual([])
  })

  it('is asked with its key in a header, and never in an address', async () => {
    const reader = await readerOfOdd({ tickets: 1 })
    await gather(reader.changed(null))
    expect(open?.asked.length).toBeGreaterThan(2)
    for (const { headers, search } of open?.asked ?? []) {
      expect(headers.authorization).toBe('token 1-14-0')
      expect(headers['user-agent']).not.toContain('Mozilla')
      expect(search).not.toContain('1-14-0')
    }
  })
})
