import { useState } from 'preact/hooks'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import type { MergeUndone } from '#shared/contract/agents/merge.ts'
import { fill } from '#shared/text/fill.ts'
import { useActions } from '../hooks/actions.ts'
import { ActFaultView } from './act-fault-view.tsx'
import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'
import { useWorkFocus, workAt } from './use-work-focus.ts'

type Listed = { merge: string; words: string }

/** The merges of this usager, each with a way to undo it for a reason. */
export function MergesList({ usager }: { usager: ContextFound['usager'] }) {
  const says = useActsText().merge
  const { acts } = useMatter()
  const read = (usager?.merges ?? []).map(({ merge, since, reason }) => ({
    merge,
    words: fill(says.since, { since, reason }),
  }))
  const made = Object.values(acts).flatMap((act) =>
    act?.act === 'merge' && act.state === 'done' ? [act.told.merge] : [],
  )
  const isNew = (id: string) => !read.some(({ merge }) => merge === id)
  const merges = [...read, ...made.filter(isNew).map((merge) => ({ merge, words: says.madeNow }))]
  return (
    <ul class="merges">
      {merges.map((one) => (
        <MergeView key={one.merge} listed={one} />
      ))}
    </ul>
  )
}

/** One merge. Its reasons come when it is to be taken back: choosing one takes it back. */
function MergeView({ listed: { merge, words } }: { listed: Listed }) {
  const says = useActsText().merge
  const { act: does } = useActions()
  const place = `unmerge.${merge}` as const
  const act = useMatter().acts[place]
  const [isAsking, setAsking] = useState(false)
  const inside = useWorkFocus<HTMLLIElement>(workAt(act))
  if (act?.state === 'done')
    return (
      <li ref={inside}>
        <span class="muted" tabIndex={-1} data-work>
          {says.undone}
        </span>
      </li>
    )
  return (
    <li ref={inside}>
      <span>{words}</span>{' '}
      {act?.state === 'doing' ? (
        <span class="muted" tabIndex={-1} data-work>
          {says.undoing}
        </span>
      ) : (
        <button
          type="button"
          class="bare"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {says.undo}
        </button>
      )}
      {isAsking && !act && (
        <div class="actions">
          {(Object.keys(says.undoReasons) as MergeUndone['reason'][]).map((reason) => (
            <button
              key={reason}
              type="button"
              class="quiet"
              onClick={() => does({ does: 'unmerge', merge, reason })}
            >
              {says.undoReasons[reason]}
            </button>
          ))}
        </div>
      )}
      {act?.state === 'failed' && <ActFaultView act={act} place={place} />}
    </li>
  )
}
