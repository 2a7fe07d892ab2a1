import type { SubmitEventHandler } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TypedKind } from '#shared/contract/agents/context.ts'
import type { TypedReading } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { ReadAs } from './read-as.tsx'
import { useFieldText } from './use-field-text.ts'
import { useReadTyped } from './use-read-typed.ts'

interface TypedFieldProps {
  /** What it opens with. */
  text: string
  /** It takes the keyboard: the agent asked for it. */
  isCalled: boolean
  /** Closes it; missing where it is all there is to do. */
  onClose?: (() => void) | undefined
}

/** The field to type what a usager says, at the counter or on the telephone. Nothing is asked yet. */
export function TypedField({ text: first, isCalled, onClose }: TypedFieldProps) {
  const says = useFieldText()
  const { type } = useActions()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(first)
  const [chosen, setChosen] = useState<TypedKind | null>(null)
  const [isRefused, setRefused] = useState(false)
  const ways = useReadTyped(text)
  const way = wayOf(ways ?? [], chosen)

  useLayoutEffect(() => {
    if (!isCalled) return
    field.current?.focus()
    field.current?.select()
  }, [isCalled])
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    setRefused(way === null)
    if (way === null) field.current?.focus()
    else type(text, way.kind)
  }
  const isEmpty = text.trim() === ''
  const fault = isEmpty ? says.missing : ways?.length === 0 ? says.unclear : null
  return (
    <form
      class="typed-field"
      noValidate
      autoComplete="off"
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onClose?.()}
    >
      <label for="typed">{says.label}</label>
      <div class="typed-line">
        <input
          ref={field}
          id="typed"
          type="text"
          defaultValue=""
          value={text}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          maxLength={254}
          aria-describedby="typed-fault"
          aria-invalid={isRefused && fault !== null}
          onInput={({ currentTarget: { value } }) => {
            setText(value)
            setRefused(false)
            if (value.trim() === '') setChosen(null)
          }}
        />
        <button type="submit" class="quiet">
          {says.search}
        </button>
      </div>
      <ReadAs ways={ways ?? []} chosen={way?.kind ?? null} onChoose={setChosen} />
      <p class="fault small" id="typed-fault" role="status">
        {isRefused && fault}
      </p>
    </form>
  )
}

/** The way that the agent chose, as long as there is one; else the likeliest. */
function wayOf(ways: readonly TypedReading[], chosen: TypedKind | null): TypedReading | null {
  return ways.find(({ kind }) => kind === chosen) ?? ways[0] ?? null
}
