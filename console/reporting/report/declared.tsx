import { formatReport } from '#shared/report/format-report.ts'
import { useLanguage } from '../../language/language.tsx'
import type { BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** What people decided and no formula did, with author and date. */
export function DeclaredChoices({ report }: Pick<BlockProps, 'report'>) {
  const { locale } = useLanguage()
  const { declared: words } = useBilan()
  return (
    <section aria-labelledby="sheet-declared">
      <h2 id="sheet-declared">{words}</h2>
      <ul>
        {formatReport(report, locale).declared.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
