import { seededRandom } from '#shared/statistics/seeded-random.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import type { Random } from '../valmont/chance.ts'
import { author, decidedBefore } from '../valmont/declared.ts'
import { organisation, site, source } from '../valmont/organisation.ts'
import { seedBeliefs } from './beliefs.ts'
import { inventChildcare } from './childcare.ts'
import { seedCircumstances } from './circumstances.ts'
import { seedDecisions } from './decisions.ts'
import { inventEarlierFeedback } from './earlier.ts'
import { inventFeedback } from './feedback.ts'
import { inventFunnel } from './funnel.ts'
import { seedGeography } from './geography.ts'
import { seedInvitations } from './invitations.ts'
import { seedMandate } from './mandate.ts'
import { seedMessageTexts } from './message-texts.ts'
import { seedOffers } from './offers.ts'
import { inventProofFeedback } from './proof-feedback.ts'
import { seedRecognised } from './recognised.ts'
import { seedRecord } from './record.ts'
import type { PastRequest } from './requests.ts'
import { seedResults } from './results.ts'
import { sendRequests } from './send.ts'
import { inventSentForms } from './sent-forms.ts'
import { inventStreets } from './streets.ts'
import { seedWarnings } from './warnings.ts'
import { seedWords } from './words.ts'
import { seedYear } from './year.ts'

/** The town to fill, and its addresses. */
interface Living {
  database: Database
  /** URLs of the hub and of the town's site. */
  hub: string
  site: string
  key: string
  secret: Secret
  configuration: number
  now: Date
  requests: readonly PastRequest[]
  random: Random
}

/** Fills a fresh hub with a year of data: first through HTTP, then what people entered. */
export async function live(living: Living): Promise<void> {
  const { database, hub, key, secret, configuration, now, requests, random } = living
  const town = organisation.organisation
  const asking = { now, site, configuration }
  const feedback = [
    ...inventFeedback({ ...asking, random }),
    ...inventProofFeedback({ ...asking, random: seededRandom(5), organisation: town, secret }),
    ...inventChildcare({ ...asking, random: seededRandom(8) }),
  ]
  const earlier = inventEarlierFeedback({ ...asking, random: seededRandom(4) })
  const streets = inventStreets({ ...asking, random: seededRandom(6) })
  await sendRequests({ hub, key }, requests)
  const acting = { organisation: town, source, secret, now, random: seededRandom(13) }
  await seedMandate(database, acting, requests)
  const sent = inventSentForms({ ...asking, random: seededRandom(12) })
  const answers = [...feedback, ...earlier, ...sent]
  await seedYear({ database, hub, key, site, configuration, secret, now, answers })
  await seedRecognised(database, town, now)
  await seedWarnings(database, town, streets, { now, secret })
  // Pages count nobody whom the hub invited as they sent a form.
  const answered = [...feedback, ...earlier, ...streets.map(({ part }) => part)]
  await seedRecord(database, {
    organisation: town,
    author,
    decided: decidedBefore(now),
    counters: inventFunnel({ organisation: town, feedback: answered, now }),
  })
  await seedInvitations(database, { organisation: town, secret, now, random: seededRandom(10) })
  await seedBeliefs(database, town, now)
  await seedCircumstances(database, town, now)
  await seedGeography(database, town, { author, at: decidedBefore(now).at })
  const brought = { database, clock: () => new Date(), secret }
  await seedResults(brought, { organisation: town, author }, now, seededRandom(9))
  await seedOffers(database, town, now, living.site)
  await seedDecisions(database, { organisation: town, author, now })
  await seedWords(database, { organisation: town, author, now, random: seededRandom(7) })
  await seedMessageTexts(database, { organisation: town, author, now, random: seededRandom(11) })
}
