import type { TabState } from '../../shared/state.ts'
import { useStored } from '../../ui/use-stored.ts'
import { useActions } from '../hooks/actions.ts'
import { useTeachingText } from './use-teaching.ts'

interface TeachingOfferProps {
  page: TabState['page'] | 'broken'
  tool: string | null
}

/**
 * Offers to teach a tool that no rule reads, and one that was taught here and shows a page on which
 * nothing is found.
 */
export function TeachingOffer({ page, tool }: TeachingOfferProps) {
  const says = useTeachingText()
  const { teach } = useActions()
  const taught = useStored('local', 'taught')
  const isTaught =
    (page === 'nothing_seen' || page === 'broken') &&
    Array.isArray(taught) &&
    taught.some((one) => one?.tool?.name === tool)
  const isUnknown = page === 'no_rule' || (page === 'seen' && tool === null)
  if (!isTaught && !isUnknown) return null
  return (
    <div class="offer">
      <button type="button" class="quiet" onClick={teach} aria-describedby="offer">
        {isTaught ? says.offerAgain : says.offer}
      </button>
      <p class="muted small" id="offer">
        {says.offers}
      </p>
    </div>
  )
}
