import { useRef } from 'preact/hooks'
import type { Declarations } from '#shared/contract/catalogue/declaration.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { SelectField } from '../../form/select-field.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { AmountField } from './amount-field.tsx'
import { BasisField } from './basis-field.tsx'
import { kinds } from './draft.ts'
import { PopulationField } from './population-field.tsx'
import { Printed } from './printed.tsx'
import type { FollowedDeclarations } from './use-declarations.ts'
import { useWords } from './use-words.ts'

interface DeclareFormProps {
  declarations: FollowedDeclarations
  known: Declarations
  author: string
}

/** Declares one choice. A fault stands by its field, the keyboard goes to the first, nothing is lost. */
export function DeclareForm({ declarations, known, author }: DeclareFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, trouble, sending, declare } = declarations
  const { kind } = draft
  const faults = trouble?.faults ?? {}

  useFirstFault(form, trouble)

  return (
    <section class="declare ruled" aria-labelledby="declare-title">
      <h2 id="declare-title">{words.form}</h2>
      <form
        ref={form}
        class="declare-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void declare()
        }}
      >
        <ChoiceField
          path="/declared/kind"
          legend={words.kind}
          choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={kind}
          fault={undefined}
          onChoose={(chosen) => chosen && change({ kind: chosen })}
        />
        <SelectField
          path="/service"
          label={words.service}
          options={[
            ['', words.allServices] as const,
            ...known.services.map(({ service, name }) => [service, name[locale]] as const),
          ]}
          value={draft.service}
          fault={faults['/service']}
          onChange={(service) => change({ service })}
        />
        {kind === 'population' ? (
          <PopulationField
            lines={draft.lines}
            fault={faults['/declared/territories']}
            findCommunes={declarations.findCommunes}
            onChange={(lines) => change({ lines })}
          />
        ) : (
          <AmountField
            key={kind}
            kind={kind}
            typed={draft.amounts[kind]}
            fault={faults['/declared/value']}
            onChange={(typed) => change({ amounts: { ...draft.amounts, [kind]: typed } })}
          />
        )}
        <BasisField
          typed={draft.basis}
          fault={faults['/basis']}
          onChange={(basis) => change({ basis })}
        />
        <Printed draft={draft} known={known} author={author} />
        <div class="entry-actions">
          <button type="submit" class="strong" aria-disabled={sending}>
            {sending ? words.sending : words.declare}
          </button>
        </div>
        <p class="entry-fault" role="alert">
          {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
      </form>
    </section>
  )
}
