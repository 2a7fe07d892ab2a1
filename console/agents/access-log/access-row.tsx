import type { Access } from '#shared/contract/agents/access.ts'
import {
  deletedInSource,
  followUpPurpose,
  unknownPurpose,
} from '#shared/contract/agents/purpose.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { type ConsoleText, useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { Outcome } from './outcome.tsx'

interface AccessRowProps {
  access: Access
  zone: string
  /** It has just been read, while others were shown. */
  isNew: boolean
}

/** One look: when, for which service, why, how much, and what came of it. */
export function AccessRow({ access, zone, isNew }: AccessRowProps) {
  const { text, locale } = useLanguage()
  const { service, act, level, outcome, way, presence } = access
  const at = new Date(access.at)
  return (
    <tr data-new={isNew}>
      <th scope="row">
        <time class="access-day" dateTime={access.at}>
          {formatDay(at, zone, locale, new Date())}
          <span class="access-hour">
            {fill(text.atHour, { hour: formatHour(at, zone, locale) })}
          </span>
        </time>
        {isNew && <span class="access-new">{text.newAccess}</span>}
      </th>
      <td data-label={text.agentService}>
        {service === null ? text.noService : <LocalisedText text={service.name} locale={locale} />}
      </td>
      <td data-label={text.purpose}>
        <Purpose access={access} text={text} locale={locale} />
        {way !== 'seen' && <span class="access-way">{text.ways[way]}</span>}
        {(presence === 'told' || presence === 'proved') && (
          <span class="access-way">{text.presences[presence]}</span>
        )}
        {presence === 'denied' && (
          <span class="access-denied">
            <Attention>{text.presences.denied}</Attention>
          </span>
        )}
      </td>
      <td data-label={text.level}>{act === 'look' ? text.levels[level] : text.acts[act]}</td>
      <td data-label={text.answer}>
        <Outcome outcome={outcome} />
      </td>
    </tr>
  )
}

interface PurposeProps {
  access: Access
  text: ConsoleText
  locale: Locale
}

/** What is done by a command has no purpose of the list: what it is says why. */
function Purpose({ access, text, locale }: PurposeProps) {
  const { act, purpose } = access
  if (act === 'reveal') return text.ofSecurity
  if (purpose.purpose === deletedInSource) return text.ofSource
  if (act === 'follow_up' && purpose.purpose === followUpPurpose) return text.ofFollowUp
  if (act === 'export' || act === 'erase' || purpose.purpose === 'rights') return text.ofRights
  return purpose.name === null ? (
    formatUnlisted(purpose.purpose, text)
  ) : (
    <LocalisedText text={purpose.name} locale={locale} />
  )
}

/** A purpose that was withdrawn since, or one that never was of the list: the hub keeps no word of it. */
function formatUnlisted(purpose: string, text: ConsoleText): string {
  return purpose === unknownPurpose ? text.purposeUnknown : fill(text.purposeUnlisted, { purpose })
}
