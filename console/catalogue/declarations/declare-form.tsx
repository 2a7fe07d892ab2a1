import type { Declarations } from '#shared/contract/catalogue/declaration.ts'
import { localise } from '#shared/text/locale.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Radios } from '../../form/radios.tsx'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import { kinds } from './draft.ts'
import { PopulationField } from './population-field.tsx'
import { Printed } from './printed.tsx'
import type { FollowedDeclarations } from './use-declarations.ts'
import { useWords } from './use-words.ts'

interface DeclareFormProps extends Pick<FollowedDeclarations, 'form' | 'findCommunes'> {
  known: Declarations
  author: string
}

/** Declares one choice. */
export function DeclareForm({ form, findCommunes, known, author }: DeclareFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { draft, change, field } = form
  const { kind, amounts } = draft
  return (
    <section class="declare ruled" aria-labelledby="declare-title">
      <h2 id="declare-title">{words.form}</h2>
      <Form form={form} name="declare" class="declare-form">
        <Radios
          {...field('kind')}
          legend={words.kind}
          options={kinds.map((value) => [value, words.kinds[value]] as const)}
        />
        <Select
          {...field('service')}
          label={words.service}
          options={[
            ['', words.allServices] as const,
            ...known.services.map(
              ({ service, name }) => [service, localise(name, locale)] as const,
            ),
          ]}
        />
        {kind === 'population' ? (
          <PopulationField {...field('lines')} findCommunes={findCommunes} />
        ) : (
          <Field
            key={kind}
            path="/amount"
            kind="number"
            class="declare-amount"
            label={words.amount[kind]}
            hint={words.amountHint[kind]}
            required
            value={amounts[kind]}
            onChange={(typed) => change({ amounts: { ...amounts, [kind]: typed } }, '/amount')}
          />
        )}
        <Field
          {...field('basis')}
          kind="long"
          rows={2}
          label={words.basis}
          hint={words.basisHint}
          required
        />
        <Printed draft={draft} known={known} author={author} />
        <FormEnd form={form} send={words.declare} sending={words.sending} />
      </Form>
    </section>
  )
}
