import { describe, expect, it } from 'vitest'
import { pagesText } from '#shared/text/usager/text.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { stopAddress } from '../../../../hub/requests/addresses/stop-token.ts'
import { sentOf } from '../../../world/deliveries.ts'
import { opens, posts } from '../../../world/forms.ts'
import { textOf } from '../../../world/page-text.ts'
import { receives, says } from '../../../world/requests.ts'
import {
  assigned,
  type SendingTown,
  shareSendingTown,
  stepsBy,
  usager,
} from '../../../world/sending-town.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe.each(anyStore)('A usager who stops e-mail about a request, on $store', ({ open }) => {
  let at: SendingTown
  shareSendingTown(open, 'STOP', (begins) => {
    at = begins
  })

  const begins = async (change: object = {}) => {
    const code = await receives(at.hub, at.reference, { usager, ...change })
    await at.hub.deliver(at.email, at.sms)
    at.email.sent = []
    at.sms.sent = []
    return code
  }
  const stopOf = () =>
    stopAddress(
      { secret: at.hub.secret, publicUrl: '' },
      { organisation: town.organisation, source: town.source, reference: at.reference },
    )
  const then = async () => {
    await says(at.hub, at.reference, assigned)
    await at.hub.deliver(at.email, at.sms)
    return { email: stepsBy(at.email), sms: stepsBy(at.sms) }
  }

  it('is sent no e-mail any more, and is told what still arrives', async () => {
    await begins()
    const asked = textOf(await opens(at.hub, `${stopOf()}?locale=fr`))
    expect(asked).toContain(`Vous ne recevrez plus d’e-mail pour la demande ${at.reference}.`)
    expect(asked).toContain('Vous recevrez encore : des SMS.')
    const done = textOf(await posts(at.hub, `${stopOf()}?locale=fr`, {}))
    expect(done).toContain(`Vous ne recevez plus d’e-mail pour la demande ${at.reference}.`)
    expect(done).toContain('Vous recevrez encore : des SMS.')
    expect(await then()).toEqual({ email: [], sms: ['assigned'] })
  })

  it('stops e-mail alone by the button of their mail program', async () => {
    await begins()
    await posts(at.hub, stopOf(), { 'List-Unsubscribe': 'One-Click' })
    expect(await then()).toEqual({ email: [], sms: ['assigned'] })
  })

  it('stops the rest on the same page, before or after', async () => {
    await begins()
    await posts(at.hub, `${stopOf()}?locale=fr`, {})
    const done = textOf(await posts(at.hub, `${stopOf()}?locale=fr`, { what: 'all' }))
    expect(done).toContain(`Vous ne recevez plus de messages pour la demande ${at.reference}.`)
    expect(done).not.toContain('Vous recevrez encore')
    expect(await then()).toEqual({ email: [], sms: [] })
  })

  it('is not told of another way where there is none', async () => {
    await begins({ usager: { email: usager.email } })
    const { body } = await opens(at.hub, `${stopOf()}?locale=fr`)
    expect(body).not.toContain(pagesText.fr.stop.all)
    const done = textOf(await posts(at.hub, `${stopOf()}?locale=fr`, {}))
    expect(done).toContain(`Vous ne recevez plus de messages pour la demande ${at.reference}.`)
    expect(await then()).toEqual({ email: [], sms: [] })
  })

  it('is not sent it either where another way fails', async () => {
    await begins()
    await posts(at.hub, stopOf(), {})
    at.sms.answer = () => ({
      failure: { why: 'refused', said: '550' },
      isTemporary: false,
      isGone: true,
    })
    expect((await then()).email).toEqual([])
    expect(await sentOf(at.hub, at.reference)).toContain('sms failed')
  })

  it('has it again once they choose e-mail on the page of their request', async () => {
    const code = await begins()
    await posts(at.hub, stopOf(), {})
    await posts(at.hub, `/suivi/${code}/preferences?locale=fr`, {
      language: 'fr',
      channel: 'email',
    })
    expect(await then()).toEqual({ email: ['assigned'], sms: [] })
  })

  it('keeps it stopped when their system names another address', async () => {
    await begins()
    await posts(at.hub, stopOf(), {})
    await receives(at.hub, at.reference, { usager: { ...usager, email: 'autre@exemple.fr' } })
    expect(await then()).toEqual({ email: [], sms: ['assigned'] })
  })

  it.each(usagerLocales)(
    'reads in %s that it is e-mail, and what else they may stop',
    async (locale) => {
      await begins()
      const page = textOf(await opens(at.hub, `${stopOf()}?locale=${locale}`))
      for (const words of [
        pagesText[locale].stop.stop,
        pagesText[locale].stop.all,
        pagesText[locale].stop.ways.sms,
      ])
        expect(page).toContain(words)
    },
  )
})
