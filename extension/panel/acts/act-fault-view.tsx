import { type Act, type ActPlace, inDoubt } from '../../shared/acts.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useActsText } from './use-acts-text.ts'

type Failed = Extract<Act, { state: 'failed' }>

/** Why an act failed, what is kept, and what to do next. The hub's own words are shown as text. */
export function ActFaultView({ act, place }: { act: Failed; place: ActPlace }) {
  const says = useActsText()
  const { text, locale } = useLanguage()
  const { act: does, signIn } = useActions()
  const { why, said } = act
  const isShown = act.act === 'preview'
  const { title, body } = inDoubt.includes(why) && isShown ? says.notShown : says.fault[why]
  const isTriable = inDoubt.includes(why) || why === 'expired'
  return (
    <div class="act-fault">
      <p class="fault" tabIndex={-1} data-work>
        {title}
      </p>
      {said?.locale === locale && why !== 'invalid' && <p>{said.text}</p>}
      <p>{body}</p>
      <div class="actions">
        {why === 'expired' && (
          <button type="button" class="quiet" onClick={signIn}>
            {text.signInAgain}
          </button>
        )}
        {isTriable && (
          <button type="button" class="strong" onClick={() => does({ does: 'again', place })}>
            {text.again}
          </button>
        )}
      </div>
    </div>
  )
}
