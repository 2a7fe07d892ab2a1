import type { Service } from '#shared/contract/catalogue/service.ts'
import { localise } from '#shared/text/locale.ts'
import { hostedText, pagesText, receiptText, restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Call } from '../../platform/pages/code-field.tsx'
import { type HostedFrame, writeHostedPage } from './hosted-page.tsx'

/** Thanks, with the code by which the usager reads their feedback again. */
export function writeThanksPage(frame: HostedFrame, receipt: string): string {
  const { locale } = frame
  const text = restText[locale]
  return writeHostedPage(
    frame,
    hostedText[locale].title,
    <>
      <h1>{text.thanks}</h1>
      <p>
        {text.receipt}
        <output class="receipt" dir="ltr">
          {receipt}
        </output>
      </p>
      <p>
        {text.receiptUse} <a href={`/recu?locale=${locale}`}>{text.receiptPage}</a>
      </p>
    </>,
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
export function writeGonePage(locale: UsagerLocale, phone: string | null): string {
  const { title, said } = hostedText[locale].gone
  return writeHostedPage(
    { locale },
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
export function writeNothingAsked(locale: UsagerLocale): string {
  const { title, said } = hostedText[locale].closed
  return writeHostedPage(
    { locale },
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
export function writeBusyPage(locale: UsagerLocale): string {
  const { title, busy } = hostedText[locale]
  return writeHostedPage(
    { locale },
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
            <a href={addressOf(service)}>{localise(name, locale)}</a>
          </li>
        ))}
      </ul>
    </>,
  )
}
