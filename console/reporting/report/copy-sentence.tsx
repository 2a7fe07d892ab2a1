import { useState } from 'preact/hooks'
import type { FormattedSentence } from '#shared/report/format-summary.ts'
import { fill } from '#shared/text/fill.ts'
import { useBilan } from './use-bilan.ts'

interface CopySentenceProps {
  sentence: FormattedSentence
  organisation: string
  /** In words. */
  period: string
}

/** Copies one sentence with its organisation and its period, so that it stands alone in a speech. */
export function CopySentence({ sentence, organisation, period }: CopySentenceProps) {
  const { quote: words } = useBilan()
  const [said, say] = useState<'nothing' | 'copied' | 'refused'>('nothing')
  const { head, said: both } = sentence

  function copy() {
    navigator.clipboard
      .writeText(fill(words.sentence, { organisation, period, head, said: both }))
      .then(
        () => say('copied'),
        () => say('refused'),
      )
  }

  return (
    <p class="sheet-quote">
      <button type="button" class="quiet" aria-label={fill(words.of, { head })} onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status">{said !== 'nothing' && words[said]}</span>
    </p>
  )
}
