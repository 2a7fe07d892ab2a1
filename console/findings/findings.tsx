import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: what was found, decided, and whether it was better after. */
export function Findings({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.findings)
  return (
    <main class="findings">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.findings}
      </h1>
    </main>
  )
}
