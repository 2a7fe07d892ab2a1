import { parvis } from '#shared/quality/instruments/parvis.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { findSite } from '../../hub/catalogue/organisations/directory-sql.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { configuration as asked } from '../valmont/configuration.ts'
import { campaignOf, inventCampaign } from './campaign.ts'
import { inventEarlierRequests } from './earlier.ts'
import type { PastAnswer } from './past-answer.ts'
import { sendRequests } from './send.ts'
import { writeAnswers } from './write-answers.ts'

/** The hub, and the answers of the year. */
interface Year {
  database: Database
  hub: string
  key: string
  site: string
  configuration: number
  secret: Secret
  now: Date
  answers: readonly PastAnswer[]
}

/**
 * Fills in the answers of a year, the requests of nine earlier months, and a campaign of last spring.
 * It writes to the database: the API takes answers of today, and of what waited on a device.
 */
export async function seedYear(year: Year): Promise<void> {
  const { database, site: name, configuration, now, secret, answers } = year
  const site = await findSite(database, name)
  if (!site) throw new Error(`No site is called ${name}`)
  const usual = { version: configuration, content: asked, instrument: parvis }
  await writeAnswers(database, site, usual, answers, { now, secret })
  const told = inventCampaign({ now, random: seededRandom(5), site: name, configuration })
  await writeAnswers(database, site, campaignOf(configuration), told, { now, secret })
  await sendRequests(year, inventEarlierRequests(now, seededRandom(6)))
}
