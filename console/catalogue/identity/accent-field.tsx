import { fill } from '#shared/text/fill.ts'
import { Field } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { Attention } from '../../style/attention.tsx'
import { isColour } from './draft.ts'
import { useWords } from './use-words.ts'

interface AccentFieldProps extends FieldOf<string> {
  /** What the hub refuses of it, with the nearest that it would accept. */
  fault: { detail: string; suggested?: string | undefined } | undefined
}

/** The accent colour, written or picked; one press takes the nearest that can be read. */
export function AccentField({ fault, ...field }: AccentFieldProps) {
  const words = useWords()
  const { fault: said } = useControl(field.path)
  const { value, onChange } = field
  const suggested = fault?.suggested
  return (
    <div class="identity-accent">
      <Field
        {...field}
        label={words.accent}
        hint={words.accentHint}
        spellcheck={false}
        maxLength={7}
      />
      <input
        type="color"
        aria-label={words.accentPick}
        value={isColour(value) ? value.trim().toLowerCase() : '#5b5850'}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <div class="identity-suggested" role="status">
        {fault && !said && (
          <p>
            <Attention>{fault.detail}</Attention>
          </p>
        )}
        {suggested && (
          <button type="button" class="quiet" onClick={() => onChange(suggested)}>
            <span
              class="identity-swatch"
              aria-hidden="true"
              style={{ backgroundColor: suggested }}
            />
            {fill(words.takeNearest, { colour: suggested })}
          </button>
        )}
      </div>
    </div>
  )
}
