import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'
import type { Followed } from '../reading/followed.ts'
import { KeyField } from './key-field.tsx'

interface OpeningProps {
  followed: Followed
  /** A key was given and is being checked. */
  asked: boolean
  /** The key opened the console before, and no longer does. */
  withdrawn: boolean
  onOpen(key: string): void
}

/** The closed console: one field, and what is wrong with what was typed in it. */
export function Opening({ followed, asked, withdrawn, onOpen }: OpeningProps) {
  const { text } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [missing, setMissing] = useState(false)
  const { refused, trouble } = followed
  const fault = faultOf()
  const checking = asked && !refused && trouble === null

  useEffect(() => field.current?.focus(), [refused])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const key = field.current?.value.trim() ?? ''
    setMissing(key === '')
    if (key === '') field.current?.focus()
    else onOpen(key)
  }
  return (
    <main class="opening">
      <h1>{text.keyTitle}</h1>
      <form class="opening-form" noValidate onSubmit={submit}>
        <KeyField field={field} fault={fault} />
        <div class="opening-line">
          <button type="submit" class="strong">
            {text.enter}
          </button>
          <p class="opening-state" role="status">
            {checking && text.opening}
            {trouble !== null && <Attention>{text[`${trouble}Empty`]}</Attention>}
          </p>
        </div>
      </form>
    </main>
  )

  function faultOf(): string | null {
    if (missing) return text.keyMissing
    if (!refused) return null
    return withdrawn ? text.keyWithdrawn : text.keyRefused
  }
}
