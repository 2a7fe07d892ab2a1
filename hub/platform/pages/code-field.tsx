import { formatPhone, phoneAddress } from '#shared/text/format-phone.ts'
import { pagesText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Field } from './field.tsx'

/** The fault of a code that a person typed. */
export interface CodeFault {
  sentence: string
  typed: string
  /** Phone number for help, if known. */
  phone?: string | null
}

/** A code in a sentence: it is read from left to right in every language, and on one line. */
const example = /((?:[AS]-)?(?:[\dA-Z]{4}-){3}[\dA-Z]{4})/

/** The input for a code: a refused code stays, with the fault and the focus. */
export function CodeField({
  label,
  hint,
  locale,
  fault,
}: {
  label: string
  hint: string
  locale: UsagerLocale
  fault: CodeFault | undefined
}) {
  return (
    <>
      <Field
        id="code"
        label={label}
        hint={hint
          .split(example)
          .map((part) => (example.test(part) ? <bdi class="whole">{part}</bdi> : part))}
        fault={
          fault && (
            <>
              {fault.sentence}
              {fault.phone && <Call phone={fault.phone} locale={locale} />}
            </>
          )
        }
        dir="ltr"
        required
        maxLength={64}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={fault?.typed}
      />
      <br />
    </>
  )
}

/** The phone number, as a link. */
export function Call({ phone, locale }: { phone: string; locale: UsagerLocale }) {
  const [before = '', after = ''] = pagesText[locale].call.split(
    /[\u2066-\u2069]?\{phone\}[\u2066-\u2069]?/,
  )
  return (
    <>
      {' '}
      {before}
      <a href={phoneAddress(phone)} dir="ltr">
        {formatPhone(phone)}
      </a>
      {after}
    </>
  )
}
