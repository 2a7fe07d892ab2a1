import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: the sites that ask, and whether their widget works. */
export function Sites({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.sites)
  return (
    <main class="sites">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.sites}
      </h1>
    </main>
  )
}
