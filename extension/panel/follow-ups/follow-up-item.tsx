import type { FollowUp } from '#shared/contract/agents/follow-up.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../hooks/language.tsx'
import type { Mark } from './use-follow-ups.ts'
import { useFollowUpsText } from './use-follow-ups-text.ts'

interface FollowUpItemProps {
  one: FollowUp
  mark: Mark | undefined
  onLook(one: FollowUp): void
  onMark(isUndone: boolean): void
}

/** One thing to follow up: what it is, of which request, by when; done in one press where it is the agent's own. */
export function FollowUpItem({ one, mark, onLook, onMark }: FollowUpItemProps) {
  const says = useFollowUpsText()
  const { locale } = useLanguage()
  const { reference, service, due_on, overdue, kind } = one
  const isDone = mark === 'done'
  const day = formatCivilDay(due_on, locale, new Date())
  const words = formatKind(one, says)
  return (
    <li class={overdue ? 'follow-up late' : 'follow-up'}>
      <p class={isDone ? 'follow-up-what gone' : 'follow-up-what'}>{words}</p>
      <p class="small">
        <button type="button" class="bare" onClick={() => onLook(one)}>
          <span class="unseen">{says.look} </span>
          <bdi>{reference}</bdi>
        </button>
        {' · '}
        <LocalisedText text={service.name} locale={locale} />
      </p>
      <div class="follow-up-when">
        <p class="muted small">{fill(overdue ? says.dueSince : says.dueOn, { day })}</p>
        {kind === 'contact' && (
          <button type="button" class="quiet" onClick={() => onMark(isDone)}>
            {isDone ? says.undo : says.done}
            <span class="unseen"> {words}</span>
          </button>
        )}
      </div>
      <p class="small follow-up-said" role="status">
        {isDone && says.markedDone}
        {mark === 'failed' && says.notMarked}
      </p>
    </li>
  )
}

function formatKind(one: FollowUp, says: ReturnType<typeof useFollowUpsText>): string {
  if (one.kind === 'contact') return fill(says.contact, { about: says.about[one.about] })
  return one.kind === 'reply' ? says.reply[one.reply] : says.callback
}
