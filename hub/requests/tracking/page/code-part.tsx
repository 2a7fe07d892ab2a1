import { encode } from 'uqr'
import { Qr } from '#shared/drawing/qr.tsx'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { CopyCode } from '../../../platform/pages/keep-code.tsx'

/** The tracking code and the QR code of the page, to keep on paper. */
export function CodePart({
  code,
  address,
  isMailed,
  locale,
}: {
  code: string
  /** URL of the page, to type. */
  address: string
  /** The hub writes e-mails about this request, which hold the link. */
  isMailed: boolean
  locale: UsagerLocale
}) {
  const { code: title } = usagerText[locale].tracker
  return (
    <section class="code" aria-labelledby="code-title">
      <h2 id="code-title">{title}</h2>
      <p class="code-written" dir="ltr">
        {code}
      </p>
      <p>{isMailed ? pagesText[locale].codeInMails : pagesText[locale].noteCode}</p>
      <CopyCode code={code} locale={locale} />
      <div class="scan">
        <Qr squares={encode(address, { ecc: 'M', border: 4 }).data} title={title} />
        <p>{fill(requestText[locale].scan, { address: address.replace(/^https?:\/\//, '') })}</p>
      </div>
    </section>
  )
}
