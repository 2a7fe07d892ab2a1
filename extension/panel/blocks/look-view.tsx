import type { Looking } from '../../state.ts'
import { useActs } from '../acting.ts'
import { useLanguage } from '../language.tsx'
import { sayFault } from '../say-fault.ts'
import { Answer } from './answer.tsx'
import { Change } from './change.tsx'
import { Forgotten } from './forgotten.tsx'
import { Saying } from './saying.tsx'
import { TooMany } from './too-many.tsx'

/** A look at a subject: on its way, failed, answered, or kept no more. */
export function LookView({ look }: { look: Exclude<Looking, { state: 'none' }> }) {
  const { text, locale } = useLanguage()
  const { again, signIn, signOut } = useActs()
  if (look.state === 'asking') return <Asking isSlow={look.slow} />
  if (look.state === 'answered') return <Answer look={look} />
  if (look.state === 'forgotten') return <Forgotten look={look} />
  const says = sayFault(look.why, locale)
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
