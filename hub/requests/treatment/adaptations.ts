import { isDeepStrictEqual } from 'node:util'
import type { OfferedAdaptation } from '#shared/contract/agents/context.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { formatDay } from '#shared/text/dates.ts'
import { localise } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import type { AppliedAdaptation, Rule } from './applied-adaptations-sql.ts'

/** One rule, and its last state for a request. */
interface Listed {
  /** From 1; its position in the rules of the service. */
  place: number
  rule: Rule
  said: AppliedAdaptation | undefined
  /** Whether the service still offers it; new requests cannot get a withdrawn one. */
  isOffered: boolean
}

/**
 * Returns the rules of a service in order, and then the withdrawn rules that the request has or
 * had, as they were. A reworded rule is another rule.
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

/**
 * Describes the adaptations for everyone in the same situation, and since when a request has them.
 */
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
