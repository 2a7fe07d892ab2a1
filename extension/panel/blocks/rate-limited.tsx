import { formatCount } from '#shared/text/numbers.ts'
import { useActs } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useNow } from '../hooks/use-now.ts'
import { usePersonText } from '../hooks/use-person-text.ts'
import { Change } from './change-purpose.tsx'
import { Saying } from './headline.tsx'

const minute = 60_000

interface TooManyProps {
  says: { title: string; body: string }
  /** In milliseconds since 1970. */
  until: number
}

/** The hub takes no more for now: when to come back, and the way to try then. */
export function TooMany({ says, until }: TooManyProps) {
  const { text, locale } = useLanguage()
  const { wait, over } = usePersonText()
  const { again } = useActs()
  const left = Math.ceil((until - useNow(minute / 12).getTime()) / minute)
  return (
    <>
      <Saying says={says} isFault>
        <p class="wait">{left > 0 ? formatCount(left, wait, locale) : over}</p>
      </Saying>
      <div class="actions">
        <button type="button" class="quiet" onClick={again}>
          {text.again}
        </button>
        <Change isOther />
      </div>
    </>
  )
}
