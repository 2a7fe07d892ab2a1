import { usePersonText } from '../hooks/use-person-text.ts'
import { isWholeCode, type Present } from '../model/present.ts'

interface UsagerPresentProps {
  present: Present | null
  onChange(present: Present | null): void
}

/**
 * Whether the usager stands before the agent, and the code that proves it: then a look for this
 * purpose goes across sectors.
 */
export function UsagerPresent({ present, onChange }: UsagerPresentProps) {
  const text = usePersonText().present
  return (
    <>
      <button
        type="button"
        class="chip present"
        aria-pressed={present !== null}
        onClick={() => onChange(present ? null : { code: '' })}
      >
        <svg class="chip-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <rect x="1" y="1" width="10" height="10" rx="2" />
          {present && <path d="m3 6 2 2 4-4" />}
        </svg>
        {text.says}
      </button>
      {present && (
        <div class="presence">
          <label for="presence">{text.code}</label>
          <input
            id="presence"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={9}
            value={present.code}
            aria-describedby="presence-hint"
            aria-invalid={!isWholeCode(present)}
            onInput={({ currentTarget: { value } }) => onChange({ code: value })}
          />
          <p class="muted small" id="presence-hint">
            {isWholeCode(present) ? text.hint : text.short}
          </p>
        </div>
      )}
    </>
  )
}
