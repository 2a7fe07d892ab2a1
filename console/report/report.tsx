import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: the report of a month or a year, as it is printed. */
export function ReportPage({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.report)
  return (
    <main class="report">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.report}
      </h1>
    </main>
  )
}
