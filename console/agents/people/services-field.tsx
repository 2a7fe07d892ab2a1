import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { FaultAt, Hint } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Offered, RightsDraft } from './rights-draft.ts'
import { useWords } from './use-words.ts'

interface ServicesFieldProps {
  draft: RightsDraft
  offered: Offered
  change(part: Partial<RightsDraft>, ...places: string[]): void
}

/** The services somebody sees: all of them in one box, or each in its own, by sector. */
export function ServicesField({ draft, offered, change }: ServicesFieldProps) {
  const { locale } = useLanguage()
  const words = useWords().form
  const isAgent = draft.role === 'agent' || draft.role === ''
  const hint = isAgent ? words.servicesHint : words.servicesOfResults
  const { control } = useControl('/services', hint)
  const sectors = [...new Set(offered.map(({ sector }) => sector))]
  const boxes = (some: Offered) => (
    <div class="people-boxes">
      {some.map(({ service, name }) => (
        <label key={service} class="entry-choice">
          <input
            type="checkbox"
            data-path="/services"
            checked={draft.all || draft.services.includes(service)}
            disabled={draft.all}
            onChange={({ currentTarget: { checked } }) => {
              const others = draft.services.filter((one) => one !== service)
              change({ services: checked ? [...others, service] : others }, '/services')
            }}
          />
          <LocalisedText text={name} locale={locale} />
        </label>
      ))}
    </div>
  )
  const chosen = offered.filter(({ service }) => draft.all || draft.services.includes(service))
  return (
    <>
      <fieldset class="entry-question" aria-describedby={control['aria-describedby']}>
        <legend>{words.services}</legend>
        <Hint path="/services" hint={hint} />
        <label class="entry-choice people-all">
          <input
            type="checkbox"
            data-path="/services"
            checked={draft.all}
            onChange={({ currentTarget: { checked } }) => change({ all: checked }, '/services')}
          />
          {words.all}
        </label>
        {!draft.all && sectors.length < offered.length
          ? sectors.map((sector) => (
              <div key={sector}>
                <p>{fill(words.sector, { sector })}</p>
                {boxes(offered.filter((one) => one.sector === sector))}
              </div>
            ))
          : !draft.all && boxes(offered)}
        <FaultAt path="/services" />
      </fieldset>
      {draft.role === 'agent' && chosen.length > 1 && (
        <Select
          path="/service"
          label={words.ownService}
          hint={words.ownServiceHint}
          value={draft.service}
          options={[
            ['', words.noOwnService],
            ...chosen.map(({ service, name }) => [service, localise(name, locale)] as const),
          ]}
          onChange={(service) => change({ service }, '/service')}
        />
      )}
    </>
  )
}
