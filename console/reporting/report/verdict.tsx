import type { CommitmentVerdict } from '#shared/report/format-commitments.ts'
import { commitmentsText } from '#shared/text/site-owner/reporting/commitments.ts'
import { useLanguage } from '../../language/language.tsx'

/** A disc is kept, a square is missed, a ring is too uncertain: in black and white too. */
const shapes: Readonly<Record<NonNullable<CommitmentVerdict>, string>> = {
  kept: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z',
  missed: 'M2 2H14V14H2Z',
  unclear: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
}

/** Whether a commitment is kept, as a shape and as words. */
export function Verdict({ verdict }: { verdict: CommitmentVerdict }) {
  const { locale } = useLanguage()
  if (verdict === null) return null
  return (
    <span class="sheet-verdict" data-verdict={verdict}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[verdict]} />
      </svg>
      {commitmentsText[locale].verdicts[verdict]}
    </span>
  )
}
