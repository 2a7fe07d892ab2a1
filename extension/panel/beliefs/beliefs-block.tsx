import { useState } from 'preact/hooks'
import type { AskedNow } from '#shared/contract/agents/belief.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { useLanguage } from '../hooks/language.tsx'
import { Questions } from './questions.tsx'
import { useBeliefs, useBeliefsText } from './use-beliefs.ts'

interface BeliefsBlockProps {
  /** Which page of which tab the panel follows. */
  page: string
  /** No look is shown: the agent works at no request here. */
  isIdle: boolean
}

/**
 * Three questions to the team, below everything and beside no look. It stays where it is while it is
 * hidden, so that what was chosen is there again.
 */
export function BeliefsBlock({ page, isIdle }: BeliefsBlockProps) {
  const { text, locale } = useLanguage()
  const says = useBeliefsText()
  const { beliefs, answer, isSilent } = useBeliefs()
  const [isOpen, setOpen] = useState(false)
  /** The page on which the agent answered: the outcome is shown there, and on no other. */
  const [answeredOn, setAnsweredOn] = useState<string | null>(null)
  if (beliefs === null) return null
  const done = beliefs.state === 'over' ? beliefs.how : isLeft(beliefs) ? 'left' : null
  if (done !== null)
    return answeredOn === page && isIdle ? (
      <section class="block asked">
        <p role="status">{says.over[done]}</p>
      </section>
    ) : null
  if (beliefs.state === 'over') return null

  const { asked } = beliefs
  const say = (answers: Parameters<typeof answer>[0]) => {
    setAnsweredOn(page)
    answer(answers)
  }
  const leave = () => say([])
  return (
    <section class="block asked" aria-labelledby="asked" hidden={!isIdle}>
      <h2 class="label" id="asked">
        {says.title}
      </h2>
      <p class="small">{fill(says.about, { service: localise(asked.service.name, locale) })}</p>
      {isOpen || beliefs.state !== 'offered' ? (
        <Questions
          key={keyOf(asked)}
          beliefs={beliefs}
          takesFocus={isOpen}
          onSend={say}
          onLeave={leave}
        />
      ) : (
        <div class="actions">
          <button type="button" class="quiet" onClick={() => setOpen(true)}>
            {says.answer}
          </button>
          <button type="button" class="quiet" onClick={leave}>
            {says.leave}
          </button>
        </div>
      )}
      <p class="silence" role="status">
        {isSilent && text.silent}
      </p>
    </section>
  )
}

/** An agent who declines sees no question again, even before the hub knows. */
function isLeft(beliefs: NonNullable<ReturnType<typeof useBeliefs>['beliefs']>): boolean {
  return 'answers' in beliefs && beliefs.answers.length === 0
}

function keyOf({ period, service, instrument, version }: AskedNow): string {
  return [period, service.service, instrument, version].join(' ')
}
