import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { Reachable } from '../../outbox/choose-ways.ts'
import { declaredWays } from '../../outbox/declared-ways.ts'

/** Why a step is on the page only. */
export type WhyUnsent =
  | 'sends_nothing'
  | 'not_declared'
  | 'page_chosen'
  | 'post_chosen'
  | 'telephone_chosen'
  | 'no_address'

/** Returns why nothing is sent for a step without a channel in `chooseWays`. */
export function whyUnsent(
  kind: ProofKind,
  { service, preferred, available }: Reachable,
): WhyUnsent {
  if (available.size === 0) return 'sends_nothing'
  const declared = declaredWays(service, kind)
  if (declared.length === 0 && preferred !== 'push') return 'not_declared'
  if (preferred === 'page' || preferred === 'post' || preferred === 'telephone')
    return `${preferred}_chosen`
  const wanted = preferred ? [preferred, ...declared] : declared
  return wanted.some((way) => available.has(way as never)) ? 'no_address' : 'sends_nothing'
}
