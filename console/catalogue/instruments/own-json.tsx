import type { Fault } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Attention } from '../../style/attention.tsx'
import { useOwnWords } from './form-context.ts'
import { jsonPlace } from './own-faults.ts'

interface OwnJsonProps {
  text: string
  /** It is no questionnaire: nothing else shows it. */
  isShown: boolean
  faults: readonly Fault[]
  onChange(text: string): void
}

/** The same questionnaire as text, from a file or by hand, with what is wrong in its lines. */
export function OwnJson({ text: typed, isShown, faults, onChange }: OwnJsonProps) {
  const text = useOwnWords()
  const own = faults.filter(({ path }) => path === '' || path.startsWith(jsonPlace))
  return (
    <details class="own" open={isShown}>
      <summary>{text.json}</summary>
      {isShown && (
        <p>
          <Attention>{text.notShown}</Attention>
        </p>
      )}
      <div class="field">
        <label for="own-file">{text.file}</label>
        <input
          id="own-file"
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) onChange(await file.text())
          }}
        />
      </div>
      <div id="own-json-faults">
        {own.map(({ path, sentence }) => (
          <p key={path + sentence} class="field-fault">
            <Attention>{sentence}</Attention>
          </p>
        ))}
      </div>
      <Field
        path={jsonPlace}
        kind="long"
        rows={16}
        spellcheck={false}
        label={text.text}
        {...(own.length > 0 && { described: 'own-json-faults' })}
        value={typed}
        onChange={onChange}
      />
    </details>
  )
}
