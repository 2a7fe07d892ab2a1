import type { Stone } from '#shared/contract/requests/tracking.ts'
import { Stones } from '#shared/drawing/stones.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'

/** The steps of a request as they were read, and those sent since. */
export function StonesNow({ stones }: { stones: readonly Stone[] }) {
  const { text } = useLanguage()
  const says = useActsText()
  const { acts, readAt } = useMatter()
  const told = Object.values(acts).flatMap((act): Stone[] => {
    if (act?.act !== 'proof' || act.state !== 'done' || act.at <= readAt) return []
    const { page, sent } = act.told
    return [{ kind: act.body.step.kind, status: 'done', ...page, sent: [says.added, ...sent] }]
  })
  const past = stones.filter(({ status }) => status === 'done')
  const rest = stones.filter(({ status }) => status !== 'done')
  const all = told.length > 0 ? [...past, ...told, ...rest] : stones
  return <Stones stones={all} words={text.where} />
}
