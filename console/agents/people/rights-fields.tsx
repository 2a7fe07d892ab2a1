import { role } from '#shared/contract/agents/agent.ts'
import { roleText } from '#shared/text/site-owner/agents/role.ts'
import { FaultAt } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import type { Form } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Offered, RightsDraft } from './rights-draft.ts'
import { withRole } from './rights-draft.ts'
import { ServicesField } from './services-field.tsx'
import { useWords } from './use-words.ts'

interface RightsFieldsProps {
  form: Pick<Form<RightsDraft>, 'draft' | 'change'>
  offered: Offered
}

/** What somebody may do, and in which services: three roles in a sentence each, then boxes. */
export function RightsFields({ form: { draft, change }, offered }: RightsFieldsProps) {
  const words = useWords()
  const roles = roleText[useLanguage().locale]
  const { id, control } = useControl('/role')
  return (
    <>
      <fieldset class="entry-question" aria-describedby={control['aria-describedby']}>
        <legend>{words.form.role}</legend>
        <div class="people-roles">
          {role.options.map((one) => (
            <label key={one} class="entry-choice people-role">
              <input
                type="radio"
                name={id}
                data-path="/role"
                checked={draft.role === one}
                onChange={() => change(withRole(draft, one), '/role', '/services')}
              />
              <span>
                <strong>{roles.names[one]}</strong>
                <span class="people-sees">{roles.sees[one]}</span>
              </span>
            </label>
          ))}
        </div>
        <FaultAt path="/role" />
      </fieldset>
      <ServicesField draft={draft} offered={offered} change={change} />
    </>
  )
}
