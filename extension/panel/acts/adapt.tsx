import type { OfferedAdaptation } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import { useActions } from '../hooks/actions.ts'
import { ActFaultView } from './act-fault-view.tsx'
import { adaptationsNow } from './adaptations-now.ts'
import { useMatter } from './matter.tsx'
import type { FoundRequest, Section } from './section.ts'
import { useActsText } from './use-acts-text.ts'

/** The section that applies an adaptation: a rule published for all in the same situation. */
export const adapt: Section = {
  name: 'adapt',
  isOffered: ({ request }) => request.adaptations.length > 0,
  isOf: (place) => place.startsWith('adaptation.'),
  Body: AdaptBody,
}

function AdaptBody({ found: { request } }: { found: FoundRequest }) {
  const says = useActsText().adapt
  const matter = useMatter()
  return (
    <div class="act-work">
      <p class="small">{says.rule}</p>
      <ul class="switches">
        {adaptationsNow(matter, request.adaptations).map((one) => (
          <Switch key={one.adaptation} offered={one} />
        ))}
      </ul>
      <p class="muted small">{says.seen}</p>
    </div>
  )
}

/** Turned at once; turned back, with the reason, where the hub refuses. */
function Switch({ offered }: { offered: OfferedAdaptation }) {
  const { adaptation, what, condition, ask, since } = offered
  const says = useActsText().adapt
  const { act: does } = useActions()
  const place = `adaptation.${adaptation}` as const
  const act = useMatter().acts[place]
  const isOn = act?.act === 'adaptation' && act.state === 'doing' ? act.body.applies : !!since
  return (
    <li>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        onClick={() => does({ does: 'adapt', adaptation, applies: !isOn })}
      >
        <svg viewBox="0 0 32 18" width="32" height="18" aria-hidden="true">
          <rect x="1" y="1" width="30" height="16" rx="8" />
          <circle cx={isOn ? 23 : 9} cy="9" r="5" />
        </svg>
        <span>
          <span class="switch-what">{what}</span>{' '}
          {condition && <span class="muted small">{condition}</span>}{' '}
          {!isOn && ask && <span class="muted small">{ask}</span>}{' '}
          <span class="small">
            {!isOn ? says.off : since ? fill(says.since, { day: since }) : says.on}
          </span>
        </span>
      </button>
      {act?.state === 'failed' && <ActFaultView act={act} place={place} />}
    </li>
  )
}
