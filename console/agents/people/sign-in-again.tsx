import { accountText } from '#shared/text/site-owner/agents/account.ts'
import { useLanguage } from '../../language/language.tsx'

/** Leads whoever signed in long ago through the sign-in, and back to their passkeys. */
export function SignInAgain({ onSignInAgain }: { onSignInAgain(): void }) {
  const words = accountText[useLanguage().locale].passkeys
  return (
    <>
      <p role="alert">{words.old}</p>
      <button type="button" class="strong" onClick={onSignInAgain}>
        {words.again}
      </button>
    </>
  )
}
