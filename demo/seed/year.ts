import { type FeedbackPartSent, feedbackPart } from '#shared/contract/feedback/feedback.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { findSite } from '../../hub/catalogue/organisations/directory-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { configuration as asked } from '../valmont/configuration.ts'
import { campaignOf, inventCampaign } from './campaign.ts'
import { inventEarlierRequests } from './earlier.ts'
import { replay } from './replay.ts'
import { sendRequests } from './send.ts'
import { writeAnswers } from './write-answers.ts'

/** The hub, and the answers so far. */
interface Year {
  database: Database
  hub: string
  key: string
  site: string
  configuration: number
  now: Date
  earlier: readonly FeedbackPartSent[]
}

/** Fills in the nine earlier months, and a campaign of last spring. */
export async function seedYear(year: Year): Promise<void> {
  const { database, site: name, configuration, now, earlier } = year
  const site = await findSite(database, name)
  if (!site) throw new Error(`No site is called ${name}`)
  const usual = { version: configuration, content: asked, instrument: parvis }
  const parts = earlier.map((part) => feedbackPart.parse(part))
  await writeAnswers(database, site, usual, parts, now)
  const told = inventCampaign({ now, random: replay(5), site: name, configuration })
  await writeAnswers(database, site, campaignOf(configuration), told, now)
  await sendRequests(year, inventEarlierRequests(now, replay(6)))
}
