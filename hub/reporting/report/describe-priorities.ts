import { daysLater } from '#shared/calendar/day.ts'
import { type Days, daysOf } from '#shared/calendar/period.ts'
import type { DisclosedDimension } from '#shared/contract/reporting/perception.ts'
import type { Priorities } from '#shared/contract/reporting/priorities.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import { fewestComplete } from '#shared/statistics/relative-weights.ts'
import { listCampaignForms } from '../../feedback/answers/feedback-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { newestCampaign } from '../figures/is-of-campaigns.ts'
import type { Known } from '../figures/known.ts'
import { describeDimension } from './describe-dimensions.ts'
import { describeDrivers, dimensionsOf } from './describe-drivers.ts'
import { describeReasons, reasonItems } from './describe-reasons.ts'
import { guardBeside } from './guard-beside.ts'
import { countJointAnswers, listConfigurations } from './joint-answers-sql.ts'

/** The newest feedbacks that are read, at most: single answers cost more than counts. */
const most = 5000

/** Days that are looked at without a period: older answers tell of another service. */
const year = 365

const guards: NonEmpty<string> = ['same_treatment', 'equal_quality', 'promises_kept', 'delays']

/**
 * Describes what to improve first: which dimensions go with satisfaction, what is due to all
 * whatever its importance, and what usagers say counted or matters.
 */
export async function describePriorities(
  database: Queryable,
  organisation: string,
  known: Known,
): Promise<Pick<Priorities, 'stream' | 'beside' | 'most' | 'drivers' | 'duties' | 'reasons'>> {
  const { asked, service, proven } = known
  const beside = guardBeside(known, guards)
  const head = { stream: proven, beside, most }
  const extras = reasonItems(asked)
  if (beside === null)
    return {
      ...head,
      drivers: {
        told: 'nothing',
        because: 'not_alone',
        least: fewestComplete,
        complete: null,
        lacking: [],
      },
      duties: [],
      reasons: extras.map(({ item, wording }) => ({
        item,
        wording,
        because: 'not_alone',
        groups: [],
      })),
    }
  const wanted = { organisation, service, within: withinOf(known), most }
  const campaign = newestCampaign(known.instruments)
  const items = [...dimensionsOf(asked), ...extras].map(({ item }) => item)
  const [forms, answers] = await Promise.all([
    campaign === null
      ? []
      : listCampaignForms(database, { ...wanted, instrument: campaign, streams: ['invited'] }, [
          campaign.opening,
          ...dimensionsOf(campaign).map(({ item }) => item),
        ]),
    countJointAnswers(
      database,
      { ...wanted, instrument: asked, stream: proven },
      asked.opening,
      items,
    ),
  ])
  const versions = new Map(
    answers.map(({ site, configuration }) => [
      `${site} ${configuration}`,
      { site, version: configuration },
    ]),
  )
  const configurations = await listConfigurations(database, organisation, [...versions.values()])
  const civic = describeDimension(known, 'civic', proven)
  return {
    ...head,
    drivers: describeDrivers({
      campaign: campaign && { instrument: campaign, forms: forms.map((one) => one.answers) },
      ongoing: { instrument: asked, answers },
    }),
    duties: civic === null ? [] : [dutyOf(civic)],
    reasons: describeReasons(asked, answers, configurations),
  }
}

const dutyOf = ({ wording, scale, perceived }: DisclosedDimension) => ({
  wording,
  scale,
  perceived,
})

function withinOf({ period, today }: Known): Days {
  const until = daysLater(today, 1)
  return period === null ? { from: daysLater(until, -year), until } : daysOf(period)
}
