import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addressText } from '#shared/text/usager/requests/text.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import {
  listUsagerAddresses,
  updateAddressFailed,
} from '../../../../hub/requests/addresses/usager-addresses-sql.ts'
import { startDirectHub } from '../../../world/direct-hub.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { type MailServer, startMailServer } from '../../../world/mail-server.ts'
import { textOf } from '../../../world/page-text.ts'
import { putRequest, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { faults, failed, correct, done, letter } = addressText.fr
const old = 'marie@courriel.example'

describe.each(anyStore)('An address that its usager changes, on $store', ({ open }) => {
  let server: MailServer
  let hub: TestHub
  beforeAll(async () => {
    server = await startMailServer()
    hub = await startDirectHub(await open(), server)
  })
  afterEach(() => {
    server.arrived.length = 0
    server.behave('accept')
  })
  afterAll(async () => {
    await hub.close()
    await server.close()
  })

  const start = (reference: string) => receives(hub, reference, { usager: { email: old } })
  const keyOf = (reference: string) => ({
    organisation: town.organisation,
    source: town.source,
    reference,
  })
  const bounces = (reference: string) =>
    updateAddressFailed(hub.database, keyOf(reference), 'email', hub.clock.now)
  const gives = (code: string, address: string, more = {}) =>
    posts(hub, `/suivi/${code}/adresse?locale=fr`, { address, ...more })
  const types = (code: string, typed: string) =>
    posts(hub, `/suivi/${code}/adresse/code?locale=fr`, { code: typed })
  const arrivedCode = () => /\b\d{6}\b/.exec(server.arrived.at(-1)?.text ?? '')?.[0] ?? ''

  it('is asked for where messages fail, proved by the code sent there, and told to nobody else', async () => {
    const code = await start('A-1')
    await bounces('A-1')
    const page = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(page).toContain(failed.email.replace('{address}', 'm…@courriel.example'))
    expect(page).toContain(correct)
    const asked = await gives(code, 'marie.durand@poste.example')
    expect(asked.headers.location).toBe(`/suivi/${code}/adresse/code?locale=fr`)
    expect(server.arrived.map(({ envelope }) => envelope.to)).toEqual([
      'marie.durand@poste.example',
    ])
    // A stranger at a mistyped address learns nothing of the request.
    expect(server.arrived[0]?.raw).not.toMatch(/A-1|suivi|naissance/)
    const proved = await types(code, arrivedCode())
    expect(proved.statusCode).toBe(303)
    const after = textOf(await opens(hub, String(proved.headers.location)))
    expect(after).toContain(done)
    expect(after).not.toContain(correct)
    expect(after).toContain('m…@poste.example')
    // The address before had failed: nothing is sent there.
    expect(server.arrived).toHaveLength(1)
    // What its system says later changes nothing.
    await putRequest(hub, 'A-1', { usager: { email: old } })
    expect(textOf(await opens(hub, `/suivi/${code}?locale=fr`))).toContain('m…@poste.example')
  })

  it('is told once to the address before, which still works', async () => {
    const code = await start('A-2')
    await gives(code, 'marie.durand@poste.example')
    await types(code, arrivedCode())
    const told = server.arrived.filter(({ envelope }) => envelope.to === old)
    expect(told.map(({ subject }) => subject)).toEqual([letter.replacedSubject])
  })

  it('is asked about once where it has a likely slip, and never refused', async () => {
    const code = await start('A-3')
    const asked = textOf(await gives(code, 'marie@gmial.com'))
    expect(asked).toContain('Vouliez-vous dire marie@ gmail.com')
    expect(server.arrived).toEqual([])
    const kept = await gives(code, 'marie@gmial.com', { sure: 'yes' })
    expect(kept.statusCode).toBe(303)
    expect(server.arrived.at(-1)?.envelope.to).toBe('marie@gmial.com')
  })

  it.each([
    ['nothing', '', faults.wrong],
    ['half an address', 'marie@', faults.wrong],
    ['a direction override', 'marie\u202E@gmail.com', faults.wrong],
    ['a premium number', '08 99 70 12 34', faults.costly],
    ['a number where the hub sends no SMS', '06 12 34 56 78', faults.noSms],
  ])('is refused with a sentence: %s', async (what, typed, sentence) => {
    const code = await start(`A-bad-${what.length}`)
    const refused = await gives(code, typed)
    expect(refused.statusCode).toBe(422)
    expect(textOf(refused)).toContain(sentence)
    expect(server.arrived).toEqual([])
  })

  it('says that a mailbox refuses the code, and keeps nothing of it', async () => {
    server.behave({ say: '552 5.2.2 Mailbox full', at: 'recipient' }, 'pleine@poste.example')
    const code = await start('A-4')
    const refused = await gives(code, 'pleine@poste.example')
    expect(textOf(refused)).toContain(faults.unsent.replaceAll('\u00a0', ' '))
    expect(refused.body).toContain('value="pleine@poste.example"')
    expect(
      await hub.database.query('select from address_change where reference = $1', ['A-4']),
    ).toEqual([])
  })

  it('needs a code that is right, within thirty minutes and five tries, of this request', async () => {
    const [code, other] = [await start('A-5'), await start('A-6')]
    await gives(code, 'a5@poste.example')
    const mine = arrivedCode()
    const wrong = mine === '000000' ? '000001' : '000000'
    await gives(other, 'a6@poste.example')
    expect(textOf(await types(other, mine))).toContain(faults.wrongCode)
    for (let nth = 0; nth < 5; nth += 1) await types(code, wrong)
    expect(textOf(await types(code, mine))).toContain(faults.over)

    await gives(code, 'a5@poste.example')
    const late = arrivedCode()
    hub.clock.now = new Date(hub.clock.now.getTime() + 31 * 60_000)
    expect(textOf(await types(code, late))).toContain(faults.over)
    const [kept] = await listUsagerAddresses(hub.database, keyOf('A-5'))
    expect(kept?.is_own).toBe(false)
  })

  it('takes its code for half an hour, and goes the next day where nobody typed it', async () => {
    const [code, left] = [await start('A-9'), await start('A-10')]
    const later = (minutes: number) => {
      hub.clock.now = new Date(hub.clock.now.getTime() + minutes * 60_000)
    }
    await gives(code, 'a9@poste.example')
    later(29)
    expect((await types(code, arrivedCode())).statusCode).toBe(303)
    await gives(left, 'a10@poste.example')
    later(23 * 60)
    await gives(code, 'other@poste.example')
    later(2 * 60)
    const standing = () =>
      hub.database.query(
        `select reference from address_change where reference like 'A-%' order by 1`,
      )
    await purge(hub.database, hub.clock.now)
    expect(await standing()).toEqual([{ reference: 'A-9' }])
  })

  it('is sent three codes, and no fourth', async () => {
    const code = await start('A-7')
    for (let nth = 0; nth < 3; nth += 1) await gives(code, `a${nth}@poste.example`)
    const fourth = await gives(code, 'a4@poste.example')
    expect(fourth.statusCode).toBe(429)
    expect(textOf(fourth)).toContain(faults.tooOften)
    expect(server.arrived).toHaveLength(3)
  })

  it('is not offered by a hub that sends nothing', async () => {
    const silent = await startHub(hub.database)
    const code = await receives(silent, 'A-8')
    const page = await opens(silent, `/suivi/${code}?locale=fr`)
    expect(page.body).not.toContain('/adresse')
    const form = await opens(silent, `/suivi/${code}/adresse?locale=fr`)
    expect(form.statusCode).toBe(303)
  })
})
