import { useRef, useState } from 'preact/hooks'
import type { SendResult } from '../../api/send-hub.ts'
import { fragments } from '../../route/page.ts'
import { useWords } from '../abuse/use-words.ts'
import { WhyForm } from '../abuse/why-form.tsx'
import type { SetAsideWhy } from './acts.ts'

interface AsidePartProps {
  id: string
  isAside: boolean
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  setAside(why: SetAsideWhy): Promise<SendResult<unknown>>
}

/** Sets one answer aside, with a reason; where it was, says where that is undone. */
export function AsidePart({ id, isAside, titled, onWork, setAside }: AsidePartProps) {
  const words = useWords()
  const [asking, ask] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const end = () => {
    ask(false)
    requestAnimationFrame(() => (said.current ?? button.current)?.focus())
  }
  if (isAside)
    return (
      <p ref={said} tabIndex={-1}>
        <a href={fragments.aside}>{words.one.isAside}</a>
      </p>
    )
  if (asking)
    return (
      <WhyForm
        id={id}
        titled={titled}
        words={{ ...words.one, why: words.why }}
        reasons={words.reasons}
        act={setAside}
        onEnd={end}
      />
    )
  return (
    <div class="actions">
      <button
        ref={button}
        type="button"
        class="quiet"
        id={`aside-${id}`}
        aria-labelledby={`aside-${id} ${titled}`}
        onClick={() => {
          onWork()
          ask(true)
        }}
      >
        {words.one.open}
      </button>
    </div>
  )
}
