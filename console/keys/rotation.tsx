import { useEffect, useRef, useState } from 'preact/hooks'
import type { Key } from '#shared/contract/key.ts'
import { SelectField } from '../entries/select-field.tsx'
import { Attention } from '../picture/attention.tsx'
import { useActing } from './use-acting.ts'
import type { FollowedKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface RotationProps extends Pick<FollowedKeys, 'rotate'> {
  one: Key
  /** Id of what the key is called by. */
  titled: string
  onEnd(): void
}

/** How many days a key that is replaced may be let live, shortest first. */
const choices = [0, 1, 7, 30] as const

/** Asks how long the old key shall work beside the new one. */
export function Rotation({ one, titled, rotate, onEnd }: RotationProps) {
  const words = useWords()
  const question = useRef<HTMLParagraphElement>(null)
  const [keep, setKeep] = useState('7')
  const { working, trouble, press } = useActing(() => rotate(one.key, Number(keep)), onEnd)
  useEffect(() => question.current?.focus(), [])

  return (
    <fieldset class="key-acting" aria-labelledby={titled}>
      <p ref={question} tabIndex={-1}>
        {words.rotateSure}
      </p>
      <SelectField
        path={`/keep/${one.key}`}
        label={words.keep}
        options={choices.map((days) => [String(days), words.keeps[days]] as const)}
        value={keep}
        onChange={setKeep}
      />
      <p class="entry-fault" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={working} onClick={press}>
          {words.rotateNow}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  )
}
