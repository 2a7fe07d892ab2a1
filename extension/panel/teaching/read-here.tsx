import type { TabState } from '../../shared/state.ts'
import type { TeachingState } from '../../shared/teaching.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatSightedPhone } from '../model/format-sighted-phone.ts'
import { useTeachingText } from './use-teaching.ts'
import { isReadBy } from './use-tried.ts'

/** What is read, in this order. */
const shownFields = ['reference', 'email', 'phone', 'name'] as const

interface ReadHereProps {
  rule: NonNullable<TeachingState['rule']>
  state: TabState
}

/** What the rule that is being taught reads on this page, field by field. */
export function ReadHere({ rule, state }: ReadHereProps) {
  const { text } = useLanguage()
  const says = useTeachingText()
  const [page] = rule.pages
  const isMessage = page !== undefined && 'message' in page
  const learnt = shownFields.filter((field) =>
    field === 'reference' ? !isMessage : page?.fields[field] !== undefined,
  )
  const called = {
    ...text.who,
    name: says.name,
    ...(isMessage && { email: says.message.sender }),
  }
  const { unread } = isMessage ? says.message : says
  const isRead = isReadBy(rule, state)
  return (
    <div class="read-here">
      <h3 class="label">{says.readHere}</h3>
      {isRead ? (
        <dl>
          {learnt.map((field) => (
            <div key={field}>
              <dt>{called[field]}</dt>
              <dd>
                <Values field={field} state={state} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{state.page === 'reading' ? text.page.reading.title : unread}</p>
      )}
    </div>
  )
}

function Values({ field, state }: { field: (typeof shownFields)[number]; state: TabState }) {
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
