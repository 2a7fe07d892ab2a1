import { useRef, useState } from 'preact/hooks'
import type { Warning } from '#shared/contract/reporting/warning.ts'
import { formatOtherWorld, formatWarning } from '#shared/report/format-warning.ts'
import { fill } from '#shared/text/fill.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { warningsText } from '#shared/text/site-owner/reporting/warnings.ts'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { Decide } from './use-warnings.ts'

interface WarningItemProps {
  warning: Warning
  zone: string
  /** The first that nobody explained: its form is open. */
  isFirst: boolean
  decide: Decide
}

/** One warning: what was seen, how the other world stood, and what a person made of it. */
export function WarningItem({ warning, zone, isFirst, decide }: WarningItemProps) {
  const { locale } = useLanguage()
  const words = warningsText[locale]
  const heard = useRef<HTMLParagraphElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState<object | null>(null)
  useHeardWhenDone(heard, done)
  const { id, decision, found_at, beside } = warning
  const day = (at: string) => formatDate(new Date(at), zone, locale)
  const said = formatWarning(warning, locale)
  return (
    <li class="warning card" data-undecided={decision === null || undefined}>
      {decision === null ? <Attention>{said}</Attention> : <p>{said}</p>}
      <p class="warning-beside">{formatOtherWorld(beside, locale)}</p>
      <p class="warning-how">{fill(words.found, { day: day(found_at) })}</p>
      <p ref={heard} tabIndex={-1} class="warning-decision">
        {done !== null && `${words.kept} `}
        {decision === null
          ? words.undecided
          : `${fill(words.decided[decision.outcome], { cause: decision.cause })} (${fill(
              words.decidedBy,
              { author: decision.author, day: day(decision.at) },
            )})`}
      </p>
      {isFirst || isOpen ? (
        <DecisionForm
          id={id}
          before={decision && { outcome: decision.outcome, cause: decision.cause }}
          decide={decide}
          onDone={() => {
            setOpen(false)
            setDone({})
          }}
          onCancel={isFirst ? null : () => setOpen(false)}
        />
      ) : (
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {decision === null ? words.explain : words.change}
        </button>
      )}
    </li>
  )
}
