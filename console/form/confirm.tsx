import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SendResult } from '../api/send-hub.ts'
import { around, FormTrouble, useFirstFault } from './form.tsx'
import { FormContext } from './form-context.ts'
import { type Form, useForm } from './use-form.ts'

interface ConfirmProps {
  form: Pick<Form<object>, 'faults' | 'trouble' | 'turn' | 'isSending' | 'submit'>
  /** Begins the ids of its fields. */
  name?: string
  /** The element that names what it is about. */
  titled: string
  /** What comes of it, what does it, and what leaves all as it is. */
  words: { sure: string; now: string; cancel: string }
  onCancel(): void
  children?: ComponentChildren
}

/** Asks once before something is done; what goes wrong is said where it was asked. */
export function Confirm({
  form,
  name = 'confirm',
  titled,
  words,
  onCancel,
  children,
}: ConfirmProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  const asked = useRef<HTMLParagraphElement>(null)
  useEffect(() => asked.current?.focus(), [])
  useFirstFault(box, form)
  return (
    <FormContext.Provider value={around(form, name, 'entry')}>
      <fieldset class="key-acting" aria-labelledby={titled} ref={box}>
        <p ref={asked} tabIndex={-1}>
          {words.sure}
        </p>
        {children}
        <FormTrouble form={form} />
        <div class="actions">
          <button
            type="button"
            class="strong"
            aria-disabled={form.isSending}
            onClick={() => void form.submit()}
          >
            {words.now}
          </button>
          <button type="button" class="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </fieldset>
    </FormContext.Provider>
  )
}

interface SureProps extends Omit<ConfirmProps, 'form'> {
  act(): Promise<SendResult<unknown>>
  unreachable: string
  /** It is done; where what it was about is gone, there is nowhere to come back to. */
  onDone?(): void
}

/** The same, where nothing is asked but whether it shall be done. */
export function Sure({ act, unreachable, onDone, ...asked }: SureProps) {
  const form = useForm({
    start: {},
    read: () => ({ sent: null }),
    send: act,
    done: () => onDone?.(),
    words: { unreachable },
  })
  return <Confirm form={form} {...asked} />
}
