import { formatCount } from '#shared/text/numbers.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useNow } from '../hooks/use-now.ts'
import { usePersonText } from '../hooks/use-person-text.ts'
import { ChangePurpose } from './change-purpose.tsx'
import { Headline } from './headline.tsx'

const minute = 60_000

interface RateLimitedProps {
  says: { title: string; body: string }
  /** In milliseconds since 1970. */
  until: number
}

/** The hub limits the rate of looks: says when to try again, with a button to do so. */
export function RateLimited({ says, until }: RateLimitedProps) {
  const { text, locale } = useLanguage()
  const { wait, over } = usePersonText()
  const { again } = useActions()
  const left = Math.ceil((until - useNow(minute / 12).getTime()) / minute)
  return (
    <>
      <Headline says={says} isFault>
        <p class="wait">{left > 0 ? formatCount(left, wait, locale) : over}</p>
      </Headline>
      <div class="actions">
        <button type="button" class="quiet" onClick={again}>
          {text.again}
        </button>
        <ChangePurpose isOther />
      </div>
    </>
  )
}
