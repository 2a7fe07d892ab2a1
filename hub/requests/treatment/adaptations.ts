import { isDeepStrictEqual } from 'node:util'
import type { OfferedAdaptation } from '#shared/contract/agents/context.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { formatDay } from '#shared/text/dates.ts'
import { localise } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import type { AppliedAdaptation, Rule } from './applied-adaptations-sql.ts'

/** One rule, and what was said last of it for a request. */
interface Listed {
  /** From 1; the same as long as the rules of the service are. */
  place: number
  rule: Rule
  said: AppliedAdaptation | undefined
  /** Whether the service offers it today: one that it does not is given to no other request. */
  isOffered: boolean
}

/**
 * The rules of a service in their order; after them those that a request has or has had and that are
 * in the rules no more, as they were. A rule that is written otherwise is another rule.
 */
export function listAdaptations(
  { adaptations }: Pick<Service, 'adaptations'>,
  applied: readonly AppliedAdaptation[],
): Listed[] {
  const isOf = (rule: Rule) => (one: AppliedAdaptation) => isDeepStrictEqual(one.rule, rule)
  const former = applied.filter((one) => !adaptations.some((rule) => isOf(rule)(one)))
  const listed = [
    ...adaptations.map((rule) => ({ rule, said: applied.find(isOf(rule)), isOffered: true })),
    ...former.map((said) => ({ rule: said.rule, said, isOffered: false })),
  ]
  return listed.map((one, at) => ({ place: at + 1, ...one }))
}

/** What may be adapted for everybody in the same situation, and since when a request has it. */
export function describeAdaptations(
  service: Service,
  applied: readonly AppliedAdaptation[],
  locale: UsagerLocale,
  { zone, now }: { zone: string; now: Date },
): OfferedAdaptation[] {
  const spoken = spokenByService(service, locale)
  const listed = listAdaptations(service, applied)
  return listed.flatMap(({ place, rule, said, isOffered }) => {
    const { condition, ask, ...what } = rule
    if (!isOffered && !said?.applies) return []
    return [
      {
        adaptation: place,
        what: localise(what, spoken),
        ...(condition && { condition: localise(condition, spoken) }),
        ...(ask && { ask: localise(ask, spoken) }),
        ...(said?.applies && { since: formatDay(said.at, zone, locale, now) }),
      },
    ]
  })
}
