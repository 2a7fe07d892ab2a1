import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'

interface KeyFieldProps {
  field: RefObject<HTMLInputElement | null>
  fault: string | null
}

/** The field of the organisation's key, hidden until its owner asks to see it. */
export function KeyField({ field, fault }: KeyFieldProps) {
  const { text } = useLanguage()
  const [shown, setShown] = useState(false)
  return (
    <div class="key">
      <label class="key-label" for="key">
        {text.key}
      </label>
      <p class="key-hint" id="key-hint">
        {text.keyHint} {text.keyKept}
      </p>
      <p class="key-fault" id="key-fault" role="alert">
        {fault !== null && <Attention>{fault}</Attention>}
      </p>
      <div class="key-line">
        <input
          ref={field}
          id="key"
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          aria-describedby="key-hint key-fault"
          aria-invalid={fault !== null}
        />
        <button type="button" class="quiet" aria-controls="key" onClick={() => setShown(!shown)}>
          {shown ? text.hideKey : text.showKey}
        </button>
      </div>
    </div>
  )
}
