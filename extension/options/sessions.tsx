import { useState } from 'preact/hooks'
import type { OptionsText } from '#shared/text/agent/options-fr.ts'
import type { FromPanel } from '../shared/messages.ts'
import type { SignInState } from '../shared/state.ts'
import { useStored } from '../ui/use-stored.ts'

/** Where an agent who is signed in ends their sessions, in this browser and in all others. */
export function Sessions({ text }: { text: OptionsText['sessions'] }) {
  const isIn = Boolean(useStored('session', 'agent'))
  const signIn = useStored('session', 'signIn') as SignInState | null | undefined
  const [isDone, setDone] = useState(false)
  const isHalf = signIn?.state === 'failed' && signIn.why === 'half_left'

  const signOut = () => {
    const everywhere: FromPanel = { kind: 'sign_out_everywhere' }
    document.getElementById('sessions-title')?.focus()
    chrome.runtime.sendMessage(everywhere).then(
      () => setDone(true),
      () => setDone(true),
    )
  }
  return (
    <section aria-labelledby="sessions-title">
      <h3 id="sessions-title" tabIndex={-1}>
        {text.title}
      </h3>
      <p>{isIn ? text.hint : text.nobody}</p>
      {isIn && (
        <p>
          <button type="button" onClick={signOut}>
            {text.everywhere}
          </button>
        </p>
      )}
      <p class={isHalf ? 'outcome fault' : 'outcome'} role="status">
        {isDone && !isIn && (isHalf ? text.half : text.done)}
      </p>
    </section>
  )
}
