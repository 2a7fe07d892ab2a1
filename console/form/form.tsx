import type { ComponentChildren, RefObject } from 'preact'
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Attention } from '../style/attention.tsx'
import { FaultSummary, type SummaryOf } from './fault-summary.tsx'
import { isWithin } from './faults.ts'
import { FormContext } from './form-context.ts'
import type { Form as FormOf } from './use-form.ts'

type AnyForm = Pick<FormOf<object>, 'faults' | 'trouble' | 'turn' | 'isSending' | 'submit'>

interface FormProps {
  form: AnyForm
  /** Begins the ids of its fields. */
  name?: string
  class?: string
  look?: 'entry' | 'field'
  /** Where it is long, its faults are told at its beginning, with the way to each. */
  summary?: SummaryOf
  /** What has the keyboard once it is opened, as a selector. */
  focus?: string
  onKeyDown?(event: KeyboardEvent): void
  children: ComponentChildren
}

/** A form; when it is refused, the keyboard goes to its first fault or to the summary of all. */
export function Form(props: FormProps) {
  const { form, name = 'q', look = 'entry', summary, focus, children, ...own } = props
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(focus)?.focus()
  }, [])
  useFirstFault(box, form, summary !== undefined)
  return (
    <FormContext.Provider value={around(form, name, look)}>
      <form
        {...own}
        ref={box}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.submit()
        }}
      >
        {summary && <FaultSummary faults={form.faults} turn={form.turn} text={summary} />}
        {children}
      </form>
    </FormContext.Provider>
  )
}

interface FormEndProps {
  form: AnyForm
  /** What sends it, and what that says meanwhile. */
  send: string
  sending: string
  /** It is not what the page is for. */
  isQuiet?: boolean
  /** What stands beside it. */
  children?: ComponentChildren
}

/** What sends a form, and why it was not sent. */
export function FormEnd(props: FormEndProps) {
  const { form, send, sending, isQuiet = false, children } = props
  return (
    <>
      <div class="actions">
        <button type="submit" class={isQuiet ? 'quiet' : 'strong'} aria-disabled={form.isSending}>
          {form.isSending ? sending : send}
        </button>
        {children}
      </div>
      <FormTrouble form={form} />
    </>
  )
}

/** Why a form was not sent, heard anew each time. */
export function FormTrouble({ form: { trouble, turn } }: { form: AnyForm }) {
  const { look } = useContext(FormContext)
  return (
    <p class={`${look}-fault`} role="alert">
      {trouble !== null && <Attention key={String(turn)}>{trouble}</Attention>}
    </p>
  )
}

/** What a form tells its fields. Those of a short form have none inside: they take what is wrong there. */
export function around({ faults }: AnyForm, name: string, look: 'entry' | 'field') {
  const isAt = (path: string, at: string) => (look === 'entry' ? isWithin(path, at) : path === at)
  const faultAt = (at: string) => faults.find(({ path }) => isAt(path, at))?.sentence
  return { name, look, faultAt }
}

/** Takes the keyboard to the first field that is wrong, each time a form is refused. */
export function useFirstFault(
  box: RefObject<HTMLElement | null>,
  { faults, turn }: AnyForm,
  hasSummary = false,
): void {
  const before = useRef(turn)
  // Before it is painted: a key pressed by whoever reads the fault would press the button again.
  useLayoutEffect(() => {
    const isNew = turn !== before.current
    before.current = turn
    if (!isNew || hasSummary) return
    const isWrong = ({ dataset: { path: at = '' } }: HTMLElement) =>
      faults.some(({ path }) => path !== '' && (isWithin(path, at) || isWithin(at, path)))
    const fields = [...(box.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]
    fields.find(isWrong)?.focus()
  }, [turn])
}
