import { type Scope, scopes } from '#shared/contract/agents/key.ts'
import { Fault, faultId } from '../../form/fault.tsx'
import { useWords } from './use-words.ts'

interface ScopesFieldProps {
  chosen: readonly Scope[]
  fault: string | undefined
  onChange(chosen: Scope[]): void
}

const path = '/scopes'

/** What a key allows: one thing or more. */
export function ScopesField({ chosen, fault, onChange }: ScopesFieldProps) {
  const words = useWords()
  const choose = (scope: Scope, isChosen: boolean) =>
    onChange(scopes.filter((one) => (one === scope ? isChosen : chosen.includes(one))))
  return (
    <fieldset class="entry-question" aria-describedby={fault ? faultId(path) : undefined}>
      <legend>{words.may}</legend>
      <div class="entry-choices">
        {scopes.map((scope) => (
          <label key={scope} class="entry-choice">
            <input
              type="checkbox"
              data-path={path}
              checked={chosen.includes(scope)}
              onChange={(event) => choose(scope, event.currentTarget.checked)}
            />
            {words.scopes[scope]}
          </label>
        ))}
      </div>
      <Fault path={path} fault={fault} />
    </fieldset>
  )
}
