import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import { Field } from '../../platform/pages/field.tsx'
import { type Frame, writeAccountPage } from './account-pages.tsx'

/** What was typed into the setup, and what is wrong with each answer. */
export interface SetupTyped {
  code: string
  organisation: string
  name: string
  email: string
  faults: Partial<Record<'code' | 'organisation' | 'name' | 'email', string>>
}

/** Writes the page that opens a hub for its first organisation. A code that came by the address is not shown. */
export function writeSetupPage(frame: Frame, { faults, ...typed }: SetupTyped): string {
  const text = signInText[frame.locale].setup
  const isCodeAsked = typed.code === '' || faults.code !== undefined
  return writeAccountPage(
    frame,
    text.title,
    <>
      <p>{text.said}</p>
      <form action={`/setup?locale=${frame.locale}`} method="post">
        {isCodeAsked ? (
          <Field
            id="code"
            label={text.code}
            hint={text.codeHint}
            fault={faults.code}
            value={typed.code}
            autocomplete="off"
            maxLength={64}
            dir="ltr"
            spellcheck={false}
            required
          />
        ) : (
          <input type="hidden" name="code" value={typed.code} />
        )}
        <Field
          id="organisation"
          label={text.organisation}
          hint={text.organisationHint}
          fault={faults.organisation}
          value={typed.organisation}
          autocomplete="organization"
          maxLength={120}
          required
        />
        <Field
          id="name"
          label={text.name}
          fault={faults.name}
          value={typed.name}
          autocomplete="name"
          maxLength={120}
          required
        />
        <Field
          id="email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          fault={faults.email}
          value={typed.email}
          autocomplete="email"
          maxLength={300}
          required
        />
        <button type="submit">{text.press}</button>
      </form>
    </>,
    typed.code === '' ? {} : { code: typed.code },
  )
}
