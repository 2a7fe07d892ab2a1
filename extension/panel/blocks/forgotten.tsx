import type { Looking } from '../../state.ts'
import { usePersonText } from '../use-person-text.ts'
import { Again } from './again.tsx'
import { Change } from './change.tsx'
import { Saying } from './saying.tsx'

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
