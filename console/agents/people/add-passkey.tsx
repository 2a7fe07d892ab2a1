import { useState } from 'preact/hooks'
import * as z from 'zod'
import { accountText } from '#shared/text/site-owner/agents/account.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { SignInAgain } from './sign-in-again.tsx'

interface AddPasskeyProps {
  session: Session
  onSignInAgain(): void
}

/** Leads to the page that makes another passkey: whoever signed in long ago does so again first. */
export function AddPasskey({ session, onSignInAgain }: AddPasskeyProps) {
  const { locale } = useLanguage()
  const words = accountText[locale].passkeys
  const [state, setState] = useState<'asked' | 'sending' | 'old' | 'trouble'>('asked')

  async function add() {
    if (state === 'sending') return
    setState('sending')
    // The answer sets the cookie that the page asks for.
    const options = { locale, method: 'POST', keepsCookies: true } as const
    const sending = await sendHub(session, '/v1/passkeys', undefined, z.null(), options)
    if (sending.kind === 'done') location.assign(`/compte/cle?locale=${locale}`)
    else if (sending.kind === 'refused' && sending.problem.code === 'proof_too_old') setState('old')
    else setState('trouble')
  }
  if (state === 'old') return <SignInAgain onSignInAgain={onSignInAgain} />
  return (
    <>
      <p role="alert">{state === 'trouble' && <Attention>{words.notDone}</Attention>}</p>
      <button
        type="button"
        class="quiet"
        aria-disabled={state === 'sending'}
        onClick={() => void add()}
      >
        {state === 'sending' ? words.adding : words.add}
      </button>
    </>
  )
}
