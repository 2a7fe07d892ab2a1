import type { ContextFound, Identifier, RequestFull } from '#shared/contract/agents/context.ts'
import { ContactView } from '#shared/drawing/contact.tsx'
import { fill } from '#shared/text/fill.ts'
import { matterOf } from '../../shared/matter.ts'
import type { LookState, Sighting } from '../../shared/state.ts'
import { ActsView } from '../acts/acts-view.tsx'
import { adaptationsNow } from '../acts/adaptations-now.ts'
import { ContactsList } from '../acts/contacts-list.tsx'
import { useMatter } from '../acts/matter.tsx'
import { MergePart } from '../acts/merge-part.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { usePersonText } from '../hooks/use-person-text.ts'
import { ChangePurpose } from './change-purpose.tsx'
import { CopyReference } from './copy-reference.tsx'
import { OtherRequests } from './other-requests.tsx'
import { OtherSectors } from './other-sectors.tsx'

interface NextBlockProps {
  look: LookState
  found: ContextFound
  /** What the page shows of its usager. */
  sightings: readonly Sighting[]
  onChoose(subject: Identifier): void
}

/** The block of what the agent can do next. At level 0 there is nothing to act on. */
export function NextBlock({ look, found, sightings, onChoose }: NextBlockProps) {
  const { request, others = [], more, elsewhere } = found
  const { text } = useLanguage()
  const says = usePersonText()
  const choices = (
    <>
      <OtherRequests
        title={request ? text.now.others : text.now.choices}
        others={others}
        onChoose={onChoose}
      />
      {more && <p class="muted small">{says.more}</p>}
    </>
  )
  return (
    <section class="block" aria-labelledby="now">
      <h2 id="now" class="label">
        {text.now.title}
      </h2>
      {!request && choices}
      <div class="actions">
        {request?.link && (
          <a class="strong" href={request.link} target="_blank" rel="noreferrer">
            {text.now.open} <span class="unseen">({text.now.opens})</span>
            <svg class="away" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />
            </svg>
          </a>
        )}
        {request && <CopyReference key={request.reference} reference={request.reference} />}
        <ChangePurpose />
      </div>
      <div key={matterOf(look)} class="acts">
        {request && <ActsView found={{ ...found, request }} />}
        <MergePart sightings={sightings} />
      </div>
      <ContactsList found={found} />
      {request && choices}
      <OtherSectors elsewhere={elsewhere} />
      {request && <Help request={request} />}
    </section>
  )
}

function Help({ request }: { request: RequestFull }) {
  const { text } = useLanguage()
  const { contact } = request
  const adaptations = adaptationsNow(useMatter(), request.adaptations)
  return (
    <>
      <h3>{text.now.contact}</h3>
      <div class="reach">
        <ContactView contact={contact} />
      </div>
      {adaptations.length > 0 && (
        <>
          <h3>{text.now.adaptations}</h3>
          <ul class="list">
            {adaptations.map(({ adaptation, what, condition, ask, since }) => (
              <li key={adaptation}>
                {[what, condition, since ? fill(text.now.since, { day: since }) : ask]
                  .filter(Boolean)
                  .join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
