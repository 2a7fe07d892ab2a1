import { useLanguage } from '../language/language.tsx'
import { useSession } from '../sign-in/session/use-session.ts'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { Header } from './header.tsx'
import { Shell } from './shell.tsx'

/** The whole console: closed until somebody has signed in, then the pages their role opens. */
export function App() {
  const { locale } = useLanguage()
  const { gate, signIn, signInAgain, signOut, signOutEverywhere } = useSession(locale)

  if (gate.kind === 'open')
    return (
      <Shell
        session={gate.session}
        arriving={gate.arriving}
        onSignInAgain={signInAgain}
        onSignOut={signOut}
        onSignOutEverywhere={signOutEverywhere}
      />
    )
  return (
    <>
      <Header agent={null} page={null} onSignOut={null} />
      <SignInPage
        doing={gate.kind === 'busy' ? gate.doing : null}
        fault={gate.kind === 'closed' ? gate.fault : null}
        trouble={null}
        onSignIn={signIn}
      />
    </>
  )
}
