import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { shownQuestion } from '../../../world/shown-question.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const service = 'voirie'

/** Parvis with all of it once a form was sent, as an instrument of the town's own. */
const ownInstrument = {
  ...parvis,
  id: 'maison',
  items: parvis.items.map((item) => ({ ...item, judged: 'submitted' as const })),
  forms: [
    {
      form: 'S',
      moment: 'submitted',
      share: 0.5,
      pages: [{ items: ['CON', 'DONE', 'PRE', 'KEPT'] }],
    },
    {
      form: 'A',
      moment: 'submitted',
      share: 0.5,
      draws: true,
      compares: true,
      pages: [{ items: ['GOT'] }],
    },
    { form: 'B', moment: 'submitted', share: 0, needs: 'start', draws: true },
  ],
}

describe.each(anyStore)('An answer with a ticket, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
    const text = JSON.stringify(ownInstrument)
    const kept = await hub.as(townAgents.quality, 'PUT', '/v1/instruments', { text })
    expect(kept.statusCode, kept.body).toBe(201)
  })
  afterAll(() => hub.close())

  const publish = async (version: number, plain: number) => {
    const content = {
      ...townConfiguration,
      instrument: 'maison',
      instrument_version: 1,
      forms: [
        { form: 'S', share: plain },
        { form: 'A', share: 1 - plain },
      ],
      draw: parvis.draw.map(({ item }, at) => ({ item, share: (at + 1) / 15 })),
    }
    const url = `/v1/configuration/${town.site}`
    const header = { 'if-match': `"${version - 1}"` }
    const saved = await hub.as(townAgents.admin, 'PUT', url, content, header)
    expect(saved.statusCode, saved.body).toBe(200)
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
  }
  const read = async (): Promise<SiteConfiguration> =>
    (await hub.send({ method: 'GET', url: `/v1/sites/${town.site}?locale=fr` })).json()

  it('is kept under the question that its page showed, of a newer configuration too', async () => {
    await publish(2, 0.4)
    const tickets: string[] = []
    for (let nth = 0; nth < 40; nth++) tickets.push(await asksForTicket(hub, { service }))
    const seen: { form: string; item: string | null }[] = []
    for (const [nth, ticket] of tickets.entries()) {
      if (nth === 20) await publish(3, 0.7)
      const page = await read()
      const asked = shownQuestion(page, service, ticket)
      seen.push({ form: asked?.form ?? '', item: asked?.item ?? null })
      const {
        unprompted: _,
        item: __,
        ...part
      } = feedback({
        service,
        ticket,
        configuration: page.version,
        answers: { overall: 4, ...(asked?.item && { [asked.item]: 4 }) },
      })
      const sent = await hub.send({ method: 'POST', url: '/v1/feedback', payload: part })
      expect(sent.statusCode, sent.body).toBe(201)
      const [kept] = await hub.database.query(
        'select form, item from feedback where feedback = $1',
        [String(part['id'])],
      )
      expect(kept).toEqual(seen.at(-1))
    }
    expect(new Set(seen.map(({ form }) => form))).toEqual(new Set(['S', 'A']))
  })
})
