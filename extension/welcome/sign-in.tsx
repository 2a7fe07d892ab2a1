import type { Agent } from '#shared/contract/agents/agent.ts'
import type { WelcomeText } from '#shared/text/agent/welcome-fr.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { FromPanel } from '../shared/messages.ts'
import type { SignInState as SigningIn } from '../shared/state.ts'
import { formatSignIn } from '../ui/format-sign-in.ts'
import { useStored } from '../ui/use-stored.ts'

interface SignInProps {
  text: WelcomeText['begin']
  locale: Locale
  hasHub: boolean
  agent: Agent | null
}

/** Where an agent signs in for the first time, and what came of it. */
export function SignIn({ text, locale, hasHub, agent }: SignInProps) {
  const state = (useStored('session', 'signIn') as SigningIn | null | undefined) ?? {
    state: 'idle',
  }
  const said = formatterOf(state)
  const signIn = () => {
    const message: FromPanel = { kind: 'sign_in' }
    document.getElementById('step-sign-in')?.focus()
    chrome.runtime.sendMessage(message).catch(() => {})
  }
  if (agent)
    return (
      <p role="status">
        {fill(text.signedIn, { name: agent.name, organisation: agent.organisation.name })}
      </p>
    )
  return (
    <>
      <p>{hasHub ? text.signInHint : text.signInFirst}</p>
      {hasHub && (
        <p>
          <button type="button" class="strong" disabled={state.state === 'busy'} onClick={signIn}>
            {state.state === 'failed' ? text.again : text.connect}
          </button>
        </p>
      )}
      <p class={state.state === 'failed' ? 'outcome fault' : 'outcome'} role="status">
        {said && `${said(locale).title} ${said(locale).body}`}
      </p>
    </>
  )
}

/** How to format the state of a sign-in; `null` where there is nothing to say. */
function formatterOf(
  state: SigningIn,
): ((locale: Locale) => { title: string; body: string }) | null {
  if (state.state !== 'busy' && state.state !== 'failed') return null
  const how = state.state === 'busy' ? 'busy' : state.why === 'not_set_up' ? 'noHub' : state.why
  return (locale) => formatSignIn(how, locale)
}
