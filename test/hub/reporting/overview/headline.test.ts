import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Indicators, indicators } from '#shared/contract/reporting/indicators.ts'
import { overview } from '#shared/contract/reporting/overview.ts'
import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import { formatHeadline } from '#shared/report/format-headline.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, daysTo, referenceMonths } from '../../../world/answers.ts'
import { plainly } from '../../../world/page-text.ts'
import { keepPromises } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { monthly, type SubscriberHub, startSubscriberHub } from '../../../world/subscribers.ts'

const { quality } = townAgents
const places = ['nord', 'sud', 'est', 'ouest']
const alert = /Alerte : la satisfaction monte et l’égalité baisse/

describe.each(anyStore)('The headline of a service, on $store', ({ open }) => {
  let hub: SubscriberHub
  beforeEach(async () => {
    hub = await startSubscriberHub(await open())
    await keepPromises(hub, 'voirie')
  })
  afterEach(() => hub.close())

  const live = (month: string, territory: string, good: number, bad: number) =>
    answerMany(hub, { good, bad, daysAgo: daysTo(month) }, { territory })
  /** Nine months in which half are satisfied everywhere, then October, in which all but one rise. */
  async function liveTwoWorlds(ouest: { good: number; bad: number }) {
    for (const month of referenceMonths) for (const one of places) await live(month, one, 3, 3)
    for (const one of places.slice(0, 3)) await live('2026-10', one, 19, 1)
    await live('2026-10', 'ouest', ouest.good, ouest.bad)
  }
  async function readAll() {
    const get = async (url: string) => (await hub.as(quality, 'GET', url)).json()
    hub.at('2026-10-31T10:00:00Z')
    await hub.subscribeWhole({ ...monthly, services: ['voirie'] })
    hub.at('2026-11-24T10:00:00Z')
    await hub.post()
    const letter = hub.mail.arrived.at(-1)
    const voirieIn = ({ services }: Indicators) =>
      services.find(({ service }) => service === 'voirie')?.headline
    const home = overview.parse(await get('/v1/overview'))
    return {
      home: home.services.find(({ service }) => service === 'voirie')?.headline,
      api: voirieIn(indicators.parse(await get('/v1/indicators?period=2026-10'))),
      report: voirieIn(indicators.parse(await get('/v1/export/indicators.json?period=2026-10'))),
      letter: plainly(letter?.text ?? '').replace(/\s+/g, ' '),
      html: plainly(letter?.html ?? ''),
    }
  }
  const ways = { stream: 'invited', satisfaction: 'up', equality: 'down' } as const

  it('is the same on the first page, in a letter, in the report and to a program', async () => {
    await liveTwoWorlds({ good: 4, bad: 16 })
    const { home, api, report, letter, html } = await readAll()
    for (const one of [home, api, report]) {
      expect(one).toMatchObject(ways)
      expect(one).toMatchObject({
        satisfied: { told: 'chart', at: '2026-10', signal: 'up', figures: { n: 80 } },
        between: {
          told: 'chart',
          at: '2026-10',
          signal: 'down',
          reference: { from: '2026-01', to: '2026-08', points: 8 },
          spread: { before: { estimate: 0 } },
        },
      })
    }
    expect(report).toEqual({ ...home, satisfied: { ...home?.satisfied, effects: null } })
    const said = formatHeadline(ways, 'En bref', 'fr').sentence
    expect(letter).toContain(plainly(said))
    expect(letter).toMatch(alert)
    expect(html).toMatch(alert)
    expect(letter).not.toMatch(/\. \./)
    expect(letter).toContain(plainly(formatEqualityMoved(report?.between ?? null, 'fr')))
  })

  it('alerts every reader where a territory is hidden from some, and says that it is hidden', async () => {
    await liveTwoWorlds({ good: 1, bad: 9 })
    const { home, api, report, letter } = await readAll()
    for (const one of [home, api, report]) expect(one).toMatchObject(ways)
    expect(home?.between).toMatchObject({ spread: { after: {} } })
    expect(report?.between).toMatchObject({ told: 'chart', signal: 'down', spread: null })
    expect(letter).toMatch(alert)
    expect(letter).toContain(
      'Leur écart n’est pas montré : au moins un territoire a moins de 11 réponses, ou en protège un autre.',
    )
  })

  it('is too early to tell to all before eight months, however far two of them lie apart', async () => {
    for (const one of places) await live('2026-09', one, 6, 6)
    for (const one of places) await live('2026-10', one, 12, 0)
    const { home, api, report, letter } = await readAll()
    for (const one of [home, api, report])
      expect(one).toMatchObject({ satisfaction: 'early', equality: 'early' })
    expect(letter).toContain('satisfaction, trop tôt pour le dire')
    expect(letter).not.toMatch(/hausse|baisse/)
  })

  it('is that there are too few to all, where a month has fewer than eleven answers', async () => {
    for (const month of referenceMonths) await live(month, 'nord', 10, 5)
    await live('2026-10', 'nord', 0, 10)
    const { home, api, report } = await readAll()
    for (const one of [home, api, report])
      expect(one).toMatchObject({
        satisfaction: 'too_few',
        equality: 'too_few',
        satisfied: { told: 'nothing', because: 'too_few', points: 9 },
      })
  })
})
