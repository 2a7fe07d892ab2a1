import type { ContextFound, Identifier } from '#shared/contract/agents/context.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import { matterOf } from '../../shared/matter.ts'
import type { LookState, TabState } from '../../shared/state.ts'
import { ActsView } from '../acts/acts-view.tsx'
import { ContactsList } from '../acts/contacts-list.tsx'
import { Disclosure } from '../acts/disclosure.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { usePersonText } from '../hooks/use-person-text.ts'
import { isOpenHere } from '../model/is-open-here.ts'
import { ChangePurpose } from './change-purpose.tsx'
import { CopyText } from './copy-text.tsx'
import { OtherRequests } from './other-requests.tsx'
import { OtherSectors } from './other-sectors.tsx'

interface NextBlockProps {
  look: Extract<LookState, { state: 'answered' }>
  found: ContextFound
  /** What the page shows. */
  shown: Pick<TabState, 'origin' | 'sightings'>
  onChoose(subject: Identifier): void
}

/** The block of what the agent can do next. At level 0 there is nothing to act on. */
export function NextBlock({ look, found, shown, onChoose }: NextBlockProps) {
  const { request, others = [], more, elsewhere } = found
  const { text, locale } = useLanguage()
  const says = usePersonText()
  const { subject } = look
  // What nothing tells apart may be of several persons.
  const title = !found.usager?.told_apart
    ? text.now.linked[subject.kind]
    : request
      ? text.now.others
      : text.now.choices
  const choices = (
    <>
      <OtherRequests others={others} onChoose={onChoose} />
      {more && <p class="muted small">{says.more}</p>}
    </>
  )
  return (
    <section class="block" aria-labelledby="now">
      <h2 id="now" class="unseen">
        {text.now.title}
      </h2>
      {!request && others.length > 0 && <h3>{title}</h3>}
      {!request && choices}
      <div class="actions">
        {request?.link && !isOpenHere(request, shown) && (
          <a class="strong" href={request.link} target="_blank" rel="noreferrer">
            {text.now.open} <span class="unseen">({text.now.opens})</span>
            <svg class="away" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />
            </svg>
          </a>
        )}
        {request?.say?.map(({ locale: written, text: state }) => (
          <CopyText key={state} class="quiet" copies={state} lang={written}>
            {text.now.state}
            {written !== locale && ` (${formatLanguage(written, locale)})`}
          </CopyText>
        ))}
        <ChangePurpose />
      </div>
      {request && (
        <div key={matterOf(look)} class="acts">
          <ActsView found={{ ...found, request }} />
          {others.length > 0 && (
            <Disclosure name="others" title={title} note={`${others.length}`}>
              {choices}
            </Disclosure>
          )}
        </div>
      )}
      <ContactsList found={found} />
      <OtherSectors elsewhere={elsewhere} proved={found.proved} />
    </section>
  )
}
