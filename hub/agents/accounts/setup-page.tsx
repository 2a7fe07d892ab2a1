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
  const field = (id: keyof typeof typed, maxLength: number) => ({
    ...{ id, label: text[id], fault: faults[id], value: typed[id] },
    ...{ maxLength, required: true },
  })
  return writeAccountPage(
    frame,
    text.title,
    <>
      <p>{text.said}</p>
      <form action={`/setup?locale=${frame.locale}`} method="post">
        {isCodeAsked ? (
          <Field
            {...field('code', 64)}
            hint={text.codeHint}
            autocomplete="off"
            dir="ltr"
            spellcheck={false}
          />
        ) : (
          <input type="hidden" name="code" value={typed.code} />
        )}
        <Field
          {...field('organisation', 120)}
          hint={text.organisationHint}
          autocomplete="organization"
        />
        <Field {...field('name', 120)} autocomplete="name" />
        <Field {...field('email', 300)} type="email" hint={text.emailHint} autocomplete="email" />
        <button type="submit">{text.press}</button>
      </form>
    </>,
    typed.code === '' ? {} : { query: { code: typed.code } },
  )
}
