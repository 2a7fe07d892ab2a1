import type { AgentStepKind } from '#shared/contract/agents/agent-proof.ts'
import type { RequestFull } from '#shared/contract/agents/context.ts'
import { useActions } from '../hooks/actions.ts'
import { ActFaultView } from './act-fault-view.tsx'
import { useMatter } from './matter.tsx'
import { languageOf, OfferedTexts } from './offered-texts.tsx'
import { faultIn, StepFieldView } from './step-field.tsx'
import { stepForms } from './steps/list.ts'
import { stepOf } from './steps/step-form.ts'
import { useActsText } from './use-acts-text.ts'
import { useDraft } from './use-draft.ts'

/** The form of a step, with the fields of its kind. Each key is kept as it is typed. */
export function ProofForm({ request: { state, texts = [] } }: { request: RequestFull }) {
  const says = useActsText().tell
  const { act: does } = useActions()
  const act = useMatter().acts.proof
  const [draft, change] = useDraft('proof')
  const form = stepForms.find(({ kind }) => kind === draft['kind']) ?? stepForms[0]
  if (!form) return null
  const isUnderWay = act?.state === 'doing'
  const option = (kind: AgentStepKind) => (
    <option key={kind} value={kind} selected={kind === form.kind}>
      {says.kinds[kind]}
    </option>
  )
  const suited = stepForms.filter(({ suits }) => suits.includes(state))
  const others = stepForms.filter(({ suits }) => !suits.includes(state))
  // Until the agent says what it is about, those of every step this request may take.
  const kinds = draft['kind'] ? [form.kind] : suited.map(({ kind }) => kind)
  const offered = kinds.flatMap((one) => texts.filter(({ kind }) => kind === one))
  const faults = act?.state === 'failed' && act.why === 'invalid' ? act.faults : []
  const isElsewhere = faults.length > 0 && !form.fields.some(({ name }) => faultIn(faults, name))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isUnderWay)
          does({ does: 'preview', step: stepOf(form, draft), ...languageOf(form, draft) })
      }}
    >
      {act?.state === 'failed' && (faults.length === 0 || isElsewhere) && (
        <ActFaultView act={act} place="proof" />
      )}
      <div class="field">
        <label for="step-kind">{says.kind}</label>
        <select
          id="step-kind"
          data-work={act ? undefined : true}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value })}
        >
          <optgroup label={says.suited}>{suited.map(({ kind }) => option(kind))}</optgroup>
          {others.length > 0 && (
            <optgroup label={says.unsuited}>{others.map(({ kind }) => option(kind))}</optgroup>
          )}
        </select>
      </div>
      <OfferedTexts texts={offered} form={form} draft={draft} onChange={change} />
      {form.fields.map((field, at) => (
        <StepFieldView
          key={field.name}
          field={field}
          value={draft[field.name] ?? ''}
          fault={faultIn(faults, field.name)}
          isFirst={at === 0 && offered.length === 0}
          isFirstFault={form.fields.find(({ name }) => faultIn(faults, name)) === field}
          onType={(value) => change({ [field.name]: value })}
        />
      ))}
      <div class="actions">
        <button type="submit" class="strong" aria-disabled={isUnderWay}>
          {isUnderWay ? says.showing : says.show}
        </button>
      </div>
    </form>
  )
}
