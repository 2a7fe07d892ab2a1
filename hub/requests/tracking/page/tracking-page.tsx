import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { TrackingView } from '#shared/drawing/tracking.tsx'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import {
  mandateText,
  presenceText,
  requestText,
  whoLookedText,
} from '#shared/text/usager/requests/text.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { OfferedInvitation } from '../../../invitations/offer-invitations.ts'
import { type CodeFault, CodeField } from '../../../platform/pages/code-field.tsx'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'
import type { Preferences } from '../../addresses/preferences-sql.ts'
import type { Slot } from '../../callbacks/list-windows.ts'
import { PromiseCheck } from '../../promises/promise-mark.tsx'
import { CalendarLink } from './calendar-link.tsx'
import { CallPart } from './call-part.tsx'
import { type CallbackFault, CallbackForm } from './callback-form.tsx'
import { CodePart } from './code-part.tsx'
import { DatesPart } from './dates-part.tsx'
import { DetailsPart } from './details-part.tsx'
import { DevicePart } from './device-part.tsx'
import { DonePart, type TrackingDone } from './done-part.tsx'
import { FailedPart } from './failed-part.tsx'
import { FeedbackPart, type FeedbackSite } from './feedback-part.tsx'
import { InvitationPart } from './invitation-part.tsx'
import { type DelegatesPage, MandatePart } from './mandate-part.tsx'
import type { OfferedDevices, OfferedWay } from './offered-ways.ts'
import { PreferencesForm } from './preferences-form.tsx'
import { type ReplyPage, ReplyPart } from './reply-part.tsx'

/** A request, and all its usager can do with it. */
export interface RequestPage {
  tracking: Tracking
  code: string
  /** URL of this page, to type. */
  address: string
  zone: string
  now: Date
  hasDate: boolean
  preferences: Preferences
  ways: readonly OfferedWay[]
  /** This hub sends messages itself. */
  isSent: boolean
  /** Its usager may correct or add an address. */
  isAddressOpen: boolean
  /** Devices for notifications, if available. */
  devices: OfferedDevices | null
  /** Time of the pending callback. */
  awaited: Date | undefined
  /** Id of the callback that `tracking` shows. */
  callback: string | undefined
  /** Free slots of a call; `null` where the service declares none. */
  slots: readonly Slot[] | null
  /** Its unanswered invitation to say how it was. */
  invitation: OfferedInvitation | null
  /** The open form, for those who were not drawn. */
  asking: FeedbackSite | null
  /** Whether the usager refuses to be asked; `null` when the hub could not know them again. */
  isRefused: boolean | null
  /** Keys that verify signed promises. */
  keys: readonly PromiseKey[]
  /** What its usager answers, and answered. */
  replies: ReplyPage
  /** Who acts in it. */
  acting: DelegatesPage
  /** An agent said that its usager was present, who did not deny it. */
  hasOpenPresence: boolean
  done?: TrackingDone | undefined
  fault?: CallbackFault | 'preferences' | undefined
}

/**
 * Writes the page of a request: readable, with working forms, without script and without account.
 */
export function writeTrackingPage(page: RequestPage, frame: PageFrame): string {
  const { locale } = frame
  const { tracking, code, done } = page
  const text = usagerText[locale]
  return writePage({
    title: `${tracking.headline} – ${text.page.tracking}`,
    ...frame,
    languages: <Languages locale={locale} />,
    // It prints, and keeps the codes of a carnet out of requests.
    script: `/widget/${__WIDGET_VERSION__}/request.js`,
    children: (
      <main class="request">
        {done && (
          <DonePart done={done} code={code} channel={page.preferences.channel} locale={locale} />
        )}
        {page.hasOpenPresence && (
          <aside class="acting">
            <p>
              <a class="again" href={`/suivi/${code}/presence?locale=${locale}`}>
                {presenceText[locale].title}
              </a>
            </p>
          </aside>
        )}
        <MandatePart
          acting={page.acting}
          code={code}
          locale={locale}
          zone={page.zone}
          now={page.now}
        />
        <TrackingView
          tracking={holdDate(tracking)}
          text={text.tracker}
          heading="h1"
          fault={page.isAddressOpen && <FailedPart ways={page.ways} code={code} locale={locale} />}
          beside={hasCalendar(page) && <CalendarLink code={code} locale={locale} />}
          answers={<Answers page={page} locale={locale} />}
        >
          {page.invitation && <InvitationPart invitation={page.invitation} locale={locale} />}
          {page.asking && <FeedbackPart asking={page.asking} locale={locale} />}
          <Folds page={page} locale={locale} />
        </TrackingView>
        <p class="privacy muted">{requestText[locale].privacy}</p>
        <p class="muted">
          {fill(pagesText[locale].asOf, { day: formatDay(page.now, page.zone, locale, page.now) })}
        </p>
        <PromiseCheck keys={page.keys} locale={locale} />
        <p>
          <a class="again" href={`/suivi?locale=${locale}`}>
            {text.tracker.another}
          </a>
        </p>
      </main>
    ),
  })
}

