import type { Access } from '#shared/contract/access.ts'
import { unknownPurpose } from '#shared/contract/purpose.ts'
import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type ConsoleText, useLanguage } from '../language/language.tsx'
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
  const { service, purpose, level, outcome } = access
  const at = new Date(access.at)
  return (
    <tr data-new={isNew}>
      <th scope="row">
        <time class="access-day" dateTime={access.at}>
          {sayDay(at, zone, locale, new Date())}
          <span class="access-hour">{fill(text.atHour, { hour: sayHour(at, zone, locale) })}</span>
        </time>
        {isNew && <span class="access-new">{text.newAccess}</span>}
      </th>
      <td data-label={text.agentService}>
        {service === null ? text.noService : service.name[locale]}
      </td>
      <td data-label={text.purpose}>
        {purpose.name === null ? sayUnlisted(purpose.purpose, text) : purpose.name[locale]}
      </td>
      <td data-label={text.level}>{text.levels[level]}</td>
      <td data-label={text.answer}>
        <Outcome outcome={outcome} />
      </td>
    </tr>
  )
}

/** A purpose that was withdrawn since, or one that never was of the list: the hub keeps no word of it. */
function sayUnlisted(purpose: string, text: ConsoleText): string {
  return purpose === unknownPurpose ? text.purposeUnknown : fill(text.purposeUnlisted, { purpose })
}
