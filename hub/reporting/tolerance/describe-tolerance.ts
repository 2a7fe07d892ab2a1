import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import type { ToldZone, Tolerance, ToleranceRow } from '#shared/contract/reporting/tolerance.ts'
import { type WebStream, webStreams } from '#shared/contract/stream.ts'
import { findItem } from '#shared/quality/instrument.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { MeanEstimate } from '#shared/statistics/mean-interval.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import {
  type Levels,
  type ZoneOfTolerance,
  zoneOfTolerance,
} from '#shared/statistics/zone-of-tolerance.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { type CampaignForm, listCampaignForms } from '../../feedback/answers/feedback-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { toThousandth } from '../figures/to-thousandth.ts'

/** Fewest people who told all three levels, before a zone is drawn. */
const fewestForms = 30

/** Months of answers: a campaign is held once or twice a year. */
const months = 12

/**
 * Describes where what was lived of a service stands between the least acceptable and the wish, by
 * the campaigns of the last twelve months.
 * @throws Refusal `unknown_service`
 */
export async function describeTolerance(
  database: Queryable,
  { organisation, service }: { organisation: string; service: string },
  now: Date,
): Promise<Tolerance> {
  const own = await findOrganisation(database, organisation)
  const declared = own?.services.find((one) => one.service === service)
  if (!own || !declared) throw new Refusal('unknown_service')
  const { zone } = own
  const today = dayIn(zone, now)
  const from = monthsLater(today, -months)
  const within = { from, until: daysLater(today, 1) }
  const forms = await listCampaignForms(
    database,
    { organisation, service, instrument: campaign, streams: webStreams, within, most: null },
    ideas.flatMap(({ minimum, desired, perceived }) => [minimum, desired, perceived]),
  )
  return {
    generated_at: now.toISOString(),
    service,
    name: declared.name,
    zone,
    from,
    until: today,
    levels: levelsOf(forms),
  }
}

function levelsOf(forms: readonly CampaignForm[]): Tolerance['levels'] {
  if (forms.length === 0) return { told: 'nothing', because: 'absent', missing: null }
  const stream = streamOf(forms)
  const heard = forms.filter((one) => one.stream === stream)
  const rows = ideas.map((idea) => ({ idea, row: rowOf(idea, heard) }))
  const isTold = ({ row }: (typeof rows)[number]) => row.zone.told === 'zone'
  const [usager, commun] = [false, true].map((isCivic) =>
    rows.filter(({ idea }) => (idea.dimension === 'civic') === isCivic),
  )
  if (!usager?.some(isTold))
    return { told: 'nothing', because: 'too_few', missing: missingOf(heard.length) }
  if (!commun?.some(isTold)) return { told: 'nothing', because: 'not_alone', missing: null }
  const told = (some: typeof rows) => some.map(({ row }) => row)
  return { told: 'figures', stream, scale, usager: told(usager), commun: told(commun) }
}

/** The ideas of the campaign, each asked in three columns on one page. */
const ideas = (campaign.forms[0]?.pages ?? []).flatMap(({ title, items }) => {
  const [minimum, desired, perceived] = items
  const item = perceived ? findItem(campaign, perceived) : undefined
  const points = item ? campaign.scales[item.scale]?.answers : undefined
  const [low, high] = [points?.[0], points?.at(-1)]
  if (!minimum || !desired || !perceived || !item || !title || !low || !high) return []
  return [{ minimum, desired, perceived, dimension: item.dimension, title, low, high }]
})

const scale = {
  low: Number(ideas[0]?.low.value ?? 1),
  high: Number(ideas[0]?.high.value ?? 9),
}

/** Returns the stream with enough forms, proven ones first; else that with the most. */
function streamOf(forms: readonly CampaignForm[]): WebStream {
  const count = (stream: WebStream) => forms.filter((one) => one.stream === stream).length
  const most = webStreams.toSorted((one, other) => count(other) - count(one))[0]
  return webStreams.find((stream) => count(stream) >= fewestForms) ?? most ?? 'invited'
}

type Idea = (typeof ideas)[number]

function rowOf(idea: Idea, forms: readonly CampaignForm[]): ToleranceRow {
  const found = zoneOfTolerance(forms.flatMap(({ answers }) => levelsIn(answers, idea) ?? []))
  const n = found?.perceived.n ?? 0
  const told = found?.zone && found.zone.below.n >= fewestForms ? toldOf(found, found.zone) : null
  return {
    item: idea.perceived,
    asked: idea.title,
    low: idea.low.label,
    high: idea.high.label,
    zone: told ?? { told: 'nothing', missing: missingOf(found?.zone?.below.n ?? n) },
  }
}

/** Returns the three levels of a form; `null` where one is no point of the scale. */
function levelsIn(answers: Readonly<Record<string, string>>, idea: Idea): Levels | null {
  const mark = (item: string) => Number(answers[item] ?? Number.NaN)
  const levels = {
    minimum: mark(idea.minimum),
    desired: mark(idea.desired),
    perceived: mark(idea.perceived),
  }
  return Object.values(levels).every(Number.isFinite) ? levels : null
}

const missingOf = (n: number) => fewestForms - (n < fewestShown ? 0 : Math.min(n, fewestForms - 1))

function toldOf(
  { perceived, contradicted }: ZoneOfTolerance,
  zone: NonNullable<ZoneOfTolerance['zone']>,
): ToldZone {
  const { adequacy, superiority, position, below, within, above } = zone
  return {
    told: 'zone',
    n: below.n,
    contradicted: contradicted > 0 && contradicted < fewestShown ? null : contradicted,
    minimum: level(zone.minimum),
    desired: level(zone.desired),
    perceived: level(perceived),
    adequacy: level(adequacy),
    superiority: level(superiority),
    width: level(zone.width),
    position: position && {
      n: position.n,
      estimate: toThousandth(position.estimate),
      interval: position.interval && bounds(position.interval),
    },
    below: shareOfAnswers(below.x, below.n),
    within: shareOfAnswers(within.x, within.n),
    above: shareOfAnswers(above.x, above.n),
    verdict: verdictOf(adequacy, superiority),
  }
}

function verdictOf(adequacy: MeanEstimate, superiority: MeanEstimate): ToldZone['verdict'] {
  const [over, beyond] = [adequacy, superiority].map(({ mean, test }) =>
    test ? test.interval : { low: mean, high: mean },
  )
  if (!over || !beyond) return 'unclear'
  if (over.high < 0) return 'below'
  if (beyond.low > 0) return 'above'
  return over.low > 0 && beyond.high < 0 ? 'within' : 'unclear'
}

function level({ mean, test }: MeanEstimate) {
  return { mean: toThousandth(mean), interval: test && bounds(test.interval) }
}

const bounds = ({ low, high }: { low: number; high: number }) => ({
  low: toThousandth(low),
  high: toThousandth(high),
})
