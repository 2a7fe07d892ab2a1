import { useState } from 'preact/hooks'
import type { Key } from '#shared/contract/agents/key.ts'
import { SelectField } from '../../form/select-field.tsx'
import { Acting } from './acting.tsx'
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
  const [keep, setKeep] = useState('7')
  return (
    <Acting
      titled={titled}
      question={words.rotateSure}
      now={words.rotateNow}
      act={() => rotate(one.key, Number(keep))}
      onDone={onEnd}
      onCancel={onEnd}
    >
      <SelectField
        path={`/keep/${one.key}`}
        label={words.keep}
        options={choices.map((days) => [String(days), words.keeps[days]] as const)}
        value={keep}
        onChange={setKeep}
      />
    </Acting>
  )
}
