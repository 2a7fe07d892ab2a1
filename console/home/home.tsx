import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: what everybody should know first, and what needs a person today. */
export function Home({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.home)
  return (
    <main class="home">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.home}
      </h1>
    </main>
  )
}
