import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import type { Languages } from '#shared/contract/reporting/languages.ts'
import { webStreams } from '#shared/contract/stream.ts'
import { listCampaignForms } from '../../feedback/answers/feedback-sql.ts'
import { listLocaleTallies } from '../../feedback/answers/locale-tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { marginOf } from '../figures/declared-for-service.ts'
import { newestCampaign } from '../figures/is-of-campaigns.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { gatherOne } from '../report/gather.ts'
import { guardBeside } from '../report/guard-beside.ts'
import { countMatched } from './answers-sql.ts'
import { describeDifferences } from './describe-differences.ts'
import { describeReliability, perceivedItems } from './describe-reliability.ts'

/** Months of answers that are read one by one: less than they are kept. */
const months = 24

/** Most forms that are read: many times what an alpha takes. */
const most = 5_000

/**
 * Describes whether the questionnaires of a service measure the same in each language. The totals by
 * language are of the roll-up; what needs two answers of one person is read from the answers.
 * @throws Refusal `unknown_service`
 */
export async function describeLanguages(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
  now: Date,
): Promise<Languages> {
  const wanted = { organisation, service, period: null }
  const { known, declared, zone } = await gatherOne(database, wanted, indicatorCriteria, now)
  const { asked, proven: stream, today } = known
  const since = `${monthsLater(today, -months).slice(0, 7)}-01`
  const of = { organisation, service, since }
  const within = { from: since, until: daysLater(today, 1) }
  const campaign = newestCampaign(known.instruments)
  const [tallies, matched, forms] = await Promise.all([
    listLocaleTallies(database, { ...of, stream, instrument: asked, item: asked.opening }),
    countMatched(database, { ...of, stream, instrument: asked }, perceivedItems(asked)),
    campaign
      ? listCampaignForms(
          database,
          { organisation, service, instrument: campaign, streams: webStreams, within, most },
          perceivedItems(campaign),
        )
      : [],
  ])
  const margin = marginOf(known)
  const found = describeDifferences(asked, tallies, matched, margin.value)
  const beside = guardBeside(known, ['same_treatment', 'promises_kept', 'equal_quality', 'delays'])
  return {
    generated_at: now.toISOString(),
    service,
    name: declared.name,
    zone,
    margin,
    reliability: describeReliability(campaign, forms),
    differences:
      typeof found === 'string'
        ? { told: 'nothing', because: found }
        : beside === null
          ? { told: 'nothing', because: 'not_alone' }
          : { told: 'figures', beside, ...found },
  }
}
