import { useState } from 'preact/hooks'
import type { CountsOfDay } from '#shared/contract/feedback/setting-aside.ts'
import { useOpened } from '../../form/use-opened.ts'
import type { Why } from './draft.ts'
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
  const [isDone, setDone] = useState(false)
  const { open: begin, sure, now } = words.counts
  // Counts say nothing of one person: none is sent twice.
  const { duplicates: _, ...reasons } = words.reasons

  async function act(why: Why<keyof typeof reasons>, id: string) {
    const sending = await setAside({ counters, ...why }, id)
    // The keyboard is at what was done: the button would call it back.
    if (sending.kind === 'done') setDone(true)
    return sending
  }

  if (isDone) return null
  return isOpen ? (
    <WhyForm
      id={titled}
      titled={titled}
      words={{ sure, now, why: words.why }}
      reasons={reasons}
      act={act}
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
