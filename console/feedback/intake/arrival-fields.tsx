import {
  type EnterableSite,
  type EntryForms,
  enteredChannels,
} from '#shared/contract/feedback/entry.ts'
import { fill } from '#shared/text/fill.ts'
import { entriesText } from '#shared/text/site-owner/feedback/entries.ts'
import { Field } from '../../form/field.tsx'
import { Radios } from '../../form/radios.tsx'
import { Select } from '../../form/select.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import type { FollowedEntries } from './use-entries.ts'

interface ArrivalFieldsProps {
  entries: FollowedEntries
  known: EntryForms
  site: EnterableSite
}

/** How, when and for what the feedback came. What has one choice only is not asked. */
export function ArrivalFields({ entries, known, site }: ArrivalFieldsProps) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const { draft, field } = entries.form
  return (
    <>
      <Radios
        {...field('channel')}
        legend={text.channel}
        options={enteredChannels.map((value) => [value, text.channels[value]] as const)}
      />
      <div class="entry-fields">
        <Field {...field('received_on')} kind="date" label={text.receivedOn} max={known.today} />
        {known.sites.length > 1 && (
          <Select
            {...field('site')}
            label={text.site}
            options={known.sites.map(
              ({ configuration: { site: one, name } }) => [one, name] as const,
            )}
            onChange={entries.chooseSite}
          />
        )}
        <Select
          {...field('service')}
          label={text.service}
          options={[
            ...(draft.service === '' ? [['', text.chooseService] as const] : []),
            ...site.services.map(({ service, name }) => [service, name] as const),
          ]}
        />
        {site.languages.length > 1 && (
          <Select
            {...field('locale')}
            label={text.language}
            options={site.languages.map((one) => [one, formatOwnLanguage(one, locale)] as const)}
          />
        )}
        {site.forms.length > 1 && (
          <Select
            {...field('form')}
            label={text.form}
            options={site.forms.map(({ form }) => [form, fill(text.formName, { form })] as const)}
          />
        )}
      </div>
    </>
  )
}
