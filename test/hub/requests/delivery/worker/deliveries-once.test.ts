import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Proof } from '#shared/contract/requests/proof.ts'
import { openPostgres } from '../../../../../hub/platform/database/postgres.ts'
import { joinWorkers } from '../../../../../hub/platform/jobs/join-workers.ts'
import { enqueueDelivery } from '../../../../../hub/requests/delivery/queue/outbox.ts'
import { claimProofs } from '../../../../../hub/requests/delivery/queue/proof-queue-sql.ts'
import {
  openTestChannel,
  type SendingHub,
  sendsAndDies,
  sentOf,
  startSendingHub,
  type TestChannel,
  takesAndDies,
  toldSteps,
} from '../../../../world/deliveries.ts'
import { newId } from '../../../../world/feedback.ts'
import { receives, says } from '../../../../world/requests.ts'
import { assigned, usager } from '../../../../world/sending-town.ts'
import { anyStore, newDatabase, stores } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

const minute = 60_000
const wanted = [{ channel: 'email', most: 10 }] as const

describe.each(anyStore)('A proof that its usager is owed, on $store', ({ open }) => {
  let hub: SendingHub
  let email: TestChannel
  let sms: TestChannel
  beforeEach(async () => {
    hub = await startSendingHub(await open())
    email = openTestChannel('email')
    sms = openTestChannel('sms')
  })
  afterEach(() => hub.close())

  it('leaves by the first way its service declares, once, and the way and its name are kept', async () => {
    await receives(hub, 'D-1', { usager })
    await says(hub, 'D-1', assigned)
    await hub.deliver(email, sms)
    await hub.deliver(email, sms)

    expect(email.sent.map(({ to, told }) => [to, told.proof.kind])).toEqual([
      ['Camille.Roy@exemple.fr', 'acknowledged'],
      ['Camille.Roy@exemple.fr', 'assigned'],
    ])
    expect(sms.sent).toEqual([])
    expect(await sentOf(hub, 'D-1')).toEqual(['email accepted', 'email accepted'])
    const kept = await hub.database.query('select sent_as, taken_as from delivery order by at')
    expect(kept).toContainEqual({ sent_as: email.sent[0]?.name, taken_as: 'taken-1' })
  })

  it('is in the outbox where it was recorded, and nowhere where it was not', async () => {
    await receives(hub, 'D-2', { usager })
    const early = { ...assigned, at: '2026-11-01T09:00:00Z' }
    expect((await says(hub, 'D-2', early)).statusCode).toBe(422)
    const step = { id: newId(), ...assigned }
    const say = () => hub.withKey('POST', '/v1/requests/D-2/proofs', step)
    expect([(await say()).statusCode, (await say()).statusCode]).toEqual([201, 200])
    const key = { organisation: town.organisation, source: town.source, reference: 'D-2' }
    const undone = hub.database.transaction(async (transaction) => {
      const deps = { outbox: hub.outbox, clock: () => hub.clock.now }
      await enqueueDelivery(transaction, deps, key, { steps: toldSteps }, {
        ...step,
        id: newId(),
      } as Proof)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await hub.deliver(email)
    expect(email.sent.map(({ told }) => told.proof.kind)).toEqual(['acknowledged', 'assigned'])
  })

  it('is sent again under the same name when the hub is killed with it in hand, and that is said', async () => {
    await receives(hub, 'D-3', { usager })
    await sendsAndDies(hub, email)
    await hub.deliver(email)
    expect(email.sent).toHaveLength(1)
    await hub.later(2 * minute + 1000)
    await hub.deliver(email)
    const [first, second] = email.sent.map(({ name }) => name)
    expect(email.sent).toHaveLength(2)
    expect(second).toBe(first)
    expect(await sentOf(hub, 'D-3')).toEqual(['email unknown', 'email accepted'])
    const kept = await hub.database.query('select distinct sent_as from delivery')
    expect(kept).toEqual([{ sent_as: first }])
  })

  it('comes once by a way that knows what it had, killed between sent and recorded', async () => {
    await receives(hub, 'D-4', { usager: { phone: usager.phone } })
    await sendsAndDies(hub, sms)
    await hub.later(2 * minute + 1000)
    await hub.deliver(sms)
    const [first, second] = sms.sent.map(({ name }) => name)
    expect(sms.sent).toHaveLength(2)
    expect(second).toBe(first)
    expect(await sentOf(hub, 'D-4')).toEqual(['sms accepted'])
  })

  it('is recorded, even where the answer of the server holds what no database keeps', async () => {
    const foreign = 'a\u0000\ud800b'
    await receives(hub, 'D-6', { usager })
    email.answer = () => ({
      failure: { why: 'refused', said: foreign },
      isTemporary: false,
    })
    sms.answer = () => ({ takenAs: foreign })
    await hub.deliver(email, sms)
    expect(await sentOf(hub, 'D-6')).toEqual(['email failed', 'sms accepted'])
    const kept = await hub.database.query('select failure, taken_as from delivery order by at')
    expect(kept).toEqual([
      { failure: { why: 'refused', said: 'a\ufffdb' }, taken_as: null },
      { failure: null, taken_as: 'a\ufffdb' },
    ])
  })

  it('is in one hand at a time, of two hubs that share the work', async () => {
    for (let n = 0; n < 40; n += 1) await receives(hub, `D-5-${n}`, { usager })
    await Promise.all([hub.deliver(email), hub.deliver(email)])
    expect(email.sent).toHaveLength(40)
    expect(new Set(email.sent.map(({ name }) => name)).size).toBe(40)
  })
})

describe('A hub that finds what another had in hand when it was killed', () => {
  it('takes it up at its start, of a folder', async () => {
    const [embedded] = stores
    const database = await embedded?.open()
    if (!database) throw new Error('The embedded database is the first store')
    const hub = await startSendingHub(database)
    await receives(hub, 'E-1', { usager })
    await takesAndDies(hub, 'email')
    await joinWorkers(database)
    expect(await claimProofs(database, wanted)).toMatchObject([{ interruptions: 1 }])
    await hub.close()
  })

  it('takes it up at its start, on a server, once no hub is there that may have it', async () => {
    const url = await newDatabase()
    const [killed, beside, next] = [openPostgres(url), openPostgres(url), openPostgres(url)]
    const hub = await startSendingHub(killed)
    await receives(hub, 'E-2', { usager })
    await takesAndDies(hub, 'email')
    await joinWorkers(beside)
    expect(await claimProofs(beside, wanted)).toEqual([])
    await Promise.all([killed.close(), beside.close()])
    await joinWorkers(next)
    expect(await claimProofs(next, wanted)).toMatchObject([{ interruptions: 1 }])
    await next.close()
  })
})
