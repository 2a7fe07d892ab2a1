import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { fill } from '#shared/text/fill.ts'
import { isLikelySubject } from '../../shared/likely-subject.ts'
import { endOfStanding } from '../../shared/standing.ts'
import type { TabState } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useNow } from '../hooks/use-now.ts'
import { useFieldText } from '../typed/use-field-text.ts'
import { formatUntil } from './format-until.ts'

/** Offers, after a look, to let its purpose stand in this tool, where the organisation allows it. */
export function StandOffer({ state, purposes }: { state: TabState; purposes: readonly Purpose[] }) {
  const { standing: says } = useFieldText()
  const { locale } = useLanguage()
  const { stand } = useActions()
  const now = useNow(30_000)
  const { look, origin } = state
  if (look.state !== 'answered' || look.present || origin === null || isLikelySubject(state))
    return null
  const purpose = purposes.find((one) => one.purpose === look.purpose)
  const until = purpose ? endOfStanding(purpose, now) : null
  if (until === null) return null
  return (
    <div class="block stand-offer">
      <button type="button" class="quiet" aria-describedby="stand-note" onClick={stand}>
        {fill(says.keep, { hour: formatUntil(until, locale) })}
      </button>
      <p class="muted small" id="stand-note">
        {says.note}
      </p>
    </div>
  )
}
