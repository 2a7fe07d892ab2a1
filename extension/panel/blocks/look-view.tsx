import type { Looking } from '../../shared/state.ts'
import { useActs } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatFault } from '../model/format-look-fault.ts'
import { Change } from './change-purpose.tsx'
import { Forgotten } from './forgotten-look.tsx'
import { Saying } from './headline.tsx'
import { Answer } from './look-answer.tsx'
import { TooMany } from './rate-limited.tsx'

/** A look at a subject: on its way, failed, answered, or kept no more. */
export function LookView({ look }: { look: Exclude<Looking, { state: 'none' }> }) {
  const { text, locale } = useLanguage()
  const { again, signIn, signOut } = useActs()
  if (look.state === 'asking') return <Asking isSlow={look.slow} />
  if (look.state === 'answered') return <Answer look={look} />
  if (look.state === 'forgotten') return <Forgotten look={look} />
  const says = formatFault(look.why, locale)
  if (look.until !== undefined) return <TooMany says={says} until={look.until} />
  return (
    <Saying says={says} isFault>
      {look.why === 'expired' ? (
        <Way does={signIn}>{text.signInAgain}</Way>
      ) : look.why === 'no_rights' ? (
        <Way does={signOut}>{text.signOut}</Way>
      ) : look.why === 'refused' ? (
        <Change isOther />
      ) : (
        <>
          <Way does={again}>{text.again}</Way>
          <Change />
        </>
      )}
    </Saying>
  )
}

/** What may mend it. */
function Way({ does, children }: { does: () => void; children: string }) {
  return (
    <button type="button" class="strong" onClick={does}>
      {children}
    </button>
  )
}

/** The places of what is awaited, so that nothing moves when it comes. */
function Asking({ isSlow }: { isSlow: boolean }) {
  const { text } = useLanguage()
  const { forget } = useActs()
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
