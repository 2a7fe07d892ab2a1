import type { Keys } from '#shared/contract/agents/key.ts'
import { ShownOnce } from '../../form/shown-once.tsx'
import { useLanguage } from '../../language/language.tsx'
import { formatOld } from './format-key.ts'
import type { Made } from './use-keys.ts'
import { useWords } from './use-words.ts'

interface NewKeyProps {
  shown: Made
  known: Keys
  onHide(): void
}

/** A key that was made, shown this one time. */
export function NewKey({ shown: { made, replaces }, known, onHide }: NewKeyProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const old = known.keys.find(({ key }) => key === replaces)
  return (
    <ShownOnce written={made.written} words={words} onHide={onHide}>
      {old && <p>{formatOld(old, known, words, locale)}</p>}
    </ShownOnce>
  )
}
