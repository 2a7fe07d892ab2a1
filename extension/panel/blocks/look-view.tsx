import type { LookState } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatLookFault } from '../model/format-look-fault.ts'
import { ChangePurpose } from './change-purpose.tsx'
import { ForgottenLook } from './forgotten-look.tsx'
import { Headline } from './headline.tsx'
import { LookAnswer } from './look-answer.tsx'
import { RateLimited } from './rate-limited.tsx'

/** A look at a subject: in flight, failed, answered or forgotten. */
export function LookView({ look }: { look: Exclude<LookState, { state: 'none' }> }) {
  const { text, locale } = useLanguage()
  const { again, signIn, signOut } = useActions()
  if (look.state === 'asking') return <Asking isSlow={look.slow} />
  if (look.state === 'answered') return <LookAnswer look={look} />
  if (look.state === 'forgotten') return <ForgottenLook look={look} />
  const says = formatLookFault(look.why, locale)
  if (look.until !== undefined) return <RateLimited says={says} until={look.until} />
  return (
    <Headline says={says} isFault>
      {look.why === 'expired' ? (
        <Way does={signIn}>{text.signInAgain}</Way>
      ) : look.why === 'no_rights' ? (
        <Way does={signOut}>{text.signOut}</Way>
      ) : look.why === 'refused' ? (
        <ChangePurpose isOther />
      ) : (
        <>
          <Way does={again}>{text.again}</Way>
          <ChangePurpose />
        </>
      )}
    </Headline>
  )
}

/** A button that may resolve the fault. */
function Way({ does, children }: { does: () => void; children: string }) {
  return (
    <button type="button" class="strong" onClick={does}>
      {children}
    </button>
  )
}

/** A skeleton of the answer, so that nothing moves when it comes. */
function Asking({ isSlow }: { isSlow: boolean }) {
  const { text } = useLanguage()
  const { forget } = useActions()
  return (
    <>
      <p class="awaited">{isSlow ? text.where.slow : text.where.asking}</p>
      {isSlow && (
        <div class="actions">
          <button type="button" class="quiet" onClick={forget}>
            {text.stop}
          </button>
        </div>
      )}
      <div class="skeleton" aria-hidden="true">
        {['half', 'tall', 'half', 'whole', 'whole', 'half'].map((size, at) => (
          <span key={at} class={size} />
        ))}
      </div>
    </>
  )
}
