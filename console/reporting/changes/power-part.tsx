import { useState } from 'preact/hooks'
import { effectSteps, type Findings } from '#shared/contract/reporting/finding.ts'
import { formatPoints } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Draft } from './draft.ts'
import { formatPower } from './format-power.ts'
import { useWords } from './use-words.ts'

interface PowerPartProps {
  known: Findings
  draft: Draft
}

/** Before a decision is recorded: how many answers its effect takes, and whether they come. */
export function PowerPart({ known, draft }: PowerPartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [effect, choose] = useState<number>(0.1)
  const sentences = formatPower(known, draft, effect, words, locale)
  if (sentences.length === 0) return null
  return (
    <div class="finding-power">
      <label for="finding-effect">{words.power.effect}</label>
      <select
        id="finding-effect"
        value={String(effect)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {effectSteps.map((one) => (
          <option key={one} value={String(one)}>
            {fill(words.power.option, { points: formatPoints(one, locale, false) })}
          </option>
        ))}
      </select>
      <p role="status">{sentences.join(' ')}</p>
    </div>
  )
}
