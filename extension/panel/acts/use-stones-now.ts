import type { Stone } from '#shared/contract/requests/tracking.ts'
import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'

/** The steps of a request as they were read, and those sent since. */
export function useStonesNow(stones: readonly Stone[]): readonly Stone[] {
  const says = useActsText()
  const { acts, readAt } = useMatter()
  const told = Object.values(acts).flatMap((act): Stone[] => {
    if (act?.act !== 'proof' || act.state !== 'done' || act.at <= readAt) return []
    const { page, sent } = act.told
    return [{ kind: act.body.step.kind, status: 'done', ...page, sent: [says.added, ...sent] }]
  })
  if (told.length === 0) return stones
  const past = stones.filter(({ status }) => status === 'done')
  const rest = stones.filter(({ status }) => status !== 'done')
  return [...past, ...told, ...rest]
}
