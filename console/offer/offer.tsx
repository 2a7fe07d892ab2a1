import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: what is offered where: open, reachable, soon. */
export function Offer({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.offer)
  return (
    <main class="offer">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.offer}
      </h1>
    </main>
  )
}
