import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendOwnInvitations } from '../../../../hub/requests/invitations/send-own-invitations.ts'
import { feedback } from '../../../world/feedback.ts'
import { drawOf, invitationsOf } from '../../../world/invitations.ts'
import { type InvitedTown, startInvitedTown } from '../../../world/invited-town.ts'
import { putRequest, reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const at = '2026-11-24T09:30:00Z'
const closed = { state: 'closed', observed_at: at }

describe.each(anyStore)('An invitation that no message brought, on $store', ({ open }) => {
  let invited: InvitedTown
  let count = 0
  let reference = ''
  const usager = () => ({ email: `usager-${count}@exemple.fr`, phone: '06 12 34 56 78' })

  beforeAll(async () => {
    invited = await startInvitedTown(await open())
  })
  afterAll(() => invited.close())
  beforeEach(async () => {
    count += 1
    reference = `O-${count}`
    invited.mail.arrived = []
    invited.sms.came.length = 0
    invited.hub.clock.now = new Date('2026-11-24T10:00:00Z')
    for (const table of ['invitation', 'invitation_rest'])
      await invited.hub.database.query(`delete from ${table}`)
    await invited.hub.database.query('update request set ticket_sealed = null')
    await invited.declare({ acknowledged: [], assigned: ['email', 'sms'], decided: [] })
  })

  const look = async (now: string) => {
    const { hub } = invited
    hub.clock.now = new Date(now)
    const asked = await sendOwnInvitations({ ...hub.deps, outbox: hub.outbox })
    await hub.deliver(invited.email, invited.text)
    return asked
  }
  const deliveryOf = async () => (await invitationsOf(invited.hub)).at(-1)?.delivery

  it('travels by itself the next day, once, and is no step of the request', async () => {
    const code = await receives(invited.hub, reference, { usager: usager() })
    await says(invited.hub, reference, { kind: 'decided', at })
    await invited.hub.deliver(invited.email, invited.text)
    expect(invited.mail.arrived).toEqual([])
    expect(await look('2026-11-24T18:00:00Z')).toBe(0)
    const before = (await reads(invited.hub, code)).stones.length
    expect(await look('2026-11-25T10:00:00Z')).toBe(1)
    expect(await look('2026-11-25T11:00:00Z')).toBe(0)
    expect(await look('2026-11-27T11:00:00Z')).toBe(0)
    const [mail, ...others] = invited.mail.arrived
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Votre avis\u00a0: /)
    expect(mail?.text).toContain('Votre demande est traitée. Dites-nous comment cela s’est passé.')
    expect(mail?.text?.match(/\/a\/\w{16}\?m=/g)).toHaveLength(5)
    expect(parseHTML(mail?.html ?? '').document.querySelectorAll('h1')).toHaveLength(1)
    expect((await reads(invited.hub, code)).stones).toHaveLength(before)
    expect(await deliveryOf()).toBe('delivered')
  })

  it('is never sent at night, not even by e-mail', async () => {
    await putRequest(invited.hub, reference, { usager: usager(), ...closed })
    expect(await look('2026-11-25T05:00:00Z')).toBe(0)
    expect(await look('2026-11-25T21:00:00Z')).toBe(0)
    expect(await look('2026-11-26T08:00:00Z')).toBe(1)
  })

  it('is not sent when it was answered or when the request goes on', async () => {
    await putRequest(invited.hub, reference, { usager: usager(), ...closed })
    const { ticket } = await drawOf(invited.hub, reference)
    const stored = await invited.hub.answer(feedback({ ticket, stream: 'open', item: undefined }))
    expect(stored.statusCode, stored.body).toBe(201)
    await putRequest(invited.hub, `${reference}-b`, {
      usager: { email: 'b@exemple.fr' },
      ...closed,
    })
    await putRequest(invited.hub, `${reference}-b`, {
      usager: { email: 'b@exemple.fr' },
      state: 'in_progress',
      observed_at: '2026-11-24T09:50:00Z',
    })
    expect(await look('2026-11-25T10:00:00Z')).toBe(0)
    expect(invited.mail.arrived).toEqual([])
  })

  it('is not sent after a message that brought it', async () => {
    await invited.declare({ acknowledged: [], decided: ['email'] })
    await putRequest(invited.hub, reference, { usager: usager() })
    await says(invited.hub, reference, { kind: 'decided', at })
    await invited.hub.deliver(invited.email, invited.text)
    expect(await look('2026-11-25T10:00:00Z')).toBe(0)
    expect(invited.mail.arrived).toHaveLength(1)
  })

  it('is undeliverable where the usager chose their page alone', async () => {
    const code = await receives(invited.hub, reference, { usager: usager(), ...closed })
    await invited.hub.send({
      method: 'POST',
      url: `/suivi/${code}/preferences`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'language=fr&channel=page',
    })
    expect(await look('2026-11-25T10:00:00Z')).toBe(0)
    expect(await deliveryOf()).toBe('undeliverable')
  })

  it('is reminded of once where the service wants that, never by SMS', async () => {
    const invitations = { probability: 1, rest_days: 0 }
    await invited.declare({ acknowledged: [], decided: ['email', 'sms'] }, { invitations })
    await putRequest(invited.hub, reference, { usager: usager() })
    await putRequest(invited.hub, `${reference}-sms`, { usager: { phone: '06 12 34 56 79' } })
    for (const one of [reference, `${reference}-sms`])
      await says(invited.hub, one, { kind: 'decided', at })
    await invited.hub.deliver(invited.email, invited.text)
    expect([invited.mail.arrived.length, invited.sms.came.length]).toEqual([1, 1])
    expect(await look('2026-12-01T10:00:00Z')).toBe(0)
    await invited.declare(
      { acknowledged: [], decided: ['email', 'sms'] },
      { invitations: { ...invitations, reminder: true } },
    )
    expect(await look('2026-11-30T10:00:00Z')).toBe(0)
    expect(await look('2026-12-01T10:00:00Z')).toBe(1)
    expect(await look('2026-12-02T10:00:00Z')).toBe(0)
    expect([invited.mail.arrived.length, invited.sms.came.length]).toEqual([2, 1])
    expect(invited.mail.arrived[1]?.text).toContain('Vous pouvez encore nous dire')
    const { ticket } = await drawOf(invited.hub, reference)
    expect(invited.mail.arrived[1]?.text).toContain(
      `${town.hub}/a/${ticket?.replaceAll('-', '')}?m=5&locale=fr`,
    )
  })
})
