import { type EntryForms, enteredChannels } from '#shared/contract/feedback/entry.ts'
import { fill } from '#shared/text/fill.ts'
import { entriesText } from '#shared/text/site/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { Fault, faultId } from '../../form/fault.tsx'
import { SelectField } from '../../form/select-field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { formatLanguage } from '../../language/say-language.ts'
import type { FollowedEntries } from './use-entries.ts'

interface ArrivalFieldsProps {
  entries: FollowedEntries
  known: EntryForms
}

/** How, when and for what the feedback came. What has one choice only is not asked. */
export function ArrivalFields({ entries: { draft, change, trouble }, known }: ArrivalFieldsProps) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const faults = trouble?.faults ?? {}
  const site = known.sites.find(({ configuration }) => configuration.site === draft.site)
  if (!site) return null
  const isDayWrong = faults['/received_on'] !== undefined
  return (
    <>
      <ChoiceField
        path="/channel"
        legend={text.channel}
        choices={enteredChannels.map((value) => ({ value, label: text.channels[value] }))}
        chosen={draft.channel}
        fault={faults['/channel']}
        onChoose={(channel) => channel && change({ channel })}
      />
      <div class="entry-fields">
        <div class="entry-field">
          <label for="entry-received_on">{text.receivedOn}</label>
          <input
            id="entry-received_on"
            data-path="/received_on"
            type="date"
            max={known.today}
            value={draft.received_on}
            aria-invalid={isDayWrong ? 'true' : undefined}
            aria-describedby={isDayWrong ? faultId('/received_on') : undefined}
            onChange={(event) => change({ received_on: event.currentTarget.value })}
          />
          <Fault path="/received_on" fault={faults['/received_on']} />
        </div>
        {known.sites.length > 1 && (
          <SelectField
            path="/site"
            label={text.site}
            options={known.sites.map(({ configuration }) => [
              configuration.site,
              configuration.name,
            ])}
            value={draft.site}
            onChange={(chosen) => change({ site: chosen, form: '', locale: '' })}
          />
        )}
        <SelectField
          path="/service"
          label={text.service}
          options={[
            ...(draft.service === '' ? [['', text.chooseService] as const] : []),
            ...site.services.map(({ service, name }) => [service, name] as const),
          ]}
          value={draft.service}
          fault={faults['/service']}
          onChange={(service) => change({ service })}
        />
        {site.languages.length > 1 && (
          <SelectField
            path="/locale"
            label={text.language}
            options={site.languages.map((one) => [one, formatLanguage(one, locale)])}
            value={draft.locale}
            onChange={(chosen) => change({ locale: chosen as UsagerLocale })}
          />
        )}
        {site.forms.length > 1 && (
          <SelectField
            path="/form"
            label={text.form}
            options={site.forms.map(({ form }) => [form, fill(text.formName, { form })])}
            value={draft.form}
            fault={faults['/form']}
            onChange={(form) => change({ form })}
          />
        )}
      </div>
    </>
  )
}
