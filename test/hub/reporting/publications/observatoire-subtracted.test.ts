import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { observatoire } from '#shared/contract/reporting/observatoire.ts'
import { townAgents } from '../../../world/agents.ts'
import { answerMany, monthsAgo } from '../../../world/answers.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { bringResults, keepDates } from '../../../world/results.ts'
import { avis, avisOf } from '../../../world/state-exports.ts'
import { stores } from '../../../world/stores.ts'

/** Three people answered in November. October is hidden with them; it is no part of the twelve months. */
const answered = {
  voirie: { '2025-10': 12, '2025-11': 3, '2025-12': 40, '2026-10': 100 },
  'etat-civil': { '2025-10': 12, '2025-12': 40, '2026-10': 100 },
}

describe('A note of twelve months beside exports of months', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    for (const [service, months] of Object.entries(answered)) {
      await keepDates(hub, 12, service)
      const daysAgo = monthsAgo.october
      await answerMany(hub, { good: 40, bad: 4, daysAgo }, { service, territory: 'nord' })
      for (const [month, good] of Object.entries(months))
        await bringResults(hub, avis(avisOf(month, { good })), service)
    }
  })
  afterAll(() => hub.close())

  const noteOf = async (service: string) => {
    const url = '/v1/export/observatoire.json?period=2026-10'
    const sent = await hub.as(townAgents.quality, 'GET', url)
    const { services } = observatoire.parse(sent.json())
    return services.find((one) => one.service === service)?.notes[0]?.told
  }

  it('is not told where it ends between two months that hide each other', async () => {
    expect(await noteOf('voirie')).toBe('protects')
    expect(await noteOf('etat-civil')).toBe('note')
  })
})
