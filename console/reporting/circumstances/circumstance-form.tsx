import { useEffect, useRef } from 'preact/hooks'
import { type Circumstances, circumstanceKinds } from '#shared/contract/reporting/circumstance.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { DayField } from '../../form/day-field.tsx'
import { Fault, faultId } from '../../form/fault.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { SeveralOf } from './several-of.tsx'
import type { FollowedCircumstances } from './use-entered.ts'
import { useWords } from './use-words.ts'

interface CircumstanceFormProps {
  entered: FollowedCircumstances
  known: Circumstances
}

/** Enters what happened, or corrects it. A fault stands by its field, and nothing is lost. */
export function CircumstanceForm({ entered, known }: CircumstanceFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { draft, change, trouble, sending } = entered
  const faults = trouble?.faults ?? {}
  useFirstFault(form, trouble)

  // Whoever chose one to correct is taken to where it is corrected.
  const before = useRef(draft.id)
  useEffect(() => {
    if (draft.isCorrection && draft.id !== before.current) heading.current?.focus()
    before.current = draft.id
  }, [draft.id])

  return (
    <section class="circumstance-enter ruled" aria-labelledby="circumstance-form">
      <h2 id="circumstance-form" ref={heading} tabIndex={-1}>
        {draft.isCorrection ? words.formCorrect : words.form}
      </h2>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void entered.enter()
        }}
      >
        <ChoiceField
          path="/kind"
          legend={words.kind}
          choices={circumstanceKinds.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={draft.kind}
          fault={faults['/kind']}
          onChoose={(kind) => kind && change({ kind })}
        />
        <div class="entry-field circumstance-label">
          <label for="circumstance-label">{words.label}</label>
          <p class="entry-hint" id="circumstance-label-hint">
            {words.labelHint}
          </p>
          <input
            id="circumstance-label"
            data-path="/label"
            autoComplete="off"
            value={draft.label}
            aria-invalid={faults['/label'] ? 'true' : undefined}
            aria-describedby={`${faults['/label'] ? `${faultId('/label')} ` : ''}circumstance-label-hint`}
            onInput={(event) => change({ label: event.currentTarget.value })}
          />
          <Fault path="/label" fault={faults['/label']} />
        </div>
        <div class="entry-fields">
          <DayField
            path="/from"
            label={words.from}
            value={draft.from}
            fault={faults['/from']}
            onChange={(from) => change({ from })}
          />
          <DayField
            path="/until"
            label={words.until}
            value={draft.until}
            isOff={draft.goesOn}
            fault={faults['/until']}
            onChange={(until) => change({ until })}
          />
        </div>
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.goesOn}
            onChange={(event) => change({ goesOn: event.currentTarget.checked })}
          />
          <span>{words.stillGoesOn}</span>
        </label>
        <SeveralOf
          legend={words.services}
          hint={words.servicesHint}
          options={known.services.map(({ service, name }) => [service, name[locale]])}
          chosen={draft.services}
          onChange={(services) => change({ services })}
        />
        {known.territories.length === 0 ? (
          <p class="entry-hint">{words.noTerritories}</p>
        ) : (
          <SeveralOf
            legend={words.territories}
            hint={words.territoriesHint}
            options={known.territories.map(({ territory, name }) => [territory, name])}
            chosen={draft.territories}
            onChange={(territories) => change({ territories })}
          />
        )}
        <div class="entry-actions">
          <button type="submit" class="strong" aria-disabled={sending}>
            {sending ? words.sending : draft.isCorrection ? words.sendCorrected : words.send}
          </button>
          {draft.isCorrection && (
            <button type="button" class="quiet" onClick={entered.giveUp}>
              {words.giveUp}
            </button>
          )}
        </div>
        <p class="entry-fault" role="alert">
          {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
      </form>
    </section>
  )
}
