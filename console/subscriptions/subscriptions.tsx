import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: what is sent to whoever is signed in. */
export function Subscriptions({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.subscriptions)
  return (
    <main class="subscriptions">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.subscriptions}
      </h1>
    </main>
  )
}
