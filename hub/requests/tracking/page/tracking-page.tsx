import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { TrackingView } from '#shared/drawing/tracking.tsx'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { OfferedInvitation } from '../../../invitations/offer-invitations.ts'
import { type CodeFault, CodeField } from '../../../platform/pages/code-field.tsx'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'
import type { Preferences } from '../../addresses/preferences-sql.ts'
import { PromiseCheck, PromiseMark } from '../../promises/promise-mark.tsx'
import { Actions } from './actions.tsx'
import { type CallbackFault, CallbackForm } from './callback-form.tsx'
import { CodePart } from './code-part.tsx'
import { DevicePart } from './device-part.tsx'
import { FeedbackPart, type FeedbackSite } from './feedback-part.tsx'
import { InvitationPart } from './invitation-part.tsx'
import type { OfferedDevices, OfferedWay } from './offered-ways.ts'
import { PastPromises } from './past-promises.tsx'
import { PreferencesForm } from './preferences-form.tsx'

/** An action just completed on the page of a request. */
export type TrackingDone = 'callback' | 'preferences' | 'renew' | 'device' | 'removed'

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
  /** Devices for notifications, if available. */
  devices: OfferedDevices | null
  /** Time of the pending callback. */
  awaited: Date | undefined
  /** Its unanswered invitation to say how it was. */
  invitation: OfferedInvitation | null
  /** The open form, for those who were not drawn. */
  asking: FeedbackSite | null
  /** Whether the usager refuses to be asked; `null` when the hub could not know them again. */
  isRefused: boolean | null
  /** Keys that verify signed promises. */
  keys: readonly PromiseKey[]
  done?: TrackingDone | undefined
  fault?: CallbackFault | 'preferences' | undefined
}

/**
 * Writes the page of a request: readable, with working forms, without script and without account.
 */
export function writeTrackingPage(page: RequestPage, frame: PageFrame): string {
  const { locale } = frame
  const { tracking, code, address, done, fault } = page
  const text = usagerText[locale]
  const signed = tracking.promise?.signed
  return writePage({
    title: `${tracking.headline} – ${text.page.tracking}`,
    ...frame,
    languages: <Languages locale={locale} />,
    // It prints, and keeps the codes of a carnet out of requests.
    script: `/widget/${__WIDGET_VERSION__}/request.js`,
    children: (
      <main class="request">
        {done && (
          <Done done={done} code={code} channel={page.preferences.channel} locale={locale} />
        )}
        <TrackingView
          tracking={tracking}
          text={text.tracker}
          heading="h1"
          mark={
            signed && (
              <PromiseMark signed={signed} locale={locale} file={`/suivi/${code}/promesse.jws`} />
            )
          }
        >
          {page.invitation && <InvitationPart invitation={page.invitation} locale={locale} />}
        </TrackingView>
        <p class="muted">
          {fill(pagesText[locale].asOf, { day: formatDay(page.now, page.zone, locale, page.now) })}
        </p>
        <PastPromises promises={tracking.past_promises ?? []} locale={locale} />
        <PromiseCheck keys={page.keys} locale={locale} />
        {page.asking && <FeedbackPart asking={page.asking} locale={locale} />}
        <Actions code={code} locale={locale} hasDate={page.hasDate}>
          <CallbackForm
            code={code}
            locale={locale}
            zone={page.zone}
            now={page.now}
            awaited={page.awaited}
            fault={typeof fault === 'object' ? fault : undefined}
          />
          <PreferencesForm
            code={code}
            locale={locale}
            preferences={page.preferences}
            ways={page.ways}
            isSent={page.isSent}
            isRefused={page.isRefused}
            isWrong={fault === 'preferences'}
          />
          {page.devices && <DevicePart code={code} locale={locale} devices={page.devices} />}
        </Actions>
        <CodePart
          code={code}
          address={address}
          isMailed={
            page.isSent &&
            page.ways.some((one) => one.channel === 'email' && one.state === 'possible')
          }
          locale={locale}
        />
        <p>
          <a class="again" href={`/suivi?locale=${locale}`}>
            {text.tracker.another}
          </a>
        </p>
      </main>
    ),
  })
}

/** The confirmation of an action, at the top. */
function Done({
  done,
  code,
  channel,
  locale,
}: {
  done: TrackingDone
  code: string
  channel: Preferences['channel']
  locale: UsagerLocale
}) {
  const text = requestText[locale]
  const way = text.preferences.channels[channel ?? 'page']
  return (
    <div class="just-done" role="status" tabIndex={-1}>
      <p>{fill(text[done].done, { way })}</p>
      {done === 'renew' && (
        <>
          <p class="code-written" dir="ltr">
            {code}
          </p>
          <p>{text.renew.note}</p>
        </>
      )}
    </div>
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
