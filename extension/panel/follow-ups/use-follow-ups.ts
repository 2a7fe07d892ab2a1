import { useCallback, useEffect, useState } from 'preact/hooks'
import type { FollowUps } from '#shared/contract/agents/follow-up.ts'
import type { FollowUpsAnswer, FollowUpsFault, MarkAnswer } from '../../shared/follow-ups.ts'
import { lookLifetime } from '../../shared/forget-look.ts'
import type { FromPanel } from '../../shared/messages.ts'

/** The list, as far as it is read. `old`: it was read five minutes ago, and is forgotten. */
type Listed =
  | { state: 'asking' | 'old' }
  | { state: 'told'; told: FollowUps }
  | { state: 'failed'; fault: FollowUpsFault }

/** What was marked in this list. `failed`: the hub did not hear it. */
export type Mark = 'done' | 'failed'

interface Following {
  listed: Listed
  marks: ReadonlyMap<string, Mark>
  read(): void
  /** Marks one as done at once, or takes that back. */
  mark(followUp: string, isUndone: boolean): void
}

const send = async <Told>(message: FromPanel): Promise<Told | { fault: FollowUpsFault }> =>
  ((await chrome.runtime.sendMessage(message).catch(() => undefined)) as Told | undefined) ?? {
    fault: 'unreachable',
  }

/** Reads the list once it is opened; the panel alone holds it, for five minutes. */
export function useFollowUps(): Following {
  const [listed, setListed] = useState<Listed>({ state: 'asking' })
  const [marks, setMarks] = useState<ReadonlyMap<string, Mark>>(new Map())
  const read = useCallback(() => {
    setListed({ state: 'asking' })
    setMarks(new Map())
    void send<FollowUpsAnswer>({ kind: 'list_follow_ups' }).then((answer) =>
      setListed(
        'told' in answer
          ? { state: 'told', told: answer.told }
          : { state: 'failed', fault: answer.fault },
      ),
    )
  }, [])
  useEffect(read, [read])
  useEffect(() => {
    if (listed.state !== 'told') return
    const timer = setTimeout(() => setListed({ state: 'old' }), lookLifetime)
    return () => clearTimeout(timer)
  }, [listed])
  const put = (followUp: string, mark: Mark | null) =>
    setMarks((known) => {
      const { [followUp]: _, ...others } = Object.fromEntries(known)
      return new Map(Object.entries(mark ? { ...others, [followUp]: mark } : others))
    })
  return {
    listed,
    marks,
    read,
    mark(followUp, undone) {
      put(followUp, undone ? null : 'done')
      void send<MarkAnswer>({ kind: 'mark_follow_up', followUp, undone }).then((answer) => {
        if ('fault' in answer) put(followUp, undone ? 'done' : 'failed')
      })
    },
  }
}
