import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { instrumentsText } from '#shared/text/usager/text.ts'
import { directionOf, usagerLocales } from '#shared/text/usager-locale.ts'
import { measureSms } from '../../../../hub/requests/delivery/letter/sms-length.ts'
import { report } from '../../../world/bounce.ts'
import { openTestChannel, refuses } from '../../../world/deliveries.ts'
import { feedback } from '../../../world/feedback.ts'
import { addressOfTicket, answersHosted } from '../../../world/hosted.ts'
import { drawOf, invitationsOf } from '../../../world/invitations.ts'
import { type InvitedTown, startInvitedTown } from '../../../world/invited-town.ts'
import { putRequest, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const at = '2026-11-24T09:30:00Z'

describe.each(anyStore)('The last message of a request that was drawn, on $store', ({ open }) => {
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
    reference = `I-${count}`
    invited.mail.arrived = []
    invited.sms.came.length = 0
    invited.mail.behave('accept')
    invited.hub.clock.now = new Date('2026-11-24T10:00:00Z')
    for (const table of ['invitation', 'invitation_rest'])
      await invited.hub.database.query(`delete from ${table}`)
  })

  const receive = (change: object = {}) =>
    putRequest(invited.hub, reference, { usager: usager(), ...change })
  const decide = () => says(invited.hub, reference, { kind: 'decided', at })
  const deliver = () => invited.hub.deliver(invited.email, invited.text)
  const linkOf = async () => {
    const { ticket } = await drawOf(invited.hub, reference)
    return `${town.hub}/a/${ticket?.replaceAll('-', '')}`
  }
  const newest = () => {
    const mail = invited.mail.arrived.at(-1)
    if (!mail) throw new Error('No e-mail arrived')
    return {
      text: mail.text ?? '',
      html: mail.html ?? '',
      main: parseHTML(mail.html ?? '').document,
    }
  }
  const deliveryOf = async () => (await invitationsOf(invited.hub)).at(-1)?.delivery

  it.each(usagerLocales)(
    'asks in %s how it was, with five links, and says how to refuse',
    async (locale) => {
      await receive({ locale })
      await decide()
      await deliver()
      const link = await linkOf()
      const { text, html, main } = newest()
      const answers = [1, 2, 3, 4, 5].map((value) => `${link}?m=${value}&locale=${locale}`)
      const links = [...main.querySelectorAll('a')].map((one) => one.getAttribute('href'))
      expect(links.filter((one) => one?.startsWith(`${town.hub}/a/`))).toEqual(answers)
      expect(text.split('\n')).toEqual(expect.arrayContaining(answers))
      const { overall, overallAnswers } = instrumentsText[locale]
      expect(text.replaceAll('\n', ' ')).toContain(overall)
      for (const value of [1, 2, 3, 4, 5] as const) {
        const press = main.querySelector(`a[href="${link}?m=${value}&locale=${locale}"]`)
        expect(press?.querySelector('bdi')?.textContent).toBe(overallAnswers[value])
        expect(press?.querySelector('[aria-hidden]')?.textContent).not.toBe('')
      }
      const refusal = links.find((one) => one?.startsWith(`${town.hub}/ne-plus-demander/`))
      expect(text).toContain(`${letterText[locale].invitation.stop}\n${refusal}`)
      expect(main.documentElement.getAttribute('dir')).toBe(directionOf(locale))
      expect(html).not.toMatch(/\ssrc=|<script|<img|<link|@import|url\(/)
      expect(await deliveryOf()).toBe('delivered')
    },
  )

  it('asks nothing before the end', async () => {
    await receive()
    await says(invited.hub, reference, { kind: 'acknowledged', at: '2026-11-24T09:00:00Z' })
    await deliver()
    expect(newest().html).not.toContain(`${town.hub}/a/`)
  })

  it('asks no more once it is answered, nor once the request goes on', async () => {
    await receive({ state: 'closed', observed_at: at })
    const { ticket } = await drawOf(invited.hub, reference)
    const stored = await invited.hub.answer(feedback({ ticket, stream: 'open', item: undefined }))
    expect(stored.statusCode, stored.body).toBe(201)
    await says(invited.hub, reference, {
      kind: 'message',
      at,
      text: { fr: 'Merci.', en: 'Thanks.' },
    })
    await deliver()
    expect(newest().html).not.toContain(`${town.hub}/a/`)
  })

  it('asks nothing about a request that was reopened', async () => {
    await receive({ state: 'closed', observed_at: '2026-11-24T08:00:00Z' })
    await putRequest(invited.hub, reference, {
      usager: usager(),
      state: 'in_progress',
      observed_at: at,
    })
    await says(invited.hub, reference, { kind: 'message', at, text: { fr: 'Suite.', en: 'More.' } })
    await deliver()
    expect(newest().html).not.toContain(`${town.hub}/a/`)
  })

  it('brings one short link by SMS, in no more parts than without it', async () => {
    await receive({ usager: { phone: '06 12 34 56 78' } })
    await decide()
    await deliver()
    const { text = '' } = invited.sms.came.at(-1)?.sms ?? {}
    const lines = text.split('\n')
    expect(lines.at(-1)).toBe(`Votre avis : ${await linkOf()}`)
    expect(measureSms(text)).toMatchObject({ encoding: 'GSM-7', segments: 1 })
    expect(await deliveryOf()).toBe('delivered')
  })

  it('has that link alone by SMS once all is done: nothing is left to read elsewhere', async () => {
    await receive({ usager: { phone: '06 12 34 56 78' } })
    await says(invited.hub, reference, { kind: 'done', at })
    await deliver()
    const { text = '' } = invited.sms.came.at(-1)?.sms ?? {}
    expect(text.match(/https?:\S+/g)).toEqual([await linkOf()])
    expect(await deliveryOf()).toBe('delivered')
  })

  it('is undeliverable once every channel has failed, and not before', async () => {
    await receive()
    await decide()
    const [email, sms] = [openTestChannel('email'), openTestChannel('sms')]
    email.answer = refuses(false)
    sms.answer = refuses(true)
    await invited.hub.deliver(email, sms)
    expect(await deliveryOf()).toBe('waiting')
    sms.answer = refuses(false)
    await invited.hub.later(20 * 60_000)
    await invited.hub.deliver(email, sms)
    expect(await deliveryOf()).toBe('undeliverable')
  })

  it('is undeliverable when it comes back, and delivered when the next channel takes it', async () => {
    await receive()
    await decide()
    await deliver()
    const bounces = async () => {
      const id = invited.mail.arrived.at(-1)?.messageId ?? ''
      const payload = report(id)
      const headers = { authorization: `Bearer ${town.key}`, 'content-type': 'message/rfc822' }
      const taken = await invited.hub.send({ method: 'POST', url: '/v1/bounces', headers, payload })
      expect(taken.statusCode, taken.body).toBeLessThan(300)
    }
    await bounces()
    expect(await deliveryOf()).toBe('undeliverable')
    await deliver()
    expect(invited.sms.came).toHaveLength(1)
    expect(await deliveryOf()).toBe('delivered')
  })

  it('is undeliverable at once without an address', async () => {
    await receive({ usager: undefined })
    await decide()
    expect(await deliveryOf()).toBe('undeliverable')
  })

  it('opens a form that says with help, where somebody acts for the usager', async () => {
    const chosen = async () => {
      const { ticket } = await drawOf(invited.hub, reference)
      const found: (string | null)[] = []
      await answersHosted(invited.hub, addressOfTicket(String(ticket)), ({ body }) => {
        const radios = parseHTML(body).document.querySelectorAll('input[name="helped"][checked]')
        found.push(...[...radios].map((one) => one.getAttribute('value')))
      })
      return found
    }
    const acting = { kind: 'adviser', name: 'Nora', email: 'nora@services.example' }
    await receive({ acting })
    await decide()
    expect(await chosen()).toEqual(['with_help'])
    reference = `${reference}-alone`
    await receive({ usager: { email: `alone-${count}@exemple.fr` } })
    await decide()
    expect(await chosen()).toEqual([])
  })
})
