import type { SheetForms } from '#shared/contract/invitations/sheet.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { sheetsText } from '#shared/text/site-owner/invitations/sheets.ts'
import { languageNames } from '#shared/text/usager-locale.ts'
import { Done } from '../form/done.tsx'
import { Field } from '../form/field.tsx'
import { Form, FormEnd } from '../form/form.tsx'
import { Options } from '../form/options.tsx'
import { Select } from '../form/select.tsx'
import { useLanguage } from '../language/language.tsx'
import { useTitle } from '../language/use-title.ts'
import { fragments } from '../route/page.ts'
import { useArrival } from '../route/use-arrival.ts'
import { Attention } from '../style/attention.tsx'
import { Printed } from './printed.tsx'
import type { useSheets } from './use-sheets.ts'

interface SheetsProps {
  sheets: ReturnType<typeof useSheets>
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: what is printed for a counter. */
export function Sheets({ sheets, arriving }: SheetsProps) {
  const { text: consoleText, locale } = useLanguage()
  const text = sheetsText[locale]
  const heading = useArrival(arriving)
  const { followed, form, sheet, draft } = sheets
  const known = followed.content
  useTitle(consoleText.pages.sheets)
  const hasAll = known !== null && known.site !== null && known.services.length > 0
  const isPoster = draft.kind === 'poster'
  return (
    <main class="sheets">
      <h1 ref={heading} tabIndex={-1}>
        {consoleText.pages.sheets}
      </h1>
      <p class="intro">{text.intro}</p>
      {known === null && <p role="status">{text.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{text.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known?.site === null && (
        <p>
          {text.noSite} <a href={fragments.questions}>{consoleText.pages.questions}</a>
        </p>
      )}
      {known?.services.length === 0 && (
        <p>
          {text.noService} <a href={fragments.services}>{consoleText.pages.services}</a>
        </p>
      )}
      {hasAll && (
        <Form form={form} name="sheet" class="entry-form">
          <Choices sheets={sheets} known={known} />
          {!isPoster && <FormEnd form={form} send={text.make} sending={text.making} />}
        </Form>
      )}
      <Done what={isPoster ? null : sheet}>
        {({ made }) => <strong>{formatCount(made.codes.length, text.made, locale)}</strong>}
      </Done>
      {hasAll && (isPoster || sheet) && (
        <Printed
          known={known}
          about={isPoster || !sheet ? draft : sheet.asked}
          made={isPoster ? null : (sheet?.made ?? null)}
        />
      )}
    </main>
  )
}

/** What is printed, for which counter, on which day. */
function Choices({ sheets, known }: { sheets: SheetsProps['sheets']; known: SheetForms }) {
  const { locale } = useLanguage()
  const text = sheetsText[locale]
  const { form, draft } = sheets
  const field = <Name extends keyof typeof draft>(name: Name) => ({
    ...form.field(name),
    value: draft[name],
  })
  const places = known.services.find((one) => one.service === draft.service)?.places ?? []
  const isPoster = draft.kind === 'poster'
  return (
    <>
      <Options
        {...field('kind')}
        legend={text.kind}
        options={(['codes', 'poster'] as const).map((one) => [one, text.kinds[one]])}
      />
      <p class="entry-hint">{text.kindHints[draft.kind]}</p>
      <Select
        {...field('service')}
        label={text.service}
        options={known.services.map(({ service, name }) => [service, localise(name, locale)])}
        onChange={(service) => form.change({ service, place: '' })}
      />
      {places.length > 0 && (
        <Select
          {...field('place')}
          label={text.place}
          options={[['', text.noPlace], ...places.map(({ place, name }) => [place, name] as const)]}
        />
      )}
      {!isPoster && (
        <>
          <Field {...field('day')} kind="date" label={text.day} hint={text.dayHint} />
          <Field {...field('number')} kind="number" label={text.number} hint={text.numberHint} />
        </>
      )}
      {known.languages.length > 1 && (
        <Select
          {...field('locale')}
          label={isPoster ? text.languagePoster : text.language}
          options={known.languages.map((one) => [one, languageNames[one]])}
        />
      )}
    </>
  )
}
