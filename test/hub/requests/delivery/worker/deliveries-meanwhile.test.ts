import { describe, expect, it } from 'vitest'
import { nextTry } from '../../../../../hub/requests/delivery/policy/retry-policy.ts'
import { claimProofs } from '../../../../../hub/requests/delivery/queue/proof-queue-sql.ts'
import { deliver } from '../../../../../hub/requests/delivery/worker/deliver.ts'
import { prepare } from '../../../../../hub/requests/delivery/worker/prepare.ts'
import { openSettling } from '../../../../../hub/requests/delivery/worker/settle.ts'
import { openTestChannel, refuses, sentOf, takesAndDies } from '../../../../world/deliveries.ts'
import { newId } from '../../../../world/feedback.ts'
import { posts } from '../../../../world/forms.ts'
import { receives, says } from '../../../../world/requests.ts'
import {
  assigned,
  type SendingTown,
  shareSendingTown,
  stepsBy,
  usager,
} from '../../../../world/sending-town.ts'
import { anyStore } from '../../../../world/stores.ts'

const minute = 60_000

describe.each(anyStore)('A proof that is being sent, on $store', ({ open }) => {
  let { hub, email, sms, reference } = {} as SendingTown
  shareSendingTown(open, 'M', (town) => {
    ;({ hub, email, sms, reference } = town)
  })
  const chooses = async (code: string, channel: string, language = 'fr') => {
    const chosen = { language, channel }
    expect((await posts(hub, `/suivi/${code}/preferences?locale=fr`, chosen)).statusCode).toBe(303)
  }

  it('that nobody can open holds back none of the others, and is sent by the next way', async () => {
    const failures: unknown[] = []
    hub.deps.failed = (error) => failures.push(error)
    for (const one of ['a', 'b', 'c']) await receives(hub, `${reference}-${one}`, { usager })
    await hub.database.query(
      `update usager_address set sealed = 'no seal' where reference = $1 and channel = 'email'`,
      [`${reference}-b`],
    )
    await hub.deliver(email, sms)
    expect(email.sent.map(({ told }) => told.request.reference).sort()).toEqual([
      `${reference}-a`,
      `${reference}-c`,
    ])
    expect(await sentOf(hub, `${reference}-b`)).toEqual(['email failed', 'sms accepted'])
    expect(failures).not.toEqual([])
  })

  it('stands in the record of a hub that was too slow, beside what the other sent', async () => {
    await receives(hub, reference, { usager })
    const deps = { ...hub.deps, senders: [email] }
    const [prepared] = await prepare(
      deps,
      await claimProofs(hub.database, [{ channel: 'email', most: 1 }]),
    )
    if (!prepared) throw new Error('Nothing was taken')
    const outcome = await deliver(deps, email, prepared)
    await hub.later(2 * minute + 1000)
    await hub.deliver(email, sms)
    await openSettling(hub.database)(outcome)
    expect((await sentOf(hub, reference)).sort()).toEqual([
      'email accepted',
      'email accepted',
      'email unknown',
    ])
  })

  it('that a hub was too slow to send is left to the other, with what comes next', async () => {
    await receives(hub, reference, { usager })
    const deps = { ...hub.deps, senders: [email] }
    const slow = await prepare(
      deps,
      await claimProofs(hub.database, [{ channel: 'email', most: 1 }]),
    )
    const [prepared] = slow
    if (!prepared) throw new Error('Nothing was taken')
    email.answer = refuses(true)
    const outcome = await deliver(deps, email, prepared)
    await hub.later(2 * minute + 1000)
    const quick = openTestChannel('email')
    await hub.deliver(quick, sms)
    await openSettling(hub.database)(outcome)
    await hub.later(10 * minute)
    await hub.deliver(quick, sms)
    expect(stepsBy(quick)).toEqual(['acknowledged'])
    expect(await sentOf(hub, reference)).toEqual(['email unknown', 'email accepted'])
  })

  it('may have left with a letter that took too long, and that is said', async () => {
    await receives(hub, reference, { usager })
    email.answer = ({ signal }) =>
      new Promise((resolve) => {
        const failure = { why: 'interrupted' } as const
        signal.addEventListener('abort', () =>
          setTimeout(() => resolve({ failure, isTemporary: true }), 5),
        )
      })
    hub.deps.timeLimit = 20
    await hub.deliver(email, sms)
    hub.deps.timeLimit = minute
    email.answer = () => ({ takenAs: null })
    await hub.later(2 * minute)
    await hub.deliver(email, sms)
    expect(await sentOf(hub, reference)).toEqual(['email unknown', 'email accepted'])
  })

  it('may have left by a gateway that does not know its names, and that is said', async () => {
    await receives(hub, reference, { usager: { phone: usager.phone } })
    sms.isIdempotent = false
    const failure = { why: 'interrupted' } as const
    sms.answer = () => ({ failure, isTemporary: true })
    await hub.deliver(sms)
    expect(await sentOf(hub, reference)).toEqual(['sms unknown'])
  })

  it.each([
    ['where there is no other way', 'assigned', false, [1, 5, 15, 60, 180, 360, 720, 1440]],
    ['where there is another', 'assigned', true, [1, 5, 15, 60]],
    ['where somebody is on their way', 'on_the_way', true, [1]],
  ] as const)('is tried again after so many minutes %s', (_, kind, hasOther, minutes) => {
    const waits = Array.from({ length: 10 }, (_, at) =>
      nextTry({ kind, attempts: at + 1, hasOther, asked: null, random: 0.5 }),
    )
    const tried = waits.slice(0, waits.indexOf(null)).map((wait) => (wait ?? 0) / minute)
    expect(tried).toEqual(minutes)
  })

  it('is told after what came before it, of a batch that brought them together', async () => {
    const one = { service: 'etat-civil', channel: 'web', locale: 'fr', usager }
    const requests = Array.from({ length: 12 }, (_, at) => ({
      ...one,
      reference: `${reference}-${at}`,
      received_at: '2026-11-20T09:00:00Z',
      proofs: [{ id: newId(), ...assigned }],
    }))
    expect((await hub.withKey('POST', '/v1/requests:batch', { requests })).statusCode).toBe(200)
    await hub.deliver(email)
    for (const { reference } of requests)
      expect(
        email.sent
          .filter(({ told }) => told.request.reference === reference)
          .map(({ told }) => told.proof.kind),
      ).toEqual(['acknowledged', 'assigned'])
  })

  it('leaves before others where it is of use at once', async () => {
    for (let at = 0; at < 20; at += 1)
      await receives(hub, `${reference}-${at}`, { usager: { phone: usager.phone } })
    await receives(hub, reference, { usager: { phone: usager.phone } })
    await says(hub, reference, { kind: 'on_the_way', at: '2026-11-24T09:58:00Z', who: 'Équipe' })
    await hub.deliver(sms)
    expect(stepsBy(sms)[0]).toBe('on_the_way')
  })

  it('goes by the way that its usager chose while it waited', async () => {
    const code = await receives(hub, reference, { usager: { ...usager } })
    await chooses(code, 'sms')
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([[], ['acknowledged']])
  })

  it('is written in the language that its usager chose', async () => {
    const code = await receives(hub, reference, { usager })
    await chooses(code, 'email', 'tr')
    await hub.deliver(email)
    expect(email.sent.map(({ told }) => told.locale)).toEqual(['tr'])
  })

  it('is not sent to who chose to be called while it waited', async () => {
    await hub.database.query(
      `update service set definition = jsonb_set(definition, '{steps,0,channels}',
         '["email", "sms", "telephone"]') where service = 'etat-civil'`,
    )
    const code = await receives(hub, reference, { usager })
    await chooses(code, 'telephone')
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([[], []])
  })

  it('is not sent when its source says that it sent it itself', async () => {
    await receives(hub, reference, { usager })
    await hub.deliver(email)
    const step = { id: newId(), ...assigned }
    const say = (more: object) =>
      hub.withKey('POST', `/v1/requests/${reference}/proofs`, { ...step, ...more })
    await say({})
    await say({ deliveries: [{ channel: 'post', at: assigned.at, outcome: 'accepted' }] })
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([['acknowledged'], []])
  })

  it('goes by the next way where its hub sends by the first no more, and that is said', async () => {
    await receives(hub, `${reference}-1`, { usager })
    await receives(hub, `${reference}-2`, { usager: { email: usager.email } })
    await hub.deliver(sms)
    expect(await sentOf(hub, `${reference}-1`)).toEqual(['email failed', 'sms accepted'])
    expect(await sentOf(hub, `${reference}-2`)).toEqual(['email failed'])
  })

  it('is given up where each hub that has it in hand ends', async () => {
    await receives(hub, reference, { usager: { email: usager.email } })
    for (let time = 0; time < 11; time += 1) {
      await takesAndDies(hub, 'email')
      await hub.later(2 * minute + 1000)
    }
    await hub.deliver(email)
    expect(email.sent).toEqual([])
    expect(await sentOf(hub, reference)).toEqual(['email unknown', 'email failed'])
  })

  it('waits for a database that is away, and nobody is told that it may have left', async () => {
    await receives(hub, reference, { usager })
    let isAway = true
    const { database } = hub.deps
    hub.deps.database = {
      ...database,
      query: async (sql, parameters) => {
        // The job is taken, and what it is about cannot be read.
        if (isAway && !sql.includes('update job')) {
          isAway = false
          throw new Error('away')
        }
        return database.query(sql, parameters)
      },
    }
    await hub.deliver(email)
    hub.deps.database = database
    expect(await sentOf(hub, reference)).toEqual(['email accepted'])
  })
})
