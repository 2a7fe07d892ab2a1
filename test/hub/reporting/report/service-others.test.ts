import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownInstrument } from '#shared/contract/catalogue/instrument.ts'
import type { Perception } from '#shared/contract/reporting/perception.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { townAgents } from '../../../world/agents.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownReception } from '../../../world/own-instrument.ts'
import { formatReason, readPerception } from '../../../world/service-figures.ts'
import { keepPromises } from '../../../world/shares.ts'
import { anyStore } from '../../../world/stores.ts'
import { town, townNotice } from '../../../world/town.ts'

describe.each(anyStore)('What is answered to questions of one’s own, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
    const own = ownReception()
    const text = JSON.stringify(own)
    expect((await hub.as(townAgents.quality, 'PUT', '/v1/instruments', { text })).statusCode).toBe(
      201,
    )
    const asked = { ...ownInstrument.parse(own), version: 1 }
    const content = { ...defaultConfiguration(asked, townNotice), languages: ['fr' as const] }
    await insertConfiguration(hub.database, town.organisation, town.site, content)
    hub.clock.now = new Date(hub.clock.now.getTime() + 10_000)
  })
  afterEach(() => hub.close())

  const answer = (all: readonly Record<string, number | string>[]) =>
    formatReason(hub, 'PLACE', all, { configuration: 2, item: undefined })
  const told = ({ others }: Perception) => {
    if (others.told !== 'figures') throw new Error(`Nothing is told: ${others.because}`)
    return others.questions
  }
  /** Twelve of sixteen asked at the counter, and only they are asked whether it was clear. */
  const places = Array.from({ length: 16 }, (_, nth) => ({
    PLACE_1: nth < 12 ? 1 : 0,
    PLACE_2: nth < 8 ? 1 : 0,
  }))

  it('is the share of each answer, of each choice where there are several', async () => {
    await keepPromises(hub, 'voirie')
    await answer(places.map((one, nth) => ({ ...one, CLEAR: nth < 3 ? 2 : 4 })))
    const questions = told(await readPerception(hub))
    expect(questions).toMatchObject([
      {
        item: 'PLACE',
        several: true,
        follows: false,
        n: 16,
        answers: [
          { label: { fr: 'Au guichet' }, share: { estimate: 0.75, low: 0.505 } },
          { label: { fr: 'Au téléphone' }, share: { estimate: 0.5 } },
        ],
      },
      { item: 'CLEAR', several: false, n: 12 },
    ])
    expect(questions[1]?.answers.map(({ share }) => share.estimate)).toEqual([0, 0.25, 0, 0.75, 0])
  })

  it('is told of no question with fewer than eleven answers', async () => {
    await keepPromises(hub, 'voirie')
    await answer(places.map((one, nth) => ({ ...one, ...(nth < 9 && { CLEAR: 4 }) })))
    const [place, clear] = told(await readPerception(hub))
    expect(place?.n).toBe(16)
    expect(clear).toMatchObject({ n: null, answers: [] })
  })

  it('stands beside what is owed to all, or nowhere', async () => {
    await answer(places)
    const { others } = await readPerception(hub)
    expect(others).toEqual({ told: 'nothing', because: 'not_alone' })
  })
})
