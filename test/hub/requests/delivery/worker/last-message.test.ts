import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeEmail } from '../../../../../hub/requests/delivery/letter/write-email.ts'
import { townAgents } from '../../../../world/agents.ts'
import { openTestChannel, type SendingHub, startSendingHub } from '../../../../world/deliveries.ts'
import { feedback, newId } from '../../../../world/feedback.ts'
import { declares, putRequest, says } from '../../../../world/requests.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

const { quality } = townAgents
const services = ['etat-civil', 'voirie'] as const
const page = `${town.hub}/avis/${town.site}`

describe.each(anyStore)('What answers have changed, on $store', ({ open }) => {
  let hub: SendingHub
  beforeAll(async () => {
    hub = await startSendingHub(await open())
    for (const service of services)
      await declares(hub, {
        service,
        steps: (['decided', 'done'] as const).map((proof) => ({
          proof,
          channels: ['email'],
          title: { fr: proof, en: proof },
        })),
      })
  })
  afterAll(() => hub.close())

  /** Publishes a reply that names what was done of it. */
  const publish = async (service: string, what: string) => {
    const said = feedback({ service, comment: 'Trop long.', about: 'opinion' })
    await hub.answer(said)
    for (let nth = 0; nth < 10; nth += 1) await hub.answer(feedback({ service }))
    const finding = newId()
    const content = {
      ...{ title: 'Trop long', words: '', origin: 'comments', theme: null, service },
      ...{ indicator: 'satisfied', every: 'month', observed: null },
      decision: { what, decided_by: 'Le conseil', from: '2026-11-01' },
      done_on: '2026-11-20',
    }
    await hub.as(quality, 'POST', '/v1/findings', { finding, content })
    await hub.as(quality, 'PUT', `/v1/feedback/${said['id']}/reply`, { text: 'Merci.' })
    const publication = { with_comment: false, finding }
    const url = `/v1/feedback/${said['id']}/publication`
    const published = await hub.as(quality, 'PUT', url, publication)
    expect(published.statusCode, published.body).toBe(200)
  }
  /** Sends these steps, each of a request of its own, at once. @returns the text of each e-mail */
  const tells = async (...steps: [service: string, kind: 'decided' | 'done'][]) => {
    const said = steps.map(([service, kind]) => ({ service, kind, reference: newId() }))
    const email = openTestChannel('email')
    for (const { service, reference } of said)
      await putRequest(hub, reference, { service, usager: { email: `${reference}@exemple.fr` } })
    await hub.deliver(email)
    for (const { reference, kind } of said)
      await says(hub, reference, { kind, at: hub.clock.now.toISOString() })
    email.sent = []
    await hub.deliver(email)
    return said.map(({ reference }) => {
      const sent = email.sent.find(({ to }) => to === `${reference}@exemple.fr`)
      return sent && writeEmail(sent.told).text.replace(/\s+/g, ' ')
    })
  }
  const both = services.map((service) => [service, 'done'] as [string, 'done'])

  it('stands in a last message once a reply is public, each with that of its service', async () => {
    for (const text of await tells(...both)) {
      expect(text).toContain('Votre demande est traitée.')
      expect(text).not.toContain('nous avons changé')
    }
    await publish('etat-civil', 'Le guichet ouvre le soir.')
    for (const text of await tells(...both)) {
      expect(text).toContain('nous avons changé Le guichet ouvre le soir.')
      expect(text).toContain(page)
    }
    await publish('voirie', 'Les lampes sont réparées en trois jours.')
    const [civil, roads] = await tells(...both)
    expect(civil).toContain('nous avons changé Le guichet ouvre le soir.')
    expect(roads).toContain('nous avons changé Les lampes sont réparées en trois jours.')
    const [decided, done] = await tells(['voirie', 'decided'], ['voirie', 'done'])
    expect(decided).toContain('Nous avons pris une décision')
    expect(decided).not.toContain(page)
    expect(done).toContain(page)
  })
})
