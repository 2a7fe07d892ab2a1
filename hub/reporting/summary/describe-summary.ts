import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import {
  mostSentences,
  type Summary,
  type SummaryKind,
  type SummarySentence,
  type SummaryService,
  summaryKinds,
} from '#shared/contract/reporting/summary.ts'
import { isAlert } from '#shared/report/is-alert.ts'
import { describeService } from './describe-service.ts'

/** Where each kind stands; what shares a rank is ordered by its gap. */
const ranks: Readonly<Record<SummaryKind, number>> = {
  alert: 0,
  missed: 1,
  below: 2,
  under_floor: 2,
  satisfaction_down: 2,
  equality_down: 2,
  kept_down: 2,
  rise: 3,
  held: 3,
  nothing: 4,
  early: 5,
  too_few: 6,
}

/** Returns whether nothing can be told of a kind. */
const isQuiet = (kind: SummaryKind) => ranks[kind] >= ranks.nothing

/** Most sentences of such kinds, before they are joined. */
const mostQuiet = 3

/** What a summary rests on: a report as readers outside are told it, of a period that is over. */
type PeriodReport = Pick<Indicators, 'services' | 'declarations'> & { period: string }

/** Describes each service as its sentence does, in declared order. */
export function describeServices({
  period,
  services,
  declarations,
}: PeriodReport): SummaryService[] {
  return services.map((one) => describeService(one, period, declarations))
}

/**
 * Describes what to know of a period in seven sentences at most. One service has one sentence, for
 * its worst fact: a two-worlds alert, then a missed commitment, then what is below or fell, by how
 * far it is from what was promised. Services of one kind share a sentence where there are too many;
 * the least urgent kinds first. A sentence lists all its services.
 */
export function describeSummary(report: PeriodReport): Summary {
  const { period } = report
  let sentences = describeServices(report)
    .map((one): SummarySentence => ({ kind: kindOf(one), services: [one] }))
    .sort(byUrgency)
  const areManyQuiet = sentences.filter(({ kind }) => isQuiet(kind)).length > mostQuiet
  for (const kind of summaryKinds.toReversed())
    if (sentences.length > mostSentences || (areManyQuiet && isQuiet(kind)))
      sentences = joined(sentences, kind)
  const told = sentences.slice(0, mostSentences)
  return {
    period,
    sentences: told,
    others: sentences.slice(mostSentences).flatMap((one) => one.services),
  }
}

/** Returns the worst fact of a service. */
function kindOf({ usager, commun }: SummaryService): SummaryKind {
  const satisfaction = usager.satisfaction.way
  const equality = commun.equality?.way ?? 'too_few'
  const registers = [commun.kept?.moved?.way, commun.within?.moved?.way]
  if (isAlert({ satisfaction, equality })) return 'alert'
  if (usager.verdict === 'missed' || usager.never) return 'missed'
  if (commun.below.length > 0) return 'below'
  if (commun.under_floor !== null) return 'under_floor'
  if (satisfaction === 'down') return 'satisfaction_down'
  if (equality === 'down') return 'equality_down'
  if (registers.includes('down')) return 'kept_down'
  if ([satisfaction, equality, ...registers].includes('up')) return 'rise'
  if (usager.verdict === 'held') return 'held'
  if (satisfaction === 'none' || equality === 'none') return 'nothing'
  return satisfaction === 'early' ? 'early' : 'too_few'
}

const names = new Intl.Collator('fr')

function byUrgency(one: SummarySentence, other: SummarySentence): number {
  const [a, b] = [one.services[0], other.services[0]]
  return (
    ranks[one.kind] - ranks[other.kind] ||
    (b?.gap ?? 0) - (a?.gap ?? 0) ||
    summaryKinds.indexOf(one.kind) - summaryKinds.indexOf(other.kind) ||
    names.compare(a?.name.fr ?? '', b?.name.fr ?? '')
  )
}

/** Joins all sentences of a kind where the first of them stands. */
function joined(sentences: readonly SummarySentence[], kind: SummaryKind): SummarySentence[] {
  const own = sentences.filter((one) => one.kind === kind)
  const [head] = own
  if (!head) return [...sentences]
  const services = own.flatMap((one) => one.services)
  return sentences.flatMap((one) =>
    one === head ? [{ kind, services }] : one.kind === kind ? [] : [one],
  )
}
