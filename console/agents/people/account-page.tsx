import { fill } from '#shared/text/fill.ts'
import { accountText } from '#shared/text/site-owner/agents/account.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Passkeys } from './passkeys.tsx'
import { Sessions } from './sessions.tsx'

/** The page: how the person who reads it signs in, and where they are signed in. */
export function AccountPage(props: PageProps) {
  const { session, agent, arriving, onSignInAgain, onSignOutEverywhere } = props
  const { text, locale } = useLanguage()
  const words = accountText[locale]
  const heading = useArrival(arriving)
  const roles = roleText[locale]
  useTitle(text.pages.account)
  return (
    <main class="people">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <section class="account-role" aria-labelledby="own-role">
        <h2 id="own-role">{fill(words.role, { role: roles.names[agent.role] })}</h2>
        <ul>
          {roles.does[agent.role].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <Passkeys session={session} role={agent.role} onSignInAgain={onSignInAgain} />
      <Sessions
        session={session}
        path="/v1/sessions"
        onSignInAgain={onSignInAgain}
        onEndAll={onSignOutEverywhere}
      />
    </main>
  )
}
