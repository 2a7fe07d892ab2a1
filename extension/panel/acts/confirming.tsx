import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import type { ActCommand } from '../../shared/acts.ts'
import { isLikelySubject, needsConfirmation } from '../../shared/likely-subject.ts'
import type { TabState } from '../../shared/state.ts'
import { ActionsContext, useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useSettled } from '../hooks/use-settled.ts'
import { formatIdentifier } from '../model/format-identifier.ts'
import { useFieldText } from '../typed/use-field-text.ts'
import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'

/** Asks the agent to confirm each act for a subject that is only likely, on a button that names them. */
export function Confirming({ state, children }: { state: TabState; children: ComponentChildren }) {
  const acts = useActions()
  const { acts: done } = useMatter()
  const [asked, setAsked] = useState<ActCommand | null>(null)
  const isLikely = isLikelySubject(state)
  const guarded = useMemo(
    () => ({
      ...acts,
      act: (said: ActCommand) =>
        isLikely && needsConfirmation(said, done) ? setAsked(said) : acts.act(said),
    }),
    [acts, done, isLikely],
  )
  const end = (isSure: boolean) => {
    setAsked(null)
    if (isSure && asked) acts.act(asked, true)
  }
  return (
    <ActionsContext.Provider value={guarded}>
      {children}
      {asked && isLikely && <Question state={state} onEnd={end} />}
    </ActionsContext.Provider>
  )
}

function Question({ state, onEnd }: { state: TabState; onEnd(isSure: boolean): void }) {
  const says = useActsText().likely
  const { typed: saysTyped } = useFieldText()
  const { text } = useLanguage()
  const { look, typed, sightings } = state
  const name = typed ? null : state.name
  const dialog = useRef<HTMLDialogElement>(null)
  const yes = useRef<HTMLButtonElement>(null)
  // The press that asked must not answer too.
  const isSettled = useSettled('asked')
  const subject = look.state === 'none' ? null : look.subject
  const seen = sightings.find(
    ({ kind, value }) => kind === subject?.kind && value === subject.value,
  )
  const request = look.state === 'answered' && look.context.found ? look.context.request : undefined
  const who = name ?? (subject ? formatIdentifier(subject) : '')

  useLayoutEffect(() => {
    dialog.current?.showModal()
    yes.current?.focus()
  }, [])
  const close = (isSure: boolean) => {
    // Closed first, so that the browser gives the focus back to where it was.
    dialog.current?.close()
    onEnd(isSure)
  }
  return (
    <dialog
      ref={dialog}
      class="confirming"
      aria-labelledby="confirming"
      aria-describedby="confirming-why"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape') return
        event.preventDefault()
        close(false)
      }}
      onCancel={() => onEnd(false)}
    >
      <h2 id="confirming">{fill(says.title, { who })}</h2>
      <div id="confirming-why">
        <p>
          {typed
            ? saysTyped.confirm
            : seen?.place
              ? fill(says.found, { where: text.who.found[seen.kind][seen.place] })
              : says.why}
        </p>
        {request && request.reference !== who && (
          <p>{fill(says.request, { reference: request.reference })}</p>
        )}
      </div>
      <div class="actions">
        <button
          ref={yes}
          type="button"
          class="strong"
          data-settled={isSettled}
          onClick={() => isSettled && close(true)}
        >
          {fill(says.yes, { who })}
        </button>
        <button type="button" class="quiet" onClick={() => close(false)}>
          {says.no}
        </button>
      </div>
    </dialog>
  )
}
