import type { ComponentChildren } from 'preact'
import { formatCivilDay, formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, type Localised, localise } from '#shared/text/locale.ts'
import { ownOf } from '#shared/text/own-of.ts'
import { subjectText } from '#shared/text/site-owner/agents/subject.ts'
import { whoLookedText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { languageNames } from '#shared/text/usager-locale.ts'
import { showValue } from '../../platform/json-text/show-value.ts'

/** Language and time zone of the export. */
export interface Reading {
  locale: Locale
  zone: string
  now: Date
}

/** Renders one row, each field under its name, as plain text without links. */
export function Row({ row, reading }: { row: object; reading: Reading }) {
  const { labels } = subjectText[reading.locale]
  return (
    <dl>
      {Object.entries(row).map(
        ([name, value]) =>
          value !== null &&
          value !== undefined && (
            <div key={name}>
              <dt>{ownOf<string>(labels, name) ?? name}</dt>
              <dd dir="auto">
                <Value name={name} value={value} reading={reading} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Fields whose values have a translated label. */
const listed: ReadonlySet<string> = new Set([
  'kind',
  'channel',
  'preferred_channel',
  'state',
  'how',
  'basis',
  'because',
  'made_by',
  'audience',
  'outcome',
  'side',
  'about',
  'act',
  'one_kind',
  'other_kind',
  'means',
])

function Value({
  name,
  value,
  reading,
}: {
  name: string
  value: unknown
  reading: Reading
}): ComponentChildren {
  const { locale } = reading
  const text = subjectText[locale]
  const moment = readMoment(value)
  if (moment) return formatMoment(moment, reading)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return formatCivilDay(value, locale, reading.now)
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (name === 'level')
    return ownOf<string>(whoLookedText[locale].levels, showValue(value)) ?? showValue(value)
  if (name === 'locale' || name === 'written_in')
    return ownOf<string>(languageNames, showValue(value)) ?? showValue(value)
  if (name === 'jws' && typeof value === 'string') return <code>{value}</code>
  if (typeof value === 'string') return listed.has(name) ? formatListed(value, locale) : value
  if (Array.isArray(value))
    return value.map((one, at) => <Row key={at} row={one} reading={reading} />)
  if (isLocalised(value)) return localise(value, locale)
  if (typeof value === 'object' && value !== null) return <Row row={value} reading={reading} />
  return showValue(value)
}

function formatListed(value: string, locale: Locale): string {
  const { state, proof } = usagerText[locale]
  const words: Readonly<Record<string, string>> = {
    ...subjectText[locale].words,
    ...whoLookedText[locale].acts,
    ...state,
    ...proof,
  }
  return ownOf(words, value) ?? value
}

function readMoment(value: unknown): Date | null {
  if (value instanceof Date) return value
  const isMoment =
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)
  return isMoment && !Number.isNaN(Date.parse(value)) ? new Date(value) : null
}

function formatMoment(at: Date, { locale, zone, now }: Reading): string {
  const day = formatDay(at, zone, locale, now)
  return fill(subjectText[locale].when, { day, hour: formatHour(at, zone, locale) })
}

function isLocalised(value: unknown): value is Localised {
  const said = value as Partial<Localised> | null
  return typeof said === 'object' && typeof said?.fr === 'string'
}
