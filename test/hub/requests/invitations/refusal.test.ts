import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterText, requestText } from '#shared/text/usager/requests/text.ts'
import { pagesText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { feedback } from '../../../world/feedback.ts'
import { drawOf } from '../../../world/invitations.ts'
import { type InvitedTown, startInvitedTown } from '../../../world/invited-town.ts'
import { putRequest, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const at = '2026-11-24T09:30:00Z'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe.each(anyStore)('A usager who wants to be asked no more, on $store', ({ open }) => {
  let invited: InvitedTown
  beforeAll(async () => {
    invited = await startInvitedTown(await open())
    invited.hub.clock.now = new Date('2026-11-24T10:00:00Z')
    await insertConfiguration(invited.hub.database, town.organisation, town.site, {
      ...townConfiguration,
      languages: [...usagerLocales],
    })
  })
  afterAll(() => invited.close())

  const send = (method: 'GET' | 'POST', url: string, payload = '') =>
    invited.hub.send({ method, url, ...(method === 'POST' && { headers: form, payload }) })
  const pageOf = async (code: string) =>
    parseHTML((await send('GET', `/suivi/${code}`)).body).document
  const end = async (reference: string, email: string) => {
    const code = await receives(invited.hub, reference, { usager: { email } })
    await says(invited.hub, reference, { kind: 'decided', at })
    await invited.hub.deliver(invited.email, invited.text)
    return code
  }
  const linkIn = () => {
    const found = /\/ne-plus-demander\/\S+/.exec(invited.mail.arrived.at(-1)?.text ?? '')
    if (!found) throw new Error('The e-mail has no link to refuse')
    return found[0]
  }

  it('says so by a press; a program that opens the link records nothing', async () => {
    const code = await end('R-1', 'lea@exemple.fr')
    const link = linkIn()
    const opened = await send('GET', link)
    expect(opened.statusCode).toBe(200)
    expect(opened.body).toContain('Les messages sur vos demandes continuent.')
    expect((await pageOf(code)).querySelectorAll('a[href*="/a/"]')).toHaveLength(5)
    const done = await send('POST', link)
    expect(done.body).toContain('C’est fait.')
    expect((await send('GET', link)).body).toContain('C’est fait.')
    expect((await pageOf(code)).querySelectorAll('a[href*="/a/"]')).toHaveLength(0)
    const { ticket } = await drawOf(invited.hub, 'R-1')
    const late = await invited.hub.answer(feedback({ ticket, stream: 'open', item: undefined }))
    expect(late.statusCode).toBe(404)
    await says(invited.hub, 'R-1', { kind: 'message', at, text: { fr: 'Suite.', en: 'More.' } })
    await invited.hub.deliver(invited.email, invited.text)
    expect(invited.mail.arrived.at(-1)?.text).toContain('Suite.')
    expect(invited.mail.arrived.at(-1)?.text).not.toContain('/a/')
    await end('R-2', 'Lea@Exemple.fr')
    expect((await drawOf(invited.hub, 'R-2')).draw).toBe('refused')
  })

  it.each(usagerLocales)(
    'finds it behind the one link of an SMS, and no program refuses for them, in %s',
    async (locale) => {
      const phone = `06 12 34 56 ${10 + usagerLocales.indexOf(locale)}`
      const reference = `S-${locale}`
      const code = await receives(invited.hub, reference, { usager: { phone }, locale })
      await says(invited.hub, reference, { kind: 'decided', at })
      await invited.hub.deliver(invited.email, invited.text)
      // The message of the receipt comes first, and asks nothing.
      const said = invited.sms.came.map(({ sms }) => sms.text ?? '')
      const [link = ''] = said.flatMap((text) => /\/a\/[0-9A-Z]{16}$/.exec(text) ?? []).slice(-1)
      const shown = await send('GET', `${link}?locale=${locale}`)
      expect(shown.statusCode, shown.body).toBe(200)
      const asked = parseHTML(shown.body).document
      const stop = asked.querySelector('a[href^="/ne-plus-demander/"]')
      expect(stop?.textContent).toBe(letterText[locale].invitation.stop)
      const address = String(stop?.getAttribute('href'))
      const opened = await send('GET', address)
      expect(opened.statusCode, opened.body).toBe(200)
      expect((await pageOf(code)).querySelectorAll('a[href*="/a/"]')).toHaveLength(5)
      const { document } = parseHTML(opened.body)
      const action = document.querySelector('form')?.getAttribute('action') ?? ''
      expect((await send('POST', action)).body).toContain(pagesText[locale].refusal.done)
      expect((await send('GET', link)).statusCode).toBe(404)
      await receives(invited.hub, `${reference}-2`, { usager: { phone } })
      await says(invited.hub, `${reference}-2`, { kind: 'decided', at })
      expect((await drawOf(invited.hub, `${reference}-2`)).draw).toBe('refused')
    },
  )

  it('is not promised it where nobody knows who they are', async () => {
    const asked = await invited.hub.withKey('POST', '/v1/invitations', { service: 'etat-civil' })
    const ticket = asked.json().ticket.replaceAll('-', '')
    expect((await send('GET', `/a/${ticket}`)).body).not.toContain('/ne-plus-demander/')
    expect((await send('GET', `/ne-plus-demander/${ticket}`)).statusCode).toBe(404)
    expect((await send('GET', '/ne-plus-demander/0000000000000000')).statusCode).toBe(404)
  })

  it('changes their mind in the preferences, and is left in peace for a while', async () => {
    const code = await end('R-3', 'ana@exemple.fr')
    const box = async () => (await pageOf(code)).querySelector('input[name=refusal]')
    const chooses = (more: string) =>
      send('POST', `/suivi/${code}/preferences`, `language=fr&channel=email&asked=shown${more}`)
    expect((await box())?.hasAttribute('checked')).toBe(false)
    expect((await chooses('&refusal=yes')).statusCode).toBe(303)
    expect((await box())?.hasAttribute('checked')).toBe(true)
    await end('R-4', 'ana@exemple.fr')
    expect((await drawOf(invited.hub, 'R-4')).draw).toBe('refused')
    await chooses('')
    expect((await box())?.hasAttribute('checked')).toBe(false)
    await end('R-5', 'ana@exemple.fr')
    expect((await drawOf(invited.hub, 'R-5')).draw).toBe('resting')
  })

  it('keeps their choice when the box was not shown', async () => {
    const code = await end('R-6', 'eva@exemple.fr')
    await send('POST', linkIn())
    await send('POST', `/suivi/${code}/preferences`, 'language=fr&channel=email')
    expect((await pageOf(code)).querySelector('input[name=refusal]')?.hasAttribute('checked')).toBe(
      true,
    )
  })

  it('is shown no box where the hub has no address of theirs', async () => {
    const code = await receives(invited.hub, 'R-7', { usager: undefined })
    expect((await pageOf(code)).querySelector('input[name=refusal]')).toBeNull()
  })

  it.each([
    ['forged', 'x'.repeat(40)],
    ['of another use', 'arret'],
  ])('is told that a link is none when it is %s', async (_, token) => {
    await end(`R-8-${token.length}`, `z${token.length}@exemple.fr`)
    const stop = /\/arret\/(\S+)/.exec(invited.mail.arrived.at(-1)?.text ?? '')?.[1]
    if (!stop) throw new Error('The e-mail has no link to stop')
    const url = `/ne-plus-demander/${token === 'arret' ? stop : token}`
    for (const method of ['GET', 'POST'] as const)
      expect((await send(method, url)).statusCode).toBe(404)
  })

  it('answers on their page without script, as long as it is not answered', async () => {
    const code = await end('R-9', 'zoe@exemple.fr')
    const { ticket } = await drawOf(invited.hub, 'R-9')
    const links = [...(await pageOf(code)).querySelectorAll('.opinion a')]
    expect(links.map((one) => one.getAttribute('href'))).toEqual(
      [1, 2, 3, 4, 5].map(
        (value) => `${town.hub}/a/${ticket?.replaceAll('-', '')}?m=${value}&locale=fr`,
      ),
    )
    const stored = await invited.hub.answer(feedback({ ticket, stream: 'open', item: undefined }))
    expect(stored.statusCode, stored.body).toBe(201)
    const page = await pageOf(code)
    expect(page.querySelector('.opinion')).toBeNull()
    expect(page.body.textContent).not.toContain(requestText.fr.feedback.title)
  })

  it('is offered the question on their page when no message can bring it', async () => {
    const code = await receives(invited.hub, 'R-10', { usager: undefined })
    await putRequest(invited.hub, 'R-10', { state: 'closed', observed_at: at })
    expect((await pageOf(code)).querySelectorAll('.opinion a')).toHaveLength(5)
  })
})
