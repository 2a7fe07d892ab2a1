import type {
  TerritoriesResponse,
  TerritoryCriterion,
} from '#shared/contract/reporting/territories.ts'
import { describeDeclaration } from '#shared/report/describe-declaration.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { declaredFor } from '../../catalogue/declarations/declarations.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import type { Known } from '../figures/known.ts'
import { pairOf, placesOf } from './criteria.ts'
import { describeFunnelPlot } from './describe-funnel-plot.ts'
import { gatherService } from './gather-service.ts'

/** The service, the criterion and the period. */
interface Asked {
  service: string | undefined
  criterion: TerritoryCriterion
  period: string | null
}

/** Describes whether quality is the same in every territory. @throws Refusal `unknown_service` */
export async function describeTerritories(
  database: Queryable,
  bearer: Bearer,
  { service, criterion, period }: Asked,
  now: Date,
): Promise<TerritoriesResponse> {
  const own = await ownOrganisation(database, bearer)
  const { organisation } = bearer.rights
  const found = await gatherService(database, { ...own, organisation }, { service, period }, now)
  const known = found?.known ?? null
  const pair = found && pairOf(found.known, found.requests, criterion)
  const places = placesOf(pair)
  return {
    generated_at: now.toISOString(),
    zone: own.zone,
    services: own.services.map((one) => ({ service: one.service, name: one.name })),
    service: known?.service ?? null,
    followed: [...(known?.followed ?? [])],
    criterion,
    period,
    fewest: fewestShown,
    pair,
    funnel: places && describeFunnelPlot(places),
    declarations: known ? decidedFor(known, places?.counts === undefined) : [],
  }
}

/** Lists the declarations that the verdicts depend on. */
function decidedFor(
  { declarations, service }: Known,
  isOfAnswers: boolean,
): TerritoriesResponse['declarations'] {
  return (['margin', 'commitment', 'population'] as const).flatMap((kind) => {
    if (kind === 'commitment' && !isOfAnswers) return []
    const found = declaredFor(declarations, service, kind)
    return found ? [describeDeclaration(found)] : []
  })
}
