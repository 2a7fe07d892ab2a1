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
    const said = { overall: 1 + (nth % 5), ...answers }
    const one = { service: 'voirie', configuration, form: 'campaign', item: undefined }
    const sent = await hub.answer(feedback({ ...one, answers: said }))
    expect(sent.statusCode, sent.body).toBe(201)
  }
  return insertConfiguration(hub.database, organisation, site, townConfiguration)
}
