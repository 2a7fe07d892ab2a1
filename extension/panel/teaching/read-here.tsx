import type { TabState } from '../../shared/state.ts'
import { type TaughtField, type TeachingState, taughtFields } from '../../shared/teaching.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatSightedPhone } from '../model/format-sighted-phone.ts'
import { useTeachingText } from './use-teaching.ts'
import { isReadBy } from './use-tried.ts'

interface ReadHereProps {
  rule: NonNullable<TeachingState['rule']>
  state: TabState
}

/** What the rule that is being taught reads on this page, field by field. */
export function ReadHere({ rule, state }: ReadHereProps) {
  const { text } = useLanguage()
  const says = useTeachingText()
  const learnt = taughtFields.filter(
    (field) => field === 'reference' || rule.pages[0]?.fields[field] !== undefined,
  )
  const isRead = isReadBy(rule, state)
  return (
    <div class="read-here">
      <h3 class="label">{says.readHere}</h3>
      {isRead ? (
        <dl>
          {learnt.map((field) => (
            <div key={field}>
              <dt>{field === 'name' ? says.name : text.who[field]}</dt>
              <dd>
                <Values field={field} state={state} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{state.page === 'reading' ? text.page.reading.title : says.unread}</p>
      )}
    </div>
  )
}

function Values({ field, state }: { field: TaughtField; state: TabState }) {
  const says = useTeachingText()
  const nothing = <span class="muted">{says.missing}</span>
  if (field === 'name') return state.name === null ? nothing : <bdi>{state.name}</bdi>
  const seen = state.sightings.filter(({ kind }) => kind === field)
  if (seen.length === 0) return nothing
  return (
    <>
      {seen.map(({ value, trust }) => (
        <span key={value} class="value">
          <bdi>{field === 'phone' ? formatSightedPhone(value) : value}</bdi>{' '}
          {trust === 'likely' && <span class="muted">{says.likely}</span>}
        </span>
      ))}
    </>
  )
}
