import { useState } from 'preact/hooks'
import type { Contact } from '#shared/contract/agents/contact.ts'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useMatter } from './matter.tsx'
import { useActsText } from './use-acts-text.ts'

/** Shown at first: the newest. The others are one press away. */
const few = 1

/** When the usager and the service spoke, over every channel, newest first. */
export function ContactsList({ found: { contacts: read = [] } }: { found: ContextFound }) {
  const { locale } = useLanguage()
  const { contacts: says, contact: words } = useActsText()
  const { acts, readAt } = useMatter()
  const [isWhole, setWhole] = useState(false)
  const [last] = Object.values(acts)
    .flatMap((act) => (act?.act === 'contact' && act.state === 'done' ? [act] : []))
    .sort((one, other) => other.at - one.at)
  const contacts = last && last.at > readAt ? last.told.contacts : read
  if (contacts.length === 0) return null
  const shown = isWhole ? contacts : contacts.slice(0, few)
  return (
    <>
      <h3>{says.title}</h3>
      <ul class="contacts">
        {shown.map((one) => (
          <li key={one.contact}>
            <ChannelMark channel={one.channel} />
            <span>
              <span class="contact-channel">{words.channels[one.channel]}</span>{' '}
              <span class="muted small">{one.when}</span>
              <span class="contact-words">{one.words}</span>
              <bdi class="muted small">{one.reference}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {contacts.length > shown.length && (
        <button type="button" class="bare" onClick={() => setWhole(true)}>
          {formatCount(contacts.length - few, says.more, locale)}
        </button>
      )}
    </>
  )
}

/** A handset, a counter, an envelope with and without a sign. */
const marks: Readonly<Record<Contact['channel'], string>> = {
  telephone:
    'M4 2h2.5l1 3-1.5 1.2a8 8 0 0 0 3.8 3.8L11 8.5l3 1V12a2 2 0 0 1-2 2A10 10 0 0 1 2 4a2 2 0 0 1 2-2Z',
  counter: 'M8 2a2.2 2.2 0 1 1 0 4.4A2.2 2.2 0 1 1 8 2Z M3.5 11a4.5 4 0 0 1 9 0 M1.5 11h13v3h-13Z',
  email:
    'M2.5 8a5.5 5.5 0 1 1 2 4.2 M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 1 1 0-5Z M10.5 5.5v4a1.5 1.5 0 0 0 3 0V8',
  post: 'M1.5 3.5h13v9h-13Z M1.5 4 8 9l6.5-5',
}

function ChannelMark({ channel }: { channel: Contact['channel'] }) {
  return (
    <svg class="contact-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={marks[channel]} />
    </svg>
  )
}
