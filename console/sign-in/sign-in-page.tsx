import { useEffect, useRef } from 'preact/hooks'
import type { Trouble } from '../api/read-result.ts'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import { Attention } from '../style/attention.tsx'
import type { Fault } from './session/fault.ts'

interface SignInPageProps {
  /** What goes on, and needs nobody. */
  doing: 'leaving' | 'comingBack' | 'signingOut' | 'reading' | null
  fault: Fault | null
  /** Somebody is signed in, and the hub does not say who. */
  trouble: Trouble | null
  onSignIn: (() => void) | null
}

/** The closed console: who it is for, the way in, and why it is not open. */
export function SignInPage({ doing, fault, trouble, onSignIn }: SignInPageProps) {
  const { text } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(null)

  // A fault takes the place of a page, or of a wait: it is read with the title.
  useEffect(() => {
    if (fault !== null) heading.current?.focus()
  }, [fault])

  return (
    <main class="opening">
      <h1 ref={heading} tabIndex={-1} aria-describedby="opening-fault">
        {text.openTitle}
      </h1>
      <p class="opening-for">{text.openFor}</p>
      <div class="opening-box card">
        <p class="opening-fault" id="opening-fault">
          {fault !== null && <Attention>{text.fault[fault]}</Attention>}
        </p>
        {doing === null && onSignIn !== null && (
          <button type="button" class="strong" onClick={onSignIn}>
            {text.signIn}
          </button>
        )}
        <p class="opening-state" role="status">
          {doing !== null && trouble === null && text.doing[doing]}
          {trouble !== null && <Attention>{text.waiting[trouble]}</Attention>}
        </p>
        {doing === null && <p class="opening-hint">{text.signInHint}</p>}
      </div>
    </main>
  )
}
