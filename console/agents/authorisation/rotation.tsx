import { useState } from 'preact/hooks'
import { Sure } from '../../form/confirm.tsx'
import { Select } from '../../form/select.tsx'
import type { FollowedKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface RotationProps extends Pick<FollowedKeys, 'rotate'> {
  /** The key that is replaced. */
  one: string
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
    <Sure
      name={`rotate-${one}`}
      titled={titled}
      words={{ sure: words.rotateSure, now: words.rotateNow, cancel: words.cancel }}
      act={() => rotate(one, Number(keep))}
      unreachable={words.unreachable}
      onDone={onEnd}
      onCancel={onEnd}
    >
      <Select
        path="/keep"
        label={words.keep}
        options={choices.map((days) => [String(days), words.keeps[days]] as const)}
        value={keep}
        onChange={setKeep}
      />
    </Sure>
  )
}
