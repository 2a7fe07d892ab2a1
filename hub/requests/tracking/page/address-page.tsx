import type { ComponentChildren } from 'preact'
import { fill } from '#shared/text/fill.ts'
import { addressText } from '#shared/text/usager/requests/text.ts'
import { Field } from '../../../platform/pages/field.tsx'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'
import type { AddressFault } from '../../address-changes/read-new-address.ts'

/** A refused address, as typed. */
export interface TypedAddress {
  fault: AddressFault | 'unsent' | 'tooOften' | 'over'
  typed: string
}

/** Writes the page where a usager gives another e-mail address or mobile number. */
export function writeAddressPage(code: string, frame: PageFrame, refused?: TypedAddress): string {
  const { locale } = frame
  const text = addressText[locale]
  return writeAround(
    code,
    frame,
    text.title,
    <>
      <h1>{text.title}</h1>
      <form action={`/suivi/${code}/adresse?locale=${locale}`} method="post" novalidate>
        <Field
          id="address"
          label={text.field}
          hint={text.hint}
          fault={refused && text.faults[refused.fault]}
          dir="ltr"
          required
          maxLength={254}
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          value={refused?.typed}
        />
        <button type="submit">{text.send}</button>
      </form>
    </>,
  )
}

/** Asks once whether a usager meant another address: a likely slip is never refused. */
export function writeLikelyAddressPage(
  code: string,
  frame: PageFrame,
  { typed, likely }: { typed: string; likely: string },
): string {
  const { locale } = frame
  const text = addressText[locale]
  const choices = [
    { address: likely, words: text.yes, look: undefined },
    { address: typed, words: fill(text.no, { address: typed }), look: 'quiet' },
  ]
  return writeAround(
    code,
    frame,
    text.title,
    <>
      <h1 class="meant">
        <Breakable>{fill(text.meant, { address: likely })}</Breakable>
      </h1>
      {choices.map(({ address, words, look }) => (
        <form key={words} action={`/suivi/${code}/adresse?locale=${locale}`} method="post">
          <input type="hidden" name="address" value={address} />
          <input type="hidden" name="sure" value="yes" />
          <button type="submit" class={look}>
            <Breakable>{words}</Breakable>
          </button>
        </form>
      ))}
    </>,
  )
}

/** A sentence with a long address, which a line may cut after its `@`. */
function Breakable({ children }: { children: string }) {
  const [before = '', ...after] = children.split('@')
  return (
    <>
      {before}
      {after.map((part) => (
        <>
          @<wbr />
          {part}
        </>
      ))}
    </>
  )
}

/** Writes the page where a usager types the code they received. @param at the address, masked */
export function writeAddressCodePage(
  code: string,
  frame: PageFrame,
  { at, isWrong }: { at: string; isWrong: boolean },
): string {
  const { locale } = frame
  const text = addressText[locale]
  return writeAround(
    code,
    frame,
    text.codeTitle,
    <>
      <h1>{text.codeTitle}</h1>
      <form action={`/suivi/${code}/adresse/code?locale=${locale}`} method="post" novalidate>
        <Field
          id="code"
          label={text.code}
          hint={fill(text.codeSent, { address: at })}
          fault={isWrong && text.faults.wrongCode}
          dir="ltr"
          required
          inputmode="numeric"
          autocomplete="one-time-code"
          maxLength={12}
          autofocus
        />
        <button type="submit">{text.confirm}</button>
      </form>
      <p>
        <a class="again" href={`/suivi/${code}/adresse?locale=${locale}`}>
          {text.again}
        </a>
      </p>
    </>,
  )
}

/** Writes a page around what it asks, with the way back to the request. */
function writeAround(
  code: string,
  frame: PageFrame,
  title: string,
  children: ComponentChildren,
): string {
  const { locale } = frame
  return writePage({
    title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main class="address-change">
        {children}
        <p>
          <a class="again" href={`/suivi/${code}?locale=${locale}`}>
            {addressText[locale].back}
          </a>
        </p>
      </main>
    ),
  })
}
