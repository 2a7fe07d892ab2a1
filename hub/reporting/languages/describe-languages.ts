import { monthsLater } from '#shared/calendar/day.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Languages } from '#shared/contract/reporting/languages.ts'
import { listLocaleTallies } from '../../feedback/answers/locale-tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { marginOf } from '../figures/declared-for-service.ts'
import { isOfCampaigns } from '../figures/is-of-campaigns.ts'
import type { Known } from '../figures/known.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { gatherOne } from '../report/gather.ts'
import { guardBeside } from '../report/guard-beside.ts'
import { countMatched, listMarkedForms } from './answers-sql.ts'
import { describeDifferences } from './describe-differences.ts'
import { describeReliability, perceivedItems } from './describe-reliability.ts'

/** Months of answers that are read one by one: less than they are kept. */
const months = 24

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
  const campaign = campaignOf(known)
  const [tallies, matched, forms] = await Promise.all([
    listLocaleTallies(database, { ...of, stream, instrument: asked, item: asked.opening }),
    countMatched(database, { ...of, stream, instrument: asked }, perceivedItems(asked)),
    campaign
      ? listMarkedForms(database, { ...of, instrument: campaign }, perceivedItems(campaign))
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

/** Finds the newest version of the campaign that was answered. */
function campaignOf({ instruments }: Known): Instrument | null {
  const [newest] = [...instruments.values()]
    .filter(isOfCampaigns)
    .sort((one, other) => other.version - one.version)
  return newest ?? null
}
