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
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main class="request">
        <h1>{own ? text.leave : text.title}</h1>
        {own && (
          <>
            <p>{fill(text.acting, { day: day(own.begun_at) })}</p>
            {end(own.mandate, text.leave)}
          </>
        )}
        {!own &&
          acting.mandates.map(({ mandate, name, kind, begun_at }) => (
            <section key={mandate}>
              <p>
                <bdi>{fill(text.since, { name, kind: text.kinds[kind], day: day(begun_at) })}</bdi>
              </p>
              {end(mandate, text.end)}
            </section>
          ))}
        {!own && acting.isOffered && (acting.mandates.length < mostDelegates || page.fault) && (
          <MandateForm page={page} locale={locale} />
        )}
        <p>
          <a class="again" href={`/suivi/${code}?locale=${locale}`}>
            {usagerText[locale].tracker.show}
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
  const isOfName = fault?.why === 'name' || fault?.why === 'hidden'
  const isOfEmail = fault?.why === 'address' || fault?.why === 'own'
  return (
    <section>
      <h2>{text.link}</h2>
      <p>{text.intro}</p>
      {fault && !isOfName && !isOfEmail && (
        <p class="fault" role="alert">
          {text.fault[fault.why]}
        </p>
      )}
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
          fault={isOfName && text.fault[fault.why]}
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
          fault={isOfEmail && text.fault[fault.why]}
          type="email"
          dir="ltr"
          required
          maxLength={254}
          autocomplete="off"
          value={fault?.email}
        />
        <label class="tick">
          <input type="checkbox" name="consent" value="yes" required />
          {text.consent}
        </label>
        <button type="submit">{text.send}</button>
      </form>
    </section>
  )
}
