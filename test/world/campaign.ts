import { expect } from 'vitest'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { insertConfiguration } from '../../hub/catalogue/sites/declare-sql.ts'
import { feedback } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { town, townConfiguration, townNotice } from './town.ts'

/**
 * Runs a campaign about the streets, then restores the form.
 * @param forms one usager's answers each
 * @returns the new version of the form
 */
export async function holdCampaign(
  hub: TestHub,
  forms: readonly Record<string, number>[],
): Promise<number> {
  const asked = defaultConfiguration(campaign, townNotice)
  const { organisation, site } = town
  const configuration = await insertConfiguration(hub.database, organisation, site, asked)
  for (const [nth, answers] of forms.entries()) {
    const { item: _, ...one } = feedback({ service: 'voirie', configuration, form: 'campaign' })
    const sent = await hub.send({
      method: 'POST',
      url: '/v1/feedback',
      payload: { ...one, answers: { overall: 1 + (nth % 5), ...answers } },
    })
    expect(sent.statusCode, sent.body).toBe(201)
  }
  return insertConfiguration(hub.database, organisation, site, townConfiguration)
}
