import { longestDelegate, mandateKinds } from '#shared/contract/requests/delegate.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { Field } from '../../../platform/pages/field.tsx'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'
import { type MandateFault, mostDelegates } from '../../mandates/read-delegate.ts'
import type { DelegatesPage } from './mandate-part.tsx'

/** Who acts, and what was typed wrong. */
export interface MandatePage {
  acting: DelegatesPage
  code: string
  zone: string
  now: Date
  fault?: { why: MandateFault; kind: string; name: string; email: string } | undefined
}

/**
 * Writes the page where a usager lets somebody act for them and ends it, and where a delegate ends
 * it themselves.
 */
export function writeMandatePage(page: MandatePage, frame: PageFrame): string {
  const { locale } = frame
  const { acting, code, zone, now } = page
  const text = mandateText[locale]
  const day = (at: Date) => formatDay(at, zone, locale, now)
  const own = acting.mandates.find(({ mandate }) => mandate === acting.delegate)
  const end = (mandate: string, label: string) => (
    <form action={`/suivi/${code}/mandat?locale=${locale}`} method="post">
      <input type="hidden" name="end" value={mandate} />
      <button type="submit">{label}</button>
    </form>
  )
  const isFull = acting.mandates.length >= mostDelegates
  const title = own ? text.delegate.news : acting.mandates.length > 0 ? text.title : text.link
  return writePage({
    title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main class="request">
        <h1>{title}</h1>
        {own && (
          <>
            <p>{fill(text.acting, { day: day(own.begun_at) })}</p>
            {end(own.mandate, text.leave)}
          </>
        )}
        {!own &&
          acting.mandates.map(({ mandate, name, kind, begun_at }) => (
            <section key={mandate} class="delegate">
              <p>
                <bdi>{fill(text.since, { name, kind: text.kinds[kind], day: day(begun_at) })}</bdi>
              </p>
              {end(mandate, fill(text.end, { name }))}
            </section>
          ))}
        {!own && isFull && <p>{text.fault.tooMany}</p>}
        {!own && !isFull && acting.isOffered && (
          <section>
            {title !== text.link && <h2>{text.link}</h2>}
            <MandateForm page={page} locale={locale} />
          </section>
        )}
        <p>
          <a class="again" href={`/suivi/${code}?locale=${locale}`}>
            {own ? text.delegate.show : usagerText[locale].tracker.show}
          </a>
        </p>
      </main>
    ),
  })
}

function MandateForm({
  page: { code, fault },
  locale,
}: {
  page: MandatePage
  locale: PageFrame['locale']
}) {
  const text = mandateText[locale]
  const faultOf = (...whys: MandateFault[]) =>
    fault !== undefined && whys.includes(fault.why) && text.fault[fault.why]
  const unticked = faultOf('consent')
  return (
    <>
      <p>{text.intro}</p>
      <form action={`/suivi/${code}/mandat?locale=${locale}`} method="post">
        <label for="kind">{text.who}</label>
        <select id="kind" name="kind">
          {mandateKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === fault?.kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </select>
        <Field
          id="name"
          label={text.name}
          fault={faultOf('name', 'hidden')}
          dir="auto"
          required
          maxLength={longestDelegate}
          autocomplete="off"
          value={fault?.name}
        />
        <Field
          id="email"
          label={text.email}
          hint={text.emailHint}
          fault={faultOf('address', 'own', 'unsent')}
          type="email"
          dir="ltr"
          required
          maxLength={254}
          autocomplete="off"
          value={fault?.email}
        />
        {unticked && (
          <p class="fault" id="consent-fault" role="alert">
            {unticked}
          </p>
        )}
        <label class="tick">
          <input
            type="checkbox"
            name="consent"
            value="yes"
            required
            autofocus={Boolean(unticked)}
            aria-invalid={unticked ? 'true' : undefined}
            aria-describedby={unticked ? 'consent-fault' : undefined}
          />
          {text.consent}
        </label>
        <button type="submit">{text.send}</button>
      </form>
    </>
  )
}
