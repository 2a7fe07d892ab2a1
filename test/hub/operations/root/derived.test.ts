import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { identitiesOf } from '../../../../hub/feedback/hosted/hosted-form.ts'
import { writeFacts } from '../../../../hub/feedback/intake/facts-mark.ts'
import { readTicket } from '../../../../hub/invitations/ticket.ts'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { deriveKey } from '../../../../hub/platform/crypto/secret.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { opens } from '../../../world/forms.ts'
import { addressOfTicket, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { organisation } = town
const promise = {
  from: '2026-11-20T09:00:00Z',
  to: '2026-11-22T17:00:00Z',
  zone: 'Europe/Paris',
  basis: 'norm',
}

describe.each(anyStore)('What is derived when the root has changed, on $store', ({ open }) => {
  let hub: TestHub
  /** Somebody who has the first root alone. */
  let stranger: Uint8Array
  let answered = ''
  let page = ''
  const typed = { id: randomUUID(), receipt: '' }
  beforeAll(async () => {
    hub = await startHub(await open(), null, { partsPerAddress: 0 })
    stranger = Buffer.from(hub.secret)
    typed.receipt = (await enters(typed.id)).receipt
    answered = await asksForTicket(hub)
    await presses(answered)
    page = await receives(hub, 'A-1', { promise })
    early = await placeOn()
    await addGeneration(hub.database, hub.secret, 0)
    await follows()
  })
  afterAll(() => hub.close())

  let early = ''
  const follows = () =>
    followGenerations(hub.database, { secret: String(hub.secret), data: '' }, hub.secret)
  const enters = async (id: string) => {
    const entry = {
      site: town.site,
      service: 'voirie',
      channel: 'paper',
      received_on: '2026-11-20',
    }
    const said = { ...entry, form: 'A', locale: 'fr', answers: { overall: 4 } }
    return (await hub.as(townAgents.quality, 'POST', '/v1/entries', { id, ...said })).json()
  }
  const presses = async (ticket: string) =>
    pressesOn(hub, stepOn(await opens(hub, addressOfTicket(ticket))), { answer: '4' })
  /** Returns the ids of all feedback. */
  const kept = async () =>
    (
      await hub.database.query<{ feedback: string }>('select feedback from feedback order by 1')
    ).map((one) => one.feedback)
  const receiptOpens = async (receipt: string) => {
    const headers = { 'parvis-receipt': receipt }
    return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json()
  }
  /** Returns the facts that the page of a request hands to the widget. */
  const placeOn = async () =>
    /<parvis-feedback[^>]* place="([^"]*)"/.exec((await opens(hub, `/suivi/${page}`)).body)?.[1] ??
    ''
  /** Answers with such facts. @returns those that the hub took */
  const takes = async (place: string) => {
    const part = feedback({ item: undefined, answers: { overall: 2, PRE: 1, KEPT: 1 }, place })
    const sent = await hub.send({ method: 'POST', url: '/preuves/v1/feedback', payload: part })
    expect(sent.statusCode, sent.body).toBe(201)
    return (await receiptOpens(String(part['receipt']))).evidence ?? {}
  }

  it('gives the same receipt for the same answer on paper', async () => {
    expect(await enters(typed.id)).toMatchObject({ stored: 'already', receipt: typed.receipt })
    expect(await receiptOpens(typed.receipt)).toMatchObject({ service: 'voirie' })
  })

  it('gives receipts of new answers on paper that the first root does not', async () => {
    const id = randomUUID()
    const { receipt } = await enters(id)
    const first = deriveKey(stranger, 'receipt', organisation, id).subarray(0, codeBytes)
    expect(receipt).not.toBe(writeCode(first, 'receipt'))
    expect(await receiptOpens(receipt)).toMatchObject({ service: 'voirie' })
  })

  it('continues a form of a ticket where its usager left it', async () => {
    const step = stepOn(await opens(hub, addressOfTicket(answered)))
    expect(step.chosen ?? step.name).not.toBe('overall')
    const before = await kept()
    await pressesOn(hub, step, { answer: step.offered.at(-1) ?? '' })
    expect(await kept()).toEqual(before)
  })

  it('gives answers to tickets an identity that the first root does not', async () => {
    const ticket = await asksForTicket(hub)
    expect((await presses(ticket)).statusCode).toBe(200)
    const identityOf = (of: string) => identitiesOf(stranger, 'ticket', readTicket(of) ?? '')[0]
    expect(await kept()).not.toContain(identityOf(ticket).feedback)
    expect(await kept()).toContain(identityOf(answered).feedback)
  })

  it('holds facts of the page of a request for an hour, then nobody forges them', async () => {
    const facts = { promise: 'kept', width: 'two_hours' } as const
    const whose = { organisation, service: 'etat-civil' }
    const forged = writeFacts(stranger, whose, facts, hub.clock.now)
    expect(await takes(early)).toHaveProperty('promise')
    expect(await takes(forged)).toHaveProperty('promise')
    await hub.database.query(`update root_generation set begins_at = now() - interval '61 minutes'`)
    await follows()
    expect(await takes(forged)).not.toHaveProperty('promise')
    expect(await takes(await placeOn())).toHaveProperty('promise')
  })
})
