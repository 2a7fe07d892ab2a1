import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { dayIn } from '../../platform/time/day.ts'
import { isOneDay, windowOf } from './calendar.ts'
import { formatWindow } from './format-window.ts'
import type { Known, Narration } from './narration.ts'
import { firstPromise } from './request-facts.ts'

const oneDay = 24 * 3600_000

/**
 * Formats whether the first announced date was kept. A later date does not hide a delay.
 * @returns `undefined` when no date was announced, or nothing is done
 */
export function formatKept(
  { request: { completed_at, state }, promises }: Pick<Known, 'request' | 'promises'>,
  { locale, now }: Pick<Narration, 'locale' | 'now'>,
): string | undefined {
  const first = firstPromise(promises)
  if (!first || !completed_at || state === 'withdrawn') return undefined
  const { window_to, zone } = first
  const { kept } = letterText[locale]
  const said = isOneDay(windowOf(first))
    ? formatWindow(first, usagerText[locale].telling, locale, now)
    : formatDay(window_to, zone, locale, now)
  if (completed_at <= window_to) return fill(kept.inTime, { said })
  const late = daysBetween(dayIn(zone, window_to), dayIn(zone, completed_at))
  return fill(late === 0 ? kept.sameDay : formatCount(late, kept.late, locale), { said })
}

/** @param from as `YYYY-MM-DD` */
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / oneDay)
