import type { ComponentType } from 'preact'
import type { PeriodFault } from '#shared/calendar/inside-period.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Session } from '../../../sign-in/session/session.ts'

/** What every question of a service is given. */
export interface QuestionProps {
  question: Question
  /** Questions that one asks next. */
  next: readonly Question[]
  session: Session
  /** Names the service. */
  service: string
  /** A whole month, quarter or year. */
  period: string
  /** Why what the address asks for cannot be shown. */
  fault: PeriodFault | null
  onPeriod(period: string): void
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
  /** Who is signed in may not read this any more. */
  onForbidden(): void
}

/** One question that people ask of a service, with a page of its own. */
export interface Question {
  /** Names it in the address: lower-case letters and dashes. */
  id: string
  /** The question itself. */
  name: (locale: Locale) => string
  /** Its figures are of the period that is chosen; others say of when they are. */
  isByPeriod?: true
  /** Questions that one asks next, by their ids; none by default. */
  next?: readonly string[]
  Show: ComponentType<QuestionProps>
}
