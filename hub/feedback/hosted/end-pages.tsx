import type { Service } from '#shared/contract/catalogue/service.ts'
import type { PublicChange } from '#shared/contract/feedback/public-change.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { hostedText, pagesText, receiptText, restText } from '#shared/text/usager/text.ts'
import { Call } from '../../platform/pages/code-field.tsx'
import { KeepCode, keepScript } from '../../platform/pages/keep-code.tsx'
import { type HostedFrame, writeHostedPage } from './hosted-page.tsx'

/** What the thanks give and show. */
interface ThanksGiven {
  receipt: string
  site: string
  publicUrl: string
  told: PublicChange
}

/** Thanks, with the code by which the usager reads their feedback again, and what answers changed. */
export function writeThanksPage(frame: HostedFrame, given: ThanksGiven): string {
  const { locale, identity } = frame
  const { receipt, site, publicUrl, told } = given
  const text = restText[locale]
  const page = `/recu?locale=${locale}`
  return writeHostedPage(
    frame,
    hostedText[locale].title,
    <>
      <h1>{text.thanks}</h1>
      <p>
        {text.receipt}
        <output class="code-written" dir="ltr">
          {receipt}
        </output>
      </p>
      <KeepCode
        code={receipt}
        letter={{
          subject: identity ? `${text.receipt} – ${identity.name}` : text.receipt,
          // After the `#`, where no browser sends it.
          lines: [text.receipt, receipt, '', text.receiptUse, `${publicUrl}${page}#${receipt}`],
        }}
        locale={locale}
      />
      <p>
        {text.receiptUse} <a href={page}>{text.receiptPage}</a>
      </p>
      {told.change && (
        <p>
          <strong>{text.changed}</strong>
          <br />
          <span dir="auto">{told.change}</span>
        </p>
      )}
      {told.replies && (
        <p>
          <a class="again" href={`/avis/${site}?locale=${locale}`}>
            {text.replies}
          </a>
        </p>
      )}
    </>,
    keepScript,
  )
}

/** Says that an invitation is closed because its usager does not want to answer. */
export function writeRefusedPage(frame: HostedFrame): string {
  const { title, said } = hostedText[frame.locale].refused
  return writeHostedPage(
    frame,
    title,
    <>
      <h1>{title}</h1>
      <p role="status">{said}</p>
    </>,
  )
}

/**
 * The one page of every ticket that opens nothing: unknown, used, expired or withdrawn.
 * @param phone for help, if the hub has one
 */
export function writeGonePage(frame: HostedFrame, phone: string | null): string {
  const { locale } = frame
  const { title, said } = hostedText[locale].gone
  return writeHostedPage(
    frame,
    title,
    <>
      <h1>{title}</h1>
      <p>
        {said}
        {phone && <Call phone={phone} locale={locale} />}
      </p>
      <p class="turn">
        <a href={`/recu?locale=${locale}`}>{receiptText[locale].title}</a>
        <a href={`/?locale=${locale}`}>{pagesText[locale].home.back}</a>
      </p>
    </>,
  )
}

/** Says why a page that everybody may open asks nothing. */
export function writeNothingAsked(frame: HostedFrame): string {
  const { locale } = frame
  const { title, said } = hostedText[locale].closed
  return writeHostedPage(
    frame,
    title,
    <>
      <h1>{title}</h1>
      <p>{said}</p>
      <p>
        <a href={`/?locale=${locale}`}>{pagesText[locale].home.back}</a>
      </p>
    </>,
  )
}

/** Says that a site takes no feedback from strangers for some minutes. */
export function writeBusyPage(frame: HostedFrame): string {
  const { locale } = frame
  const { title, busy } = hostedText[locale]
  return writeHostedPage(
    frame,
    title,
    <>
      <h1>{title}</h1>
      <p role="alert">{busy}</p>
    </>,
  )
}

/** Asks which service was used, where a poster names the site alone. */
export function writeServicesPage(
  frame: HostedFrame,
  services: readonly Pick<Service, 'service' | 'name'>[],
  addressOf: (service: string) => string,
): string {
  const { locale } = frame
  const text = hostedText[locale]
  return writeHostedPage(
    frame,
    text.title,
    <>
      <h1>{text.which}</h1>
      <ul class="which">
        {services.map(({ service, name }) => (
          <li key={service}>
            <a href={addressOf(service)}>
              <LocalisedText text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </>,
  )
}