/** Keeps *rendez-vous* on one line where the date stands in large letters. */
function holdDate(tracking: Tracking): Tracking {
  const { promise } = tracking
  if (!promise) return tracking
  const sentence = promise.sentence.replace(/(\p{L})-(?=\p{L})/gu, '$1\u2011')
  return { ...tracking, promise: { ...promise, sentence } }
}

/** Nobody puts a date in a calendar that has passed. */
const hasCalendar = ({ hasDate, tracking }: RequestPage) =>
  hasDate && tracking.promise?.stands !== 'late'

/** What its usager may answer now: a call to come, a reply. */
function Answers({ page, locale }: { page: RequestPage; locale: UsagerLocale }) {
  const { tracking, code, callback } = page
  const { call } = tracking
  return (
    <>
      {call && callback && <CallPart call={call} id={callback} code={code} locale={locale} />}
      <ReplyPart
        code={code}
        locale={locale}
        replies={page.replies}
        isLinked={tracking.next?.act !== undefined}
      />
    </>
  )
}

/** What its usager may open: to be called, to choose, the dates, the code, who looked. */
function Folds({ page, locale }: { page: RequestPage; locale: UsagerLocale }) {
  const { tracking, code, fault } = page
  const { call } = tracking
  const isOwn = page.acting.delegate === null
  return (
    <DetailsPart tracking={tracking} locale={locale}>
      {(call?.stands !== 'ahead' || typeof fault === 'object') && (
        <CallbackForm
          code={code}
          locale={locale}
          zone={page.zone}
          now={page.now}
          awaited={call ? undefined : page.awaited}
          slots={page.slots}
          fault={typeof fault === 'object' ? fault : undefined}
        />
      )}
      {isOwn && (
        <PreferencesForm
          code={code}
          locale={locale}
          preferences={page.preferences}
          ways={page.ways}
          isSent={page.isSent}
          isAddressOpen={page.isAddressOpen}
          isRefused={page.isRefused}
          isWrong={fault === 'preferences'}
        />
      )}
      {page.devices && <DevicePart code={code} locale={locale} devices={page.devices} />}
      <CodePart
        code={code}
        address={page.address}
        isMailed={
          page.isSent &&
          page.ways.some((one) => one.channel === 'email' && one.state === 'possible')
        }
        isOwn={isOwn}
        locale={locale}
      />
      {isOwn && page.acting.isOffered && (
        <a class="fold" href={`/suivi/${code}/mandat?locale=${locale}`}>
          {mandateText[locale].link}
        </a>
      )}
      <DatesPart tracking={tracking} code={code} locale={locale} />
      {isOwn && (
        <a class="fold" href={`/suivi/${code}/presence?locale=${locale}`}>
          {presenceText[locale].code.title}
        </a>
      )}
      <a class="fold" href={`/suivi/${code}/consultations?locale=${locale}`}>
        {whoLookedText[locale].title}
      </a>
    </DetailsPart>
  )
}

/**
 * Writes the page that asks for a code.
 * @param fault of the typed code, in words, with that code to correct.
 */
export function writeTrackingForm(frame: PageFrame, fault?: CodeFault): string {
  const { locale } = frame
  const { page, tracker: text } = usagerText[locale]
  return writePage({
    title: page.tracking,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
        <h1>{page.tracking}</h1>
        <form action="/suivi" method="get">
          <input type="hidden" name="locale" value={locale} />
          <CodeField label={text.code} hint={text.codeHint} locale={locale} fault={fault} />
          <button type="submit">{text.show}</button>
        </form>
      </main>
    ),
  })
}
