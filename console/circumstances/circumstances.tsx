import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import type { PageProps } from '../route/page-props.ts'
import { useArrival } from '../route/use-arrival.ts'

/** The page: what happened, when and where, that every series shows. */
export function Circumstances({ arriving }: PageProps) {
  const { text } = useLanguage()
  const heading = useArrival(arriving)
  useTitle(text.pages.circumstances)
  return (
    <main class="circumstances">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.circumstances}
      </h1>
    </main>
  )
}
