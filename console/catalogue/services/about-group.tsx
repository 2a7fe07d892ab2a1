import { fill } from '#shared/text/fill.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { DelayField } from './delay-field.tsx'
import { useServiceForm } from './form-context.ts'
import { LocalisedField } from './localised-field.tsx'
import { useWords } from './use-words.ts'

/** What the service is called, and to whom it belongs. */
export function NameFields() {
  const { draft, field, isNew, hasRequests, sectors } = useServiceForm()
  const text = useWords().form
  return (
    <>
      <LocalisedField {...field('name')} label={text.name} />
      {isNew && <Field {...field('service')} label={text.shortName} hint={text.shortNameHint} />}
      {hasRequests ? (
        <p>{fill(text.sectorSettled, { sector: draft.sector })}</p>
      ) : (
        <Field
          {...field('sector')}
          label={text.sector}
          hint={text.sectorHint}
          suggestions={sectors}
        />
      )}
    </>
  )
}

/** The same, and in which languages the service is told. */
export function AboutGroup() {
  const { draft, change } = useServiceForm()
  const { locale: own } = useLanguage()
  const text = useWords().form
  const others = usagerLocales.filter((one) => one !== 'fr')
  return (
    <Group path="/about" title={text.about}>
      <NameFields />
      <details>
        <summary>{text.moreLanguages}</summary>
        <p class="field-hint">{text.languagesHint}</p>
        <fieldset class="ways channels" aria-label={text.moreLanguages}>
          {others.map((one) => (
            <Tick
              key={one}
              label={formatOwnLanguage(one, own)}
              checked={draft.languages.includes(one)}
              onChange={(isChosen) =>
                change({
                  languages: others.filter((other) =>
                    other === one ? isChosen : draft.languages.includes(other),
                  ),
                })
              }
            />
          ))}
        </fieldset>
      </details>
    </Group>
  )
}

/** Whom usagers turn to, and how they write back. */
export function ContactGroup() {
  const { draft, change, field } = useServiceForm()
  const text = useWords().form
  const { contact, answersWithin } = draft
  const labels = {
    name: text.contactName,
    phone: text.phone,
    email: text.email,
    address: text.address,
  }
  return (
    <Group path="/contact" title={text.contact} hint={text.contactHint}>
      {(['name', 'phone', 'email', 'address'] as const).map((name) => (
        <Field
          key={name}
          path={`/contact/${name}`}
          label={labels[name]}
          value={contact[name]}
          onChange={(typed) => change({ contact: { ...contact, [name]: typed } })}
        />
      ))}
      <DelayField
        paths={['/replies/within/count', '/replies/within/unit']}
        label={text.answersWithin}
        hint={text.answersWithinHint}
        {...answersWithin}
        onChange={(typed) => change({ answersWithin: typed })}
      />
      <Field {...field('files')} label={text.files} hint={text.filesHint} />
    </Group>
  )
}
