import { formatPeriod } from '#shared/report/format-period.ts'
import { useLanguage } from '../../language/language.tsx'
import { SummaryView } from '../summary/summary-view.tsx'
import type { Block, BlockProps } from './block.ts'
import { CopySentence } from './copy-sentence.tsx'

/** What to know first, in the sentences of the first page and of letters; each may be quoted. */
export const summaryBlock: Block = { id: 'summary', Show: SummaryOnPaper }

function SummaryOnPaper({ report, identity }: BlockProps) {
  const { locale } = useLanguage()
  const { summary, organisation, period } = report
  return (
    summary && (
      <SummaryView
        summary={summary}
        id="sheet-summary"
        period={period}
        after={(sentence) => (
          <CopySentence
            sentence={sentence}
            organisation={identity?.name ?? organisation}
            period={formatPeriod(period, locale)}
          />
        )}
      />
    )
  )
}
