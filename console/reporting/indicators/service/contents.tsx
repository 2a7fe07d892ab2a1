import { useEffect } from 'preact/hooks'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useLanguage } from '../../../language/language.tsx'
import { readAddress } from '../../../route/page.ts'
import type { Section } from './section.ts'

interface ContentsProps {
  parts: readonly Section[]
  /** The address of the page of the service. */
  address: string
}

/** What is on the page of a service, question by question, and the way to each. */
export function Contents({ parts, address }: ContentsProps) {
  const { locale } = useLanguage()

  useEffect(() => {
    const follow = () => goTo(readAddress(location.hash).part)
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  return (
    <nav class="page-contents" aria-labelledby="page-contents">
      <h2 id="page-contents">{servicePageText[locale].contents}</h2>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            {/* Whoever chooses the same part again has left it: its address does not change. */}
            <a href={`${address}/${id}`} onClick={() => goTo(id)}>
              {name(locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Where a part stands in the page. */
export const anchorOf = (id: string) => `service-${id}-part`

/** Brings a part into view, with the focus on its question: a keyboard goes on from there. */
function goTo(id: string | null): void {
  const part = id === null ? null : document.getElementById(anchorOf(id))
  if (part === null) return
  const question = part.querySelector('h2') ?? part
  question.tabIndex = -1
  question.focus({ preventScroll: true })
  part.scrollIntoView()
}
