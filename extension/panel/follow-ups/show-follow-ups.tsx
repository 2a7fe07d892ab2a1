import { useStored } from '../../ui/use-stored.ts'
import { useFollowUpsText } from './use-follow-ups-text.ts'

interface ShowFollowUpsProps {
  isOpen: boolean
  onPress(): void
}

/** The button that opens the list of what the agent follows up, with how many are due. */
export function ShowFollowUps({ isOpen, onPress }: ShowFollowUpsProps) {
  const says = useFollowUpsText()
  const due = useStored('session', 'due')
  return (
    <button
      type="button"
      class="bare follow-ups-button"
      aria-expanded={isOpen}
      title={says.openLong}
      onClick={onPress}
    >
      {says.open}
      {typeof due === 'number' && due > 0 && (
        <>
          {' '}
          <span class="due-count">{due}</span>
        </>
      )}
    </button>
  )
}
