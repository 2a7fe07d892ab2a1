import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Service } from '#shared/contract/service.ts'
import { countWaits } from '../../hub/report/count-waits.ts'
import { readWaits } from '../../hub/report/read-waits.ts'
import { countStays } from '../../hub/store/durations.ts'
import { eraseRequest } from '../../hub/store/erase-request.ts'
import { countPromises, standPromise } from '../../hub/store/promises.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { recountPromises, recountStays } from '../world/recount.ts'
import { stores } from '../world/stores.ts'
import { times } from '../world/times.ts'
import { town, townServices } from '../world/town.ts'

const day = 24 * 3600 * 1000
const first = Date.UTC(2026, 9, 20, 22, 30)

const act = fc.record({
  act: fc.constantFrom('new', 'new', 'say', 'say', 'say', 'promise', 'erase', 'roll'),
  which: fc.nat(20),
  service: fc.constantFrom('etat-civil', 'voirie'),
  state: fc.constantFrom('received', 'in_progress', 'waiting_usager', 'decided', 'withdrawn'),
  day: fc.integer({ min: 0, max: 60 }),
  window: fc.integer({ min: 0, max: 30 }),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** The same services as their norms might count. */
const inDaysOf = (unit: Service['norm']['unit']) =>
  townServices.map((one) => ({ ...one, norm: { ...one.norm, unit } }))

describe.each(stores)('The roll-ups of requests, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  /** What is read, and what a full count gives, at any time and of any months. */
  const readAll = async (now: Date, zone: string, units: readonly Service['norm']['unit'][]) => {
    const { database } = hub
    for (const within of [null, { from: '2026-11-01', until: '2026-12-01' }]) {
      const { organisation } = town
      const asked = { organisation, zone, now, within }
      const stays = await recountStays(database, asked)
      expect(await countStays(database, organisation, now, asked)).toEqual(stays)
      const due = await recountPromises(database, asked)
      const promises = await countPromises(database, organisation, now, asked)
      expect(promises.sort((a, b) => (a.service < b.service ? -1 : 1))).toEqual(due)
      for (const unit of units) {
        const services = inDaysOf(unit)
        const waits = await readWaits(database, { organisation, zone, services, within }, now)
        for (const one of services) {
          const own = stays.filter(({ service }) => service === one.service)
          expect(totals(waits.get(one.service) ?? [])).toEqual(totals(countWaits(one, own, zone)))
        }
      }
    }
  }
  const totals = (waits: ReturnType<typeof countWaits>) => {
    const found = new Map<string, number>()
    for (const { days, ended, open, n } of waits) {
      const name = `${days} ${ended} ${open}`
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
    const does = async ({ act, which, service, state, day: days, window }: Act) => {
      const at = new Date(first + (12 + days) * day)
      hub.clock.now = at
      const nth = which % Math.max(1, made)
      const to = new Date(first + (20 + window) * day + 3 * window * 3_600_000).toISOString()
      const promise = { from: new Date(first).toISOString(), to, zone: town.zone, basis: 'agent' }
      if (act === 'roll') await hub.database.query('select roll_up_stays(), roll_up_promises()')
      else if (act === 'new' || made === 0) await put(made++, { service, promise })
      else if (gone.has(nth)) return
      else if (act === 'erase') {
        const reference = `R-${nth}`
        gone.add(nth)
        await hub.database.transaction((one) =>
          eraseRequest(one, { ...town, reference }, `erased-${nth}`),
        )
      } else if (act === 'promise') await put(nth, { service, promise })
      else await put(nth, { service, state, observed_at: at.toISOString() })
    }
    const now = () => new Date(first + 45 * day)
    const happened = fc.array(act, { minLength: 30, maxLength: 60, size: 'max' })
    await fc.assert(
      fc.asyncProperty(happened, fc.constantFrom('working', 'calendar'), async (all, unit) => {
        for (const one of all) await does(one)
        await readAll(now(), town.zone, [unit])
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
      standPromise(
        one,
        { ...town, reference: `R-${nth}` },
        {
          ...{ promise: 2, window_from: new Date(first), window_to: new Date(first + 18 * day) },
          ...{ zone: town.zone, basis: 'agent', made_at: now(), because: 'resumed', stands_for: 1 },
          jws: null,
        },
      ),
    )
    const stays = await countStays(hub.database, town.organisation, now(), {
      zone: town.zone,
      within: null,
    })
    expect(stays.length).toBeGreaterThan(5)
    await readAll(now(), town.zone, ['business', 'month'])
    await readAll(new Date(first + 30.2 * day), town.zone, [])

    await hub.database.query('update organisation set zone = $2 where organisation = $1', [
      town.organisation,
      'Pacific/Auckland',
    ])
    await readAll(now(), 'Pacific/Auckland', ['working'])
  })
})
