import { describe, expect, it } from 'vitest'
import { purge } from '../../../../../hub/operations/retention/purge.ts'
import { notifyLateRequests } from '../../../../../hub/requests/intake/notify-late-requests.ts'
import { townAgents } from '../../../../world/agents.ts'
import {
  openTestChannel,
  refuses,
  sentOf,
  takesAndDies,
  toldSteps,
} from '../../../../world/deliveries.ts'
import { plainly } from '../../../../world/page-text.ts'
import { declares, reads, receives, says } from '../../../../world/requests.ts'
import {
  assigned,
  type SendingTown,
  shareSendingTown,
  stepsBy,
  usager,
} from '../../../../world/sending-town.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

const at = '2026-11-24T09:00:00Z'
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe.each(anyStore)('A usager, on $store', ({ open }) => {
  let { hub, email, sms, reference } = {} as SendingTown
  shareSendingTown(open, 'U', (town) => {
    ;({ hub, email, sms, reference } = town)
  })

  /** Brings a request in by an import. @returns the code of its usager */
  const brings = async (change: object) => {
    const line = { reference, service: 'etat-civil', channel: 'web', locale: 'fr', ...change }
    const sent = await hub.send({
      method: 'POST',
      url: '/v1/requests:import',
      headers: { authorization: `Bearer ${town.key}`, 'content-type': 'application/x-ndjson' },
      payload: `${JSON.stringify(line)}\n`,
    })
    expect(sent.statusCode).toBe(200)
    return JSON.parse(sent.body.split('\n')[0] ?? '').tracking_code as string
  }

  it.each([
    ['what agents alone read', { ...assigned, audience: 'agent' }],
    [
      'what its source has sent',
      { ...assigned, deliveries: [{ channel: 'post', at, outcome: 'accepted' }] },
    ],
    ['a step that its service tells on the page alone', { kind: 'decided', at }],
  ])('is not written to about %s', async (_, step) => {
    await receives(hub, reference, { usager })
    await hub.deliver(email, sms)
    expect((await says(hub, reference, step)).statusCode).toBe(201)
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([['acknowledged'], []])
  })

  it('is not written to about what is old', async () => {
    await receives(hub, reference, { usager, received_at: '2026-11-02T09:00:00Z' })
    await hub.deliver(email, sms)
    expect(email.sent).toEqual([])
  })

  it('is not written to by an import, and is about what comes after', async () => {
    await brings({ usager, received_at: '2026-11-20T09:00:00Z' })
    await hub.deliver(email, sms)
    expect(email.sent).toEqual([])
    await says(hub, reference, assigned)
    await hub.deliver(email, sms)
    expect(stepsBy(email)).toEqual(['assigned'])
  })

  it('of a batch is written to, with the page of their request', async () => {
    const one = { reference, service: 'etat-civil', channel: 'web', locale: 'fr', usager }
    const requests = [{ ...one, received_at: '2026-11-20T09:00:00Z' }]
    const stored = (await hub.withKey('POST', '/v1/requests:batch', { requests })).json()
    await hub.deliver(email)
    expect(email.sent[0]?.told.page).toBe(stored.results[0].tracking_url)
  })

  it('is told by the next way at once where an address is none, and by that one from then on', async () => {
    await receives(hub, reference, { usager })
    email.answer = refuses(false, true)
    await hub.deliver(email, sms)
    expect(await sentOf(hub, reference)).toEqual(['email failed', 'sms accepted'])

    email.answer = () => {
      throw new Error('not written to again')
    }
    await says(hub, reference, assigned)
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([['acknowledged'], ['acknowledged', 'assigned']])
  })

  /** What an agent reads of how the first step was sent. */
  const seenByAgent = async () => {
    const identifier = { kind: 'reference', value: reference }
    const asked = { identifier, purpose: 'instruct', level: 1 }
    const seen = await hub.as(townAgents.claire, 'POST', '/v1/context?locale=fr', asked)
    return plainly(seen.json()).request.stones[0].sent
  }

  it('is seen by the agent as they were told: what failed, why, and what came in its place', async () => {
    await receives(hub, reference, { usager })
    email.answer = refuses(false, true)
    await hub.deliver(email, sms)
    expect(await seenByAgent()).toEqual([
      'E-mail non remis, mardi 24 novembre à 11 h : refusé par le serveur, qui dit « 550 5.1.1 unknown »',
      'SMS envoyé, mardi 24 novembre à 11 h',
    ])
  })

  it('reads what happened in its order, however long each step takes to leave', async () => {
    await receives(hub, reference, { usager })
    for (const minutes of ['01', '02', '03'])
      await says(hub, reference, { ...assigned, at: `2026-11-24T09:${minutes}:00Z` })
    const arrived: string[] = []
    const pauses = [30, 20, 10, 0]
    email.answer = async ({ told }) => {
      await new Promise((resolve) => setTimeout(resolve, pauses.shift()))
      arrived.push(told.proof.at)
      return { takenAs: null }
    }
    await hub.deliver(email, sms)
    expect(arrived).toHaveLength(4)
    expect(arrived).toEqual([...arrived].sort())
  })

  it('is not told that a letter may have left, as the agent is', async () => {
    const code = await receives(hub, reference, { usager })
    await takesAndDies(hub, 'email')
    await hub.later(2 * minute + 1000)
    await hub.deliver(email, sms)
    expect(await seenByAgent()).toEqual([
      'E-mail peut-être envoyé, mardi 24 novembre à 11 h 02 : l’envoi a été coupé en chemin',
      'E-mail envoyé, mardi 24 novembre à 11 h 02',
    ])
    expect(plainly(await reads(hub, code)).stones[0]?.sent).toEqual([
      'E-mail envoyé, mardi 24 novembre à 11 h 02',
    ])
  })

  it('who gives another address is written to there', async () => {
    await receives(hub, reference, { usager })
    email.answer = refuses(false, true)
    await hub.deliver(email, sms)
    await receives(hub, reference, { usager: { ...usager, email: 'autre@exemple.fr' } })
    email = openTestChannel('email')
    await says(hub, reference, assigned)
    await hub.deliver(email, sms)
    expect(email.sent.map(({ to }) => to)).toEqual(['autre@exemple.fr'])
  })

  it('whose address can be none is told by the next way, and their request is not refused for it', async () => {
    await receives(hub, reference, { usager: { ...usager, email: 'camille at exemple' } })
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([[], ['acknowledged']])
    expect(await sentOf(hub, reference)).toEqual(['email failed', 'sms accepted'])
  })

  it('waits while a server cannot take it, and is written to once it can', async () => {
    await receives(hub, reference, { usager })
    email.answer = refuses(true)
    await hub.deliver(email, sms)
    await hub.deliver(email, sms)
    expect(email.sent).toHaveLength(1)
    await hub.later(2 * minute)
    await hub.deliver(email, sms)
    expect(email.sent).toHaveLength(2)
    const answered = openTestChannel('email')
    await hub.later(10 * minute)
    await hub.deliver(answered, sms)
    expect([stepsBy(answered), stepsBy(sms)]).toEqual([['acknowledged'], []])
    expect(await sentOf(hub, reference)).toEqual(['email accepted'])
  })

  it('is told by the next way when the first takes nothing for hours', async () => {
    await receives(hub, reference, { usager })
    email.answer = refuses(true)
    for (const pause of [0, 2, 10, 30, 90]) {
      await hub.later(pause * minute)
      await hub.deliver(email, sms)
    }
    expect(email.sent).toHaveLength(5)
    expect(await sentOf(hub, reference)).toEqual(['email failed', 'sms accepted'])
  })

  it('is tried for two days where there is no other way, and then it is said', async () => {
    await receives(hub, reference, { usager: { email: usager.email } })
    email.answer = refuses(true)
    for (let tries = 0; tries < 12; tries += 1) {
      await hub.deliver(email)
      await hub.later(30 * hour)
    }
    expect(email.sent).toHaveLength(9)
    expect(await sentOf(hub, reference)).toEqual(['email failed'])
  })

  it('is not told that somebody is on their way when nobody is any more', async () => {
    await receives(hub, reference, { usager })
    await hub.deliver(email, sms)
    await says(hub, reference, { kind: 'on_the_way', at: '2026-11-24T09:59:00Z', who: 'Équipe' })
    await hub.later(5 * hour)
    await hub.deliver(sms)
    expect(sms.sent).toEqual([])
    expect(await sentOf(hub, reference)).toEqual(['email accepted', 'sms failed'])
  })

  it('who chose their page alone is not written to, not even about what waits to leave', async () => {
    const code = await receives(hub, reference, { usager })
    const chosen = await hub.send({
      method: 'POST',
      url: `/suivi/${code}/preferences`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'language=fr&channel=page',
    })
    expect(chosen.statusCode).toBe(303)
    await says(hub, reference, assigned)
    await hub.deliver(email, sms)
    expect([stepsBy(email), stepsBy(sms)]).toEqual([[], []])
  })

  it('reads in the next message the code that replaced the one before', async () => {
    await receives(hub, reference, { usager })
    const other = await hub.withKey('POST', `/v1/requests/${reference}/code`)
    await hub.deliver(email)
    expect(email.sent[0]?.told.page).toBe(other.json().tracking_url)
  })

  const looksAt = async (moment: string) => {
    const late = { before: 2, why: { fr: 'Trop de demandes.', en: 'Too many requests.' } }
    await declares(hub, { steps: toldSteps, late })
    hub.clock.now = new Date(moment)
    await notifyLateRequests({ ...hub.deps, outbox: hub.outbox })
    await hub.deliver(email, sms)
  }

  it('is told by itself that their request is late', async () => {
    await receives(hub, reference, { usager, promise: 'norm' })
    await looksAt('2026-11-30T10:00:00Z')
    expect(stepsBy(email)).toEqual(['acknowledged', 'late'])
  })

  it.each([
    ['an import brings', 'import'],
    ['its system says', 'PUT'],
  ])('is not written to because %s what is overdue already: their page says it', async (_, way) => {
    const overdue = { usager, received_at: '2026-10-01T09:00:00Z', promise: 'norm' }
    const code = await (way === 'PUT' ? receives(hub, reference, overdue) : brings(overdue))
    await looksAt('2026-11-24T10:01:00Z')
    expect([stepsBy(email), stepsBy(sms)]).toEqual([[], []])
    expect((await reads(hub, code)).stones.map(({ kind }) => kind)).toContain('late')
  })

  it('is told that their date has passed, where it was near when they asked', async () => {
    const promise = { from: at, to: '2026-11-25T17:00:00Z', zone: 'Europe/Paris', basis: 'agent' }
    await receives(hub, reference, { usager, received_at: at, promise })
    await looksAt('2026-11-25T16:00:00Z')
    await looksAt('2026-11-25T17:00:00Z')
    expect(stepsBy(email)).toEqual(['acknowledged', 'late'])
  })

  it('is reached no more, and nothing of where they were is kept, a month after the end', async () => {
    const code = await receives(hub, reference, { usager })
    await says(hub, reference, { kind: 'done', at })
    const kept = () =>
      hub.database.query(
        `select count(a.channel)::int as addresses, r.tracking_sealed is not null as code
       from request r left join usager_address a using (organisation, source, reference)
       where reference = $1 group by 2`,
        [reference],
      )
    await purge(hub.database, new Date(Date.parse(at) + 29 * day))
    expect(await kept()).toEqual([{ addresses: 2, code: true }])
    await purge(hub.database, new Date(Date.parse(at) + 31 * day))
    expect(await kept()).toEqual([{ addresses: 0, code: false }])
    expect((await reads(hub, code)).state).toBe('closed')
  })
})
