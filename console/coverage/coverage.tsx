import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: what the answers can carry, and who is missing. */
export function Coverage({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.coverage)
  return (
    <main class="coverage">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.coverage}
      </h1>
    </main>
  )
}
