import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import { townAgents } from '../../../world/agents.ts'
import { opens, posts } from '../../../world/forms.ts'
import { answersHosted, pressesOn, stepOn } from '../../../world/hosted.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { plainly, textOf } from '../../../world/page-text.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const address = `/avis/donner?site=${town.site}&service=voirie&place=mairie&locale=fr`

describe.each(anyStore)('The page of a poster, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const feedbacks = () =>
    hub.database.query<{
      stream: string
      service: string
      place: string
      set_aside: string | null
    }>('select stream, service, place, set_aside from feedback')

  it('takes feedback of its service and place, in the open stream', async () => {
    await opens(hub, address)
    expect(await feedbacks()).toEqual([])
    const thanks = await answersHosted(hub, address)
    expect(textOf(thanks)).toContain(restText.fr.thanks)
    expect(await feedbacks()).toEqual([
      { stream: 'open', service: 'voirie', place: 'mairie', set_aside: null },
    ])
  })

  it('asks of a site without script what it asks of a poster', async () => {
    const n = (await feedbacks()).length
    const thanks = await answersHosted(hub, address.replace('&place=mairie', ''))
    expect(textOf(thanks)).toContain(restText.fr.thanks)
    expect(await feedbacks()).toHaveLength(n + 1)
  })

  it('asks the same question when it is opened again, and makes one feedback of two presses', async () => {
    const first = stepOn(await opens(hub, address))
    const n = (await feedbacks()).length
    const [one, two] = await Promise.all(
      ['4', '4'].map((answer) => pressesOn(hub, first, { answer })),
    )
    expect(stepOn(one ?? { body: '' }).name).toBe(stepOn(two ?? { body: '' }).name)
    expect(await feedbacks()).toHaveLength(n + 1)
  })

  it('sets aside what a machine filled', async () => {
    const first = stepOn(await opens(hub, address))
    await pressesOn(hub, first, { answer: '1', subject: 'Buy' })
    expect(await feedbacks()).toContainEqual(expect.objectContaining({ set_aside: 'trap' }))
  })

  it('lets choose the service where the address names none', async () => {
    const page = await opens(hub, `/avis/donner?site=${town.site}&place=mairie&locale=fr`)
    expect(textOf(page)).toContain(plainly(hostedText.fr.which))
    const links = [...stepOn(page).document.querySelectorAll('.which a')]
    expect(links).toHaveLength(2)
    const led = await opens(hub, links[1]?.getAttribute('href') ?? '')
    expect(textOf(led)).toContain('Service voirie')
  })

  it('says so where nothing is asked', async () => {
    for (const url of [
      '/avis/donner',
      '/avis/donner?site=nowhere',
      `${address}x`.replace('voirie', 'none'),
    ]) {
      const page = await opens(hub, url)
      expect([url, page.statusCode]).toEqual([url, 404])
      expect((await posts(hub, url, { q: 'overall', answer: '4' })).statusCode).toBe(404)
    }
    await hub.as(
      townAgents.admin,
      'PUT',
      `/v1/configuration/${town.site}`,
      { ...townConfiguration, open: false },
      { 'if-match': '"1"' },
    )
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
    expect((await opens(hub, address)).statusCode).toBe(404)
  })
})
