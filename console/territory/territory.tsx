import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: whether quality is equivalent everywhere. */
export function Territory({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.territory)
  return (
    <main class="territory">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.territory}
      </h1>
    </main>
  )
}
