import { fragments } from '../../route/page.ts'
import { type Standing, type Step, steps } from './steps.ts'
import { useWords } from './use-words.ts'

interface StepListProps {
  standing: Standing
  /** The one that is looked at. */
  open: Step | null
}

/** The steps, what is done ticked; each leads to its question. */
export function StepList({ standing: { done, now }, open }: StepListProps) {
  const words = useWords()
  return (
    <nav aria-label={words.title}>
      <ol class="start-steps">
        {steps.map((step) => (
          <li key={step} data-done={done[step]}>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" />
              {done[step] && <path d="M7 12.5 10.5 16 17 8.5" />}
            </svg>
            <a
              href={`${fragments.start}/${step}`}
              aria-current={step === open ? 'step' : undefined}
            >
              {words.names[step]}
            </a>
            <span class="start-state">
              {done[step] ? words.state.done : step === now ? words.state.now : words.state.todo}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
