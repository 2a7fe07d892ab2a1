import type { Looking } from '../../shared/state.ts'
import { usePersonText } from '../hooks/use-person-text.ts'
import { Change } from './change-purpose.tsx'
import { Saying } from './headline.tsx'
import { Again } from './look-again.tsx'

/** What was read is kept no more. What the page shows can be read again, for the same purpose. */
export function Forgotten({ look }: { look: Extract<Looking, { state: 'forgotten' }> }) {
  const { forgotten } = usePersonText()
  const { subject, ...more } = look
  return (
    <Saying says={forgotten}>
      {subject && <Again asked={{ ...more, subject }} />}
      <Change isOther />
    </Saying>
  )
}
