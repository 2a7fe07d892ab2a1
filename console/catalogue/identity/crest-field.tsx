import { useState } from 'preact/hooks'
import { largestCrest } from '#shared/contract/catalogue/identity.ts'
import { fill } from '#shared/text/fill.ts'
import { FaultAt, Hint } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { Attention } from '../../style/attention.tsx'
import type { Draft } from './draft.ts'
import { useWords } from './use-words.ts'

interface CrestFieldProps extends FieldOf<Draft['crest']> {
  /** There is one to remove. */
  isKept: boolean
  /** What the hub refuses of the file. */
  fault: string | undefined
}

/** The file of the crest. The hub reads it before anything is kept. */
export function CrestField({ path, onChange, isKept, fault }: CrestFieldProps) {
  const words = useWords()
  const { id, control, fault: said } = useControl(path, words.crestHint)
  const [tooLarge, setTooLarge] = useState('')

  async function choose(file: File | undefined) {
    if (!file) return
    const isTooLarge = file.size > largestCrest
    const size = Math.ceil(file.size / 1024)
    setTooLarge(isTooLarge ? fill(words.crestTooLarge, { size }) : '')
    if (!isTooLarge) onChange(await readBase64(file))
  }

  return (
    <div class="entry-field">
      <label for={id}>{words.crest}</label>
      <Hint path={path} hint={words.crestHint} />
      <input
        {...control}
        type="file"
        accept=".svg,.png,image/svg+xml,image/png"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <FaultAt path={path} />
      <div role="status">
        {(tooLarge || (fault && !said)) && (
          <p class="entry-fault">
            <Attention>{tooLarge || (fault ?? '')}</Attention>
          </p>
        )}
      </div>
      {isKept && (
        <div>
          <button type="button" class="quiet" onClick={() => onChange(null)}>
            {words.removeCrest}
          </button>
        </div>
      )}
    </div>
  )
}

/** Reads a file in base64. */
async function readBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
