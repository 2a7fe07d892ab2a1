import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UnusualArrivals } from '#shared/contract/feedback/unusual-arrivals.ts'
import { purgeInvitations } from '../../../../hub/invitations/purge-invitations.ts'
import { townAgents } from '../../../world/agents.ts'
import { turnTo } from '../../../world/closings.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { keysOf } from '../../../world/keys.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)(
  'A key that asks for far more tickets than usual, on $store',
  ({ open }) => {
    let hub: TestHub
    beforeAll(async () => {
      hub = await startHub(await open())
    })
    afterAll(() => hub.close())
    const keys = keysOf(() => hub)

    const make = (name: string) => keys.make({ scopes: ['invitations'], name })
    const asks = async (written: string, n: number) => {
      const sent = await Promise.all(
        Array.from({ length: n }, () =>
          hub.send({
            method: 'POST',
            url: '/v1/invitations',
            headers: { authorization: `Bearer ${written}` },
            payload: { service: 'voirie' },
          }),
        ),
      )
      expect(new Set(sent.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
      return sent.map((one): string => one.json().ticket)
    }
    const told = async (): Promise<UnusualArrivals['keys']> =>
      (await hub.as(townAgents.quality, 'GET', '/v1/unusual-arrivals')).json().keys
    const waiting = async () => {
      const overview = await hub.as(townAgents.quality, 'GET', '/v1/overview')
      return overview.json().today.find(({ id }: { id: string }) => id === 'unusual_keys')?.n
    }

    let portal: Awaited<ReturnType<typeof make>>
    it('is not told while its days are like those before, nor when its form has just opened', async () => {
      turnTo(hub, '2026-09-01')
      portal = await make('Portail')
      for (const day of ['01', '02', '03', '04', '07']) {
        turnTo(hub, `2026-09-${day}`)
        await asks(portal.written, 60)
      }
      expect(await told()).toEqual([])
    })

    it('is not told of a small service, however unusual its day', async () => {
      const small = await make('Petit service')
      await asks(small.written, 1)
      turnTo(hub, '2026-11-02')
      await asks(small.written, 49)
      expect(await told()).toEqual([])
    })

    it('is told, with a busy day of its own past, and waits on the first page', async () => {
      for (const day of ['02', '03', '04', '05']) {
        turnTo(hub, `2026-11-${day}`)
        await asks(portal.written, 20)
      }
      turnTo(hub, '2026-11-06')
      await asks(portal.written, 60)
      expect(await told()).toEqual([])
      await asks(portal.written, 1)
      expect(await told()).toEqual([
        { key: portal.key, name: 'Portail', day: '2026-11-06', n: 61, usual: 20, works: true },
      ])
      expect(await waiting()).toBe(1)
    })

    it('has its answers set aside by the day on which they came and the stream of forms', async () => {
      const tickets = await asks(portal.written, 2)
      for (const ticket of tickets) {
        const { item: _, unprompted: __, ...part } = feedback({ service: 'voirie', ticket })
        const sent = await hub.send({ method: 'POST', url: '/v1/feedback', payload: part })
        expect(sent.statusCode, sent.body).toBe(201)
      }
      const received = { from: '2026-11-06', until: '2026-11-06' }
      const aside = await hub.as(townAgents.quality, 'PUT', `/v1/settings-aside/${newId()}`, {
        criterion: { received, stream: 'submitted' },
        reason: 'not_usagers',
        sentence: 'La clé du portail avait fui.',
      })
      expect(aside.statusCode, aside.body).toBe(201)
      const rows = await hub.database.query('select set_aside from feedback')
      expect(rows).toEqual(tickets.map(() => ({ set_aside: 'decided' })))
    })

    it('is told when it lay unused for a month and then asks', async () => {
      turnTo(hub, '2026-10-01')
      const unused = await make('Ancien essai')
      turnTo(hub, '2026-11-07')
      await asks(unused.written, 50)
      expect(await told()).toContainEqual(
        expect.objectContaining({ key: unused.key, n: 50, usual: 0 }),
      )
      await keys.revoke(unused.key)
    })

    it('has the past of the key it replaced, and waits no more once that one has ended', async () => {
      const rotated = await keys.rotate(portal.key, 0)
      const { made } = rotated.json()
      expect(await told()).toContainEqual(
        expect.objectContaining({ key: portal.key, works: false }),
      )
      expect(await waiting()).toBeUndefined()
      await asks(made.written, 60)
      expect((await told()).map(({ key }) => key)).not.toContain(made.key)
      await asks(made.written, 1)
      expect(await told()).toContainEqual(
        expect.objectContaining({ key: made.key, n: 61, usual: 20 }),
      )
    })

    it('is told for twelve days', async () => {
      turnTo(hub, '2026-11-18')
      expect((await told()).map(({ day }) => day)).toEqual(['2026-11-07', '2026-11-07'])
      turnTo(hub, '2026-11-19')
      expect(await told()).toEqual([])
    })

    it('is counted by month for its administrator, until two months have passed', async () => {
      turnTo(hub, '2026-11-30')
      expect((await keys.found(portal.key))?.tickets).toEqual({ this_month: 143, last_month: 0 })
      turnTo(hub, '2026-12-31')
      await purgeInvitations(hub.database, hub.clock.now)
      expect((await keys.found(portal.key))?.tickets).toEqual({ this_month: 0, last_month: 143 })
      turnTo(hub, '2027-01-31')
      await purgeInvitations(hub.database, hub.clock.now)
      expect(await hub.database.query('select 1 from ticket_count')).toEqual([])
    })
  },
)
