import type { CountsOfDay } from '#shared/contract/feedback/setting-aside.ts'
import { useOpened } from '../../form/use-opened.ts'
import type { FollowedAside } from './use-aside.ts'
import { useWords } from './use-words.ts'
import { WhyForm } from './why-form.tsx'

interface CountsPartProps {
  counters: CountsOfDay
  /** The element that names the day. */
  titled: string
  setAside: FollowedAside['setCountsAside']
}

/** Sets the counts of pages of a day aside, with a reason. */
export function CountsPart({ counters, titled, setAside }: CountsPartProps) {
  const words = useWords()
  const { isOpen, open, close, button } = useOpened()
  const { open: begin, sure, now } = words.counts
  // Counts say nothing of one person: none is sent twice.
  const { duplicates: _, ...reasons } = words.reasons
  return isOpen ? (
    <WhyForm
      id={titled}
      titled={titled}
      words={{ sure, now, why: words.why }}
      reasons={reasons}
      act={(why, id) => setAside({ counters, ...why }, id)}
      onEnd={close}
    />
  ) : (
    <button
      ref={button}
      type="button"
      class="quiet"
      id={`${titled}-counts`}
      aria-labelledby={`${titled}-counts ${titled}`}
      onClick={open}
    >
      {begin}
    </button>
  )
}
