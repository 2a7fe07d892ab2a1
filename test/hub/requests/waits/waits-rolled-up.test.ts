import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { eraseRequest } from '../../../../hub/requests/erasure/erase-request-sql.ts'
import { countPromiseParts } from '../../../../hub/requests/promises/promise-counts-sql.ts'
import { updateStandingPromises } from '../../../../hub/requests/promises/promises-sql.ts'
import { countWaits } from '../../../../hub/requests/waits/count-waits.ts'
import { countStays } from '../../../../hub/requests/waits/durations-sql.ts'
import { type PartWait, readWaits } from '../../../../hub/requests/waits/read-waits.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { recountPromises, recountStays } from '../../../world/recount.ts'
import { anyStore } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town, townServices } from '../../../world/town.ts'

const day = 24 * 3600 * 1000
const first = Date.UTC(2026, 9, 20, 22, 30)

const act = fc.record({
  act: fc.constantFrom('new', 'new', 'say', 'say', 'say', 'move', 'promise', 'erase', 'roll'),
  which: fc.nat(20),
  service: fc.constantFrom('etat-civil', 'voirie'),
  channel: fc.constantFrom('web', 'counter'),
  where: fc.constantFrom({}, { territory: 'nord' }, { territory: 'est' }, { place: 'mairie' }),
  state: fc.constantFrom('received', 'in_progress', 'waiting_usager', 'decided', 'withdrawn'),
  day: fc.integer({ min: 0, max: 60 }),
  window: fc.integer({ min: 0, max: 30 }),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** The same services as their norms might count. */
const inDaysOf = (unit: Service['norm']['unit']) =>
  townServices.map((one) => ({ ...one, norm: { ...one.norm, unit } }))

describe.each(anyStore)('The roll-ups of requests, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  /** What is read, and what a full count gives, at any time and of any months. */
  const readAll = async (now: Date, zone: string, units: readonly Service['norm']['unit'][]) => {
    const { database } = hub
    const { organisation } = town
    const november = { from: '2026-11-01', until: '2026-12-01' }
    for (const [by, within] of [
      ['whole', november],
      ['month', null],
      ['channel', null],
      ['territory', null],
    ] as const) {
      const asked = { organisation, zone, now, within, by }
      const stays = await recountStays(database, asked)
      expect(await countStays(database, asked, zone, now)).toEqual(stays)
      const due = await recountPromises(database, asked)
      expect(await countPromiseParts(database, asked, now)).toEqual(due)
      for (const unit of units) {
        const services = inDaysOf(unit)
        const waits = await readWaits(database, { ...asked, services }, now)
        for (const one of services) {
          const own = stays.filter(({ service }) => service === one.service)
          const recounted = countWaits(one, own, zone).map((wait, at) => ({
            ...wait,
            part: own[at]?.part ?? null,
          }))
          expect(totals(waits.get(one.service) ?? [])).toEqual(totals(recounted))
        }
      }
    }
    const weeks = { organisation, zone, now, within: { from: '2026-11-02', until: null } } as const
    expect(await countPromiseParts(database, { ...weeks, by: 'week' }, now)).toEqual(
      await recountPromises(database, {
        ...weeks,
        within: { ...weeks.within, until: '2999-01-01' },
        by: 'week',
      }),
    )
  }
  const totals = (waits: readonly PartWait[]) => {
    const found = new Map<string, number>()
    for (const { days, ended, open, part, n } of waits) {
      const name = `${days} ${ended} ${open} ${part}`
      found.set(name, (found.get(name) ?? 0) + n)
    }
    return [...found].sort()
  }

  it('are what a full count would be, whatever happened to the requests', async () => {
    hub = await startHub(await open())
    let made = 0
    const gone = new Set<number>()
    const put = (nth: number, change: Record<string, unknown>) =>
      hub.withKey('PUT', `/v1/requests/R-${nth}`, {
        service: 'etat-civil',
        channel: 'web',
        locale: 'fr',
        received_at: new Date(first + (nth % 10) * day).toISOString(),
        ...change,
      })
    const does = async ({ act, which, day: days, window, ...said }: Act) => {
      const { service, state, channel, where } = said
      const at = new Date(first + (12 + days) * day)
      hub.clock.now = at
      const nth = which % Math.max(1, made)
      const to = new Date(first + (20 + window) * day + 3 * window * 3_600_000).toISOString()
      const promise = { from: new Date(first).toISOString(), to, zone: town.zone, basis: 'agent' }
      if (act === 'roll') await hub.database.query('select roll_up_stays(), roll_up_promises()')
      else if (act === 'new' || made === 0)
        await put(made++, { service, channel, promise, ...where })
      else if (gone.has(nth)) return
      else if (act === 'erase') {
        const reference = `R-${nth}`
        gone.add(nth)
        await hub.database.transaction((one) =>
          eraseRequest(one, { ...town, reference }, `erased-${nth}`),
        )
      } else if (act === 'promise') await put(nth, { service, promise })
      else if (act === 'move') await put(nth, { service, channel, ...where })
      else await put(nth, { service, state, observed_at: at.toISOString() })
    }
    const now = () => new Date(first + 45 * day)
    const happened = fc.array(act, { minLength: 30, maxLength: 60, size: 'max' })
    const units = fc.constantFrom('working', 'calendar')
    const days = fc.constantFrom(30, 38, 45)
    await fc.assert(
      fc.asyncProperty(happened, units, days, async (all, unit, until) => {
        for (const one of all) await does(one)
        await readAll(new Date(first + until * day), town.zone, [unit])
      }),
      { numRuns: times(2, 40), endOnFailure: true },
    )
    hub.clock.now = now()
    const window = {
      from: new Date(first).toISOString(),
      to: new Date(first + 15 * day).toISOString(),
    }
    const nth = made++
    await put(nth, { promise: { ...window, zone: town.zone, basis: 'agent' } })
    await hub.database.transaction((one) =>
      updateStandingPromises(one, [
        {
          ...town,
          reference: `R-${nth}`,
          ...{ promise: 2, window_from: new Date(first), window_to: new Date(first + 18 * day) },
          ...{ zone: town.zone, basis: 'agent', made_at: now(), because: 'resumed', stands_for: 1 },
          jws: null,
        },
      ]),
    )
    // One that was drawn by nobody, so that something is corrected below whatever was.
    await put(1_000_001, { promise: { ...window, zone: town.zone, basis: 'agent' } })
    for (const corrected of [`channel = 'post'`, `territory = ''`, `place = 'annexe'`])
      await hub.database.query(
        `update request set ${corrected} where organisation = $1 and reference like 'R-%1'`,
        [town.organisation],
      )
    const asked = { organisation: town.organisation, within: null, by: 'territory' } as const
    const stays = await countStays(hub.database, asked, town.zone, now())
    // A place stands for a territory by now.
    expect(stays.map(({ part }) => part)).toContain('annexe')
    await readAll(now(), town.zone, ['business', 'month'])
    await readAll(new Date(first + 30.2 * day), town.zone, [])

    await hub.database.query('update organisation set zone = $2 where organisation = $1', [
      town.organisation,
      'Pacific/Auckland',
    ])
    await readAll(now(), 'Pacific/Auckland', ['working'])
  })
})
