import type { LookState } from '../../shared/state.ts'
import { usePersonText } from '../hooks/use-person-text.ts'
import { ChangePurpose } from './change-purpose.tsx'
import { Headline } from './headline.tsx'
import { LookAgain } from './look-again.tsx'

/** The answer was forgotten. If the page still shows its subject, the agent can look again. */
export function ForgottenLook({ look }: { look: Extract<LookState, { state: 'forgotten' }> }) {
  const { forgotten } = usePersonText()
  const { subject, ...more } = look
  return (
    <Headline says={forgotten}>
      {subject && <LookAgain asked={{ ...more, subject }} />}
      <ChangePurpose isOther />
    </Headline>
  )
}
