import { encode } from 'uqr'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { CarnetEntry } from '#shared/drawing/carnet-entry.tsx'
import { Qr } from '#shared/drawing/qr.tsx'
import { mostInCarnet, writeCarnet } from '#shared/identifier/carnet.ts'
import { fill } from '#shared/text/fill.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages, LanguagesOfForm } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'

/** One code of a carnet, with its request, or without when the code is unknown. */
export interface CarnetLine {
  typed: string
  code: string | null
  tracking: Tracking | null
}

/**
 * Writes a page of several requests. With script, the browser reads the codes from the URL fragment
 * and builds the list; without, a form posts them, and the hub builds it.
 */
export function writeCarnetPage(
  lines: readonly CarnetLine[],
  publicUrl: string,
  frame: PageFrame,
): string {
  const { locale } = frame
  const { carnet: text } = requestText[locale]
  const codes = lines.flatMap(({ code, tracking }) => (code && tracking ? [code] : []))
  const typed = lines.map((line) => line.code ?? line.typed).join('\n')
  return writePage({
    title: text.title,
    ...frame,
    languages:
      lines.length > 0 ? (
        <LanguagesOfForm locale={locale} action="/carnet" fields={{ codes: typed }} />
      ) : (
        <Languages locale={locale} />
      ),
    script: `/widget/${__WIDGET_VERSION__}/carnet.js`,
    children: (
      <main class="request">
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <div id="carnet" {...forScript(locale, codes, publicUrl)}>
          {lines.length > 0 && (
            <ol class="carnet">
              {lines.map((line) => (
                <li key={line.typed}>
                  <Line line={line} locale={locale} />
                </li>
              ))}
            </ol>
          )}
          <form action={`/carnet?locale=${locale}`} method="post">
            <label for="codes">{text.codes}</label>
            <textarea
              id="codes"
              name="codes"
              dir="ltr"
              rows={Math.min(Math.max(lines.length + 1, 3), 10)}
              required
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
            >
              {typed && `${typed}\n`}
            </textarea>
            <button type="submit">{text.show}</button>
          </form>
          {codes.length > 0 && <Keep codes={codes} publicUrl={publicUrl} locale={locale} />}
        </div>
      </main>
    ),
  })
}

/**
 * Returns texts and codes for the script as attributes: the content security policy allows no
 * inline script.
 */
function forScript(locale: UsagerLocale, codes: readonly string[], publicUrl: string) {
  const { code, codeHint, notACode, isReceipt } = usagerText[locale].tracker
  const { carnet } = requestText[locale]
  const words = { ...carnet, full: fill(carnet.full, { n: mostInCarnet }) }
  return {
    'data-words': JSON.stringify({ ...words, code, codeHint, incomplete: notACode, isReceipt }),
    'data-codes': writeCarnet(codes),
    'data-hub': publicUrl,
  }
}

function Line({
  line: { typed, code, tracking },
  locale,
}: {
  line: CarnetLine
  locale: UsagerLocale
}) {
  const { unknown, notACode } = requestText[locale].carnet
  if (tracking && code)
    return <CarnetEntry tracking={tracking} href={`/suivi/${code}?locale=${locale}`} />
  return <p class="fault">{fill(code ? unknown : notACode, { code: code ?? typed })}</p>
}

function Keep({
  codes,
  publicUrl,
  locale,
}: {
  codes: readonly string[]
  publicUrl: string
  locale: UsagerLocale
}) {
  const { carnet: text } = requestText[locale]
  const address = `${publicUrl}/carnet#${writeCarnet(codes)}`
  return (
    <section class="code" aria-labelledby="keep-title">
      <h2 id="keep-title">{text.keep}</h2>
      <p>{text.insertHint}</p>
      <div class="scan">
        <Qr squares={encode(address, { ecc: 'L', border: 4 }).data} title={text.address} />
        <p>
          <a class="address" dir="ltr" href={address}>
            {address}
          </a>
        </p>
      </div>
    </section>
  )
}
