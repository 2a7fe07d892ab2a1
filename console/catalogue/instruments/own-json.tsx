import { FaultAt, Field } from '../../form/field.tsx'
import { Attention } from '../../style/attention.tsx'
import { useOwnWords } from './form-context.ts'

interface OwnJsonProps {
  text: string
  /** It is no questionnaire: nothing else shows it. */
  isShown: boolean
  onChange(text: string): void
}

/** The same questionnaire as text, from a file or by hand. */
export function OwnJson({ text: typed, isShown, onChange }: OwnJsonProps) {
  const text = useOwnWords()
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
      <FaultAt path="" />
      <Field
        path="/json"
        kind="long"
        rows={16}
        spellcheck={false}
        label={text.text}
        value={typed}
        onChange={onChange}
      />
    </details>
  )
}
