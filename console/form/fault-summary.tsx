import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../language/language.tsx'
import type { Fault } from './faults.ts'
import { goToFault, labelAt } from './go-to-fault.ts'

interface FaultSummaryProps {
  faults: readonly Fault[]
  /** Changes when it is to be read again. */
  turn: number
  text: { faults: Counted; refused: string; faultAt: string }
}

/** Every fault of a form, with the way to each. */
export function FaultSummary({ faults, turn, text }: FaultSummaryProps) {
  const { locale } = useLanguage()
  const box = useRef<HTMLElement>(null)
  const [labels, setLabels] = useState<readonly string[]>([])
  // The words of the fields are read once they are drawn, in the language they are drawn in.
  const places = faults.map(({ path }) => path).join(' ')
  useLayoutEffect(() => setLabels(faults.map(({ path }) => labelAt(path))), [places, locale])
  useEffect(() => {
    if (faults.length > 0) box.current?.focus()
  }, [turn])

  if (faults.length === 0) return null
  return (
    <section class="fault-summary" ref={box} tabIndex={-1} aria-labelledby="fault-title">
      <h2 id="fault-title">{formatCount(faults.length, text.faults, locale)}</h2>
      <p>{text.refused}</p>
      <ul>
        {faults.map(({ path, sentence }, at) => (
          <li key={path + sentence}>
            <button type="button" onClick={() => goToFault(path)}>
              {labels[at] ? fill(text.faultAt, { label: labels[at], sentence }) : sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
