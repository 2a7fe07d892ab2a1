import { nameService } from '#shared/catalogue/name-service.ts'
import type { TerritoriesResponse } from '#shared/contract/reporting/territories.ts'
import { formatDeclaration } from '#shared/report/format-declaration.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { useWords } from './use-words.ts'

/** More would be a page nobody reads. */
const mostListed = 20

/** The choices behind the verdicts, who made them and when, and which answers are read elsewhere. */
export function WhatItRestsOn({
  told,
  notes,
}: {
  told: TerritoriesResponse
  notes: readonly string[]
}) {
  const { locale } = useLanguage()
  const words = useWords()
  const { declarations, services, pair, zone, followed } = told
  const places = pair?.commun.told === 'figure' ? pair.commun.figure.places : undefined
  const nameOf = (service: string | null) =>
    service === null ? null : nameService(services, service, locale)
  return (
    <details class="territory-rests">
      <summary>{words.rests}</summary>
      <ul>
        {places && (
          <li>
            {fill(words.asked, { stream: places.stream ? words.streams[places.stream] : '' })}
          </li>
        )}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {declarations.map((one) => (
          <li key={one.declared.kind}>
            {formatDeclaration(one, nameOf(one.service), zone, locale)}
          </li>
        ))}
        {followed.length > mostListed && (
          <li>{formatCount(followed.length, words.followedMany, locale)}</li>
        )}
        {followed.length <= mostListed &&
          followed.map((one) => <FollowedItem key={one.territory} followed={one} />)}
      </ul>
      <p>
        <a href={fragments.declarations}>{words.choose}</a>
      </p>
    </details>
  )
}

/** Where the answers of a territory that is no more are read. */
export function FollowedItem({ followed }: { followed: TerritoriesResponse['followed'][number] }) {
  const { locale } = useLanguage()
  const words = useWords()
  const { since, ...named } = followed
  return (
    <li>
      {since === null
        ? fill(words.followedOfficial, named)
        : fill(words.followed, {
            ...named,
            day: formatDate(new Date(`${since}T00:00:00Z`), 'UTC', locale),
          })}
    </li>
  )
}
