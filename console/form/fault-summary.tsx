import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../language/language.tsx'
import type { Fault } from './faults.ts'
import { goToFault, labelAt } from './go-to-fault.ts'

/** What the faults of a form say at its beginning, and where they lead. */
export interface SummaryOf {
  faults: Counted
  refused: string
  faultAt: string
  /** What a fault is called whose field is on another page of the form. */
  nameOf?(path: string): string
  /** Goes to a fault, also to that of another page; by default to its field on this one. */
  goTo?(path: string): unknown
}

interface FaultSummaryProps {
  faults: readonly Fault[]
  /** Changes when it is to be read again. */
  turn: number
  text: SummaryOf
}

/** Every fault of a form, with the way to each. */
export function FaultSummary({ faults, turn, text }: FaultSummaryProps) {
  const { nameOf, goTo = goToFault } = text
  const { locale } = useLanguage()
  const box = useRef<HTMLElement>(null)
  const [labels, setLabels] = useState<readonly string[]>([])
  // The words of the fields are read once they are drawn, in the language they are drawn in.
  useLayoutEffect(() => {
    const read = faults.map(({ path }) => labelAt(path) || (nameOf?.(path) ?? ''))
    setLabels((before) => (before.join('\n') === read.join('\n') ? before : read))
  })
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
            <button type="button" onClick={() => goTo(path)}>
              {labels[at] ? fill(text.faultAt, { label: labels[at], sentence }) : sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
