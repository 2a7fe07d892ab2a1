import { useState } from 'preact/hooks'
import type { MergeAsked } from '#shared/contract/agents/merge.ts'
import { agentText } from '#shared/text/agent/text.ts'
import type { Sighting } from '../../shared/state.ts'
import { distinct } from '../../shared/subject.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { ActFaultView } from './act-fault-view.tsx'
import { KnownField } from './known-field.tsx'
import { useMatter } from './matter.tsx'
import { Radios } from './radios.tsx'
import { ReadAgain } from './read-again.tsx'
import { useActsText } from './use-acts-text.ts'
import { useDraft } from './use-draft.ts'
import { useWorkFocus, workAt } from './use-work-focus.ts'

type Known = MergeAsked['one']

/** Merges two identifiers of one person, with a reason. Shown as done only once the hub has agreed. */
export function Merge({ sightings }: { sightings: readonly Sighting[] }) {
  const says = useActsText().merge
  const { locale } = useLanguage()
  const { act: does } = useActions()
  const act = useMatter().acts.merge
  const [draft, change] = useDraft('merge')
  const [isMissing, setMissing] = useState(false)
  const inside = useWorkFocus<HTMLDivElement>(isMissing ? 'missing' : workAt(act))
  const seen = distinct(sightings).flatMap(({ kind, value }) =>
    kind === 'reference' ? [] : [{ kind, value }],
  )
  const reasons = agentText[locale].mergeReasons
  const reason = (Object.keys(reasons) as MergeAsked['reason'][]).find(
    (one) => one === draft['reason'],
  )
  const [one, other] = [knownIn(draft, 'one', seen[0]), knownIn(draft, 'other', seen[1])]
  if (act?.state === 'done')
    return (
      <div ref={inside} class="act-work">
        <p class="act-said" tabIndex={-1} data-work>
          {says.made}
        </p>
        <p>{says.readAgain}</p>
        <div class="actions">
          <ReadAgain />
          <button
            type="button"
            class="bare"
            onClick={() => does({ does: 'close', place: 'merge' })}
          >
            {says.another}
          </button>
        </div>
      </div>
    )
  const isUnderWay = act?.state === 'doing'
  const faults = act?.state === 'failed' && act.why === 'invalid' ? act.faults : []
  const field = { seen, draft, faults, onChange: change }
  return (
    <div ref={inside} class="act-work">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const isWhole = one && other && reason && one.value !== other.value
          setMissing(!isWhole)
          if (isWhole && !isUnderWay) does({ does: 'merge', one, other, reason })
        }}
      >
        <p class="small">{says.does}</p>
        {act?.state === 'failed' && <ActFaultView act={act} place="merge" />}
        <KnownField name="one" known={one} {...field} />
        <KnownField name="other" known={other} {...field} />
        <Radios
          name="reason"
          legend={says.reason}
          words={reasons}
          chosen={reason}
          onChoose={(chosen) => change({ reason: chosen })}
        />
        <p class="muted small">{says.seen}</p>
        <p class="fault small" role="status" tabIndex={-1} data-work={isMissing || undefined}>
          {isMissing && says.missing}
        </p>
        <div class="actions">
          <button type="submit" class="strong" aria-disabled={isUnderWay}>
            {isUnderWay ? says.merging : says.merge}
          </button>
        </div>
      </form>
    </div>
  )
}

/** What is typed or chosen of an identifier, else the one that was seen. */
function knownIn(
  draft: Readonly<Record<string, string>>,
  name: 'one' | 'other',
  seen: Known | undefined,
): Known | null {
  const value = draft[`${name}.value`] ?? seen?.value ?? ''
  const kind = (draft[`${name}.kind`] ?? seen?.kind) === 'phone' ? 'phone' : 'email'
  return value.trim() === '' ? null : { kind, value: value.trim() }
}
