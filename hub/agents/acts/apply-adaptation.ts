import type { AdaptationAsked, AdaptationsResponse } from '#shared/contract/agents/adaptation.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ServiceDefinition } from '../../catalogue/services/service-definition.ts'
import { findService, type StoredService } from '../../catalogue/services/sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { describeAdaptations, listAdaptations } from '../../requests/treatment/adaptations.ts'
import {
  type AppliedAdaptation,
  insertAppliedAdaptation,
  listAppliedAdaptations,
} from '../../requests/treatment/applied-adaptations-sql.ts'
import { doTraced, findNamed, lockNamed, type Named } from '../recognition/find-named.ts'

/**
 * Records that a published rule of the service applies to a request, or no longer does, and logs
 * the act. It is idempotent. A refusal is logged too.
 * @throws Refusal `no_rights`, `purpose_refused`, `unknown_request`, `invalid` where no rule has
 *   this position
 */
export async function applyAdaptation(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition'>,
  bearer: Bearer,
  asked: AdaptationAsked,
  locale: Locale,
): Promise<AdaptationsResponse> {
  const named = await findNamed(deps, bearer, 'adapt', asked)
  const changed = await doTraced(deps, named, () =>
    deps.database.transaction(async (transaction) => {
      const changed = await change(transaction, deps, named, asked)
      await named.leaveTrace(transaction, 'shown')
      return changed
    }),
  )
  return { adaptations: tell(changed, named.offer, locale, deps.clock()) }
}

/** The rules of a service, and those that apply to a request now. */
interface Changed {
  service: StoredService
  applied: readonly AppliedAdaptation[]
}

/**
 * Records the change.
 * @throws Refusal `unknown_request`, or `invalid` when no rule has this position; it then records
 *   nothing
 */
async function change(
  transaction: Queryable,
  { clock }: Pick<Deps, 'clock'>,
  named: Named,
  asked: AdaptationAsked,
): Promise<Changed> {
  const request = await lockNamed(transaction, named)
  const service = await findService(transaction, request.organisation, request.service)
  if (!service) throw new Error(`No service is called ${request.service}`)
  const applied = await listAppliedAdaptations(transaction, request)
  const said = formatReason(service, applied, asked)
  if (!said) throw new Refusal('invalid', [{ path: '/adaptation', code: 'unknown_rule' }])
  if (!said.isNew) return { service, applied }
  await insertAppliedAdaptation(transaction, request, { ...said.rule, at: clock() })
  return { service, applied: await listAppliedAdaptations(transaction, request) }
}

/** Finds the rule and whether it changes; `null` when the agent may not apply it. */
function formatReason(
  { definition, version }: StoredService,
  applied: readonly AppliedAdaptation[],
  { adaptation, applies }: AdaptationAsked,
) {
  const meant = listAdaptations(definition, applied)[adaptation - 1]
  // An agent may take back a rule that was withdrawn, but not apply it.
  if (!meant || (applies && !meant.isOffered)) return null
  const { rule, said, isOffered } = meant
  const where = isOffered || !said ? { version, adaptation } : said
  return {
    rule: { version: where.version, adaptation: where.adaptation, rule, applies },
    isNew: applies !== (said?.applies ?? false),
  }
}

function tell(
  { service, applied }: Changed,
  { zone }: Pick<ServiceDefinition, 'zone'>,
  locale: Locale,
  now: Date,
): AdaptationsResponse['adaptations'] {
  return describeAdaptations(service.definition, applied, locale, { zone, now })
}
