import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import type { StandingPurpose } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useFieldText } from '../typed/use-field-text.ts'
import { formatUntil } from './format-until.ts'

interface StandingBarProps {
  standing: StandingPurpose
  purposes: readonly Purpose[]
}

/** A purpose stands in this tool: which, until when, and the press that ends it. */
export function StandingBar({ standing, purposes }: StandingBarProps) {
  const { standing: says } = useFieldText()
  const { locale } = useLanguage()
  const { endStanding } = useActions()
  const known = purposes.find(({ purpose }) => purpose === standing.purpose)
  const hour = formatUntil(standing.until, locale)
  return (
    <div class="stands small" role="status">
      <p>
        {fill(says.stands, { hour })}{' '}
        <strong>
          {known ? <LocalisedText text={known.name} locale={locale} /> : standing.purpose}
        </strong>
      </p>
      <button type="button" class="bare" onClick={endStanding}>
        {says.end}
      </button>
    </div>
  )
}
