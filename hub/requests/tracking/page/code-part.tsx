import { encode } from 'uqr'
import { Qr } from '#shared/drawing/qr.tsx'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { CopyCode, PrintPage } from '../../../platform/pages/keep-code.tsx'

/** The tracking code and what to do with it, folded: copy it, print it, change it, keep it in a carnet. */
export function CodePart({
  code,
  address,
  isMailed,
  isOwn,
  locale,
}: {
  code: string
  /** URL of the page, to type. */
  address: string
  /** The hub writes e-mails about this request, which hold the link. */
  isMailed: boolean
  /** The usager's own code opened the page. */
  isOwn: boolean
  locale: UsagerLocale
}) {
  const { code: title } = usagerText[locale].tracker
  const { scan, carnet, renew } = requestText[locale]
  return (
    <details class="code">
      <summary>{title}</summary>
      <p class="code-written" dir="ltr">
        {code}
      </p>
      <p class="kept">{isMailed ? pagesText[locale].codeInMails : pagesText[locale].noteCode}</p>
      <CopyCode code={code} locale={locale}>
        <PrintPage locale={locale} />
      </CopyCode>
      <div class="scan">
        <Qr squares={encode(address, { ecc: 'M', border: 4 }).data} title={title} />
        <p>{fill(scan, { address: address.replace(/^https?:\/\//, '') })}</p>
      </div>
      <div class="keep">
        <form action={`/carnet?locale=${locale}`} method="post" data-carnet={code}>
          <input type="hidden" name="codes" value={code} />
          <button type="submit">{carnet.addThis}</button>
        </form>
        {isOwn && <a href={`/suivi/${code}/code?locale=${locale}`}>{renew.title}</a>}
      </div>
    </details>
  )
}
