import { SummaryView } from '../summary/summary-view.tsx'
import type { Block, BlockProps } from './block.ts'

/** What to know first, in the sentences of the first page and of letters. */
export const summaryBlock: Block = { id: 'summary', Show: SummaryOnPaper }

function SummaryOnPaper({ report }: BlockProps) {
  return report.summary && <SummaryView summary={report.summary} id="sheet-summary" />
}
