import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useOpened } from '../../form/use-opened.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { AssignForm } from './assign-form.tsx'
import { CardButton } from './card-button.tsx'

interface AssignPartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  assign: Acts['assign']
  say(sentence: string): void
}

/** Who handles a comment, and how it is given to somebody else. The keyboard stays in it. */
export function AssignPart({ feedback, titled, onWork, assign, say }: AssignPartProps) {
  const { locale } = useLanguage()
  const text = inboxText[locale]
  const { isOpen, open, close, button } = useOpened()
  const { assignment } = feedback
  const id = `assign-${feedback.id}`
  if (isOpen)
    return (
      <AssignForm
        id={id}
        assignment={assignment}
        assign={assign}
        onDone={(isGiven) => {
          close()
          say(isGiven ? text.assignedNow : text.unassignedNow)
        }}
        onEnd={close}
      />
    )
  return (
    <div>
      {assignment && (
        <p>
          {fill(text.assignedBy, {
            name: assignment.name,
            by: assignment.by,
            day: formatCivilDay(assignment.day, locale, new Date()),
          })}
        </p>
      )}
      <CardButton
        button={button}
        id={id}
        titled={titled}
        shortcut="a"
        onClick={() => {
          onWork()
          open()
        }}
      >
        {assignment ? text.assignOther : text.assign}
      </CardButton>
    </div>
  )
}
