import type { RefObject } from 'preact'
import { useShortcut } from './shortcuts.ts'

interface CardButtonProps {
  id: string
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  button?: RefObject<HTMLButtonElement | null>
  /** The key that presses it on the card that is open. */
  shortcut?: string
  isBusy?: boolean
  onClick(): void
  children: string
}

/** A button of a card, named with its card. */
export function CardButton(props: CardButtonProps) {
  const { id, titled, button, shortcut, isBusy = false, onClick, children } = props
  const keyed = useShortcut()
  return (
    <button
      {...(button && { ref: button })}
      type="button"
      class="quiet"
      id={id}
      aria-labelledby={`${id} ${titled}`}
      aria-disabled={isBusy || undefined}
      onClick={onClick}
      {...(shortcut && keyed(shortcut))}
    >
      {children}
    </button>
  )
}
