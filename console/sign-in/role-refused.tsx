import { useEffect, useRef } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'

interface RoleRefusedProps {
  /** Who is signed in; `null` when the hub does not even say that. */
  name: string | null
  onSignOut(): void
}

/** Somebody is signed in whose role does not open the console: who, and what to ask for. */
export function RoleRefused({ name, onSignOut }: RoleRefusedProps) {
  const { text } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <main class="opening">
      <h1 ref={heading} tabIndex={-1}>
        {text.roleTitle}
      </h1>
      <div class="opening-box card">
        {name !== null && <p>{fill(text.roleWho, { name })}</p>}
        <p>{text.roleAsk}</p>
        <button type="button" class="strong" onClick={onSignOut}>
          {text.signOut}
        </button>
      </div>
    </main>
  )
}
