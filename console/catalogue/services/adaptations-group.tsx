import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { Group } from '../../form/field.tsx'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useServiceForm } from './form-context.ts'
import { LocalisedField } from './localised-field.tsx'
import { replaced, without } from './ordered.ts'
import { useWords } from './use-words.ts'
import { emptySentence } from './written.ts'

const mostAdaptations = 30

/** What may be adapted, for whom, how to ask for it; open to all in the same situation. */
export function AdaptationsGroup() {
  const { draft, change } = useServiceForm()
  const text = useWords().form
  const [said, setSaid] = useState('')
  const focusLater = useFocusLater()
  const { adaptations } = draft
  const nameOf = (at: number) => fill(text.adaptation, { n: at + 1 })
  return (
    <Group path="/adaptations" title={text.adaptations} hint={text.adaptationsHint}>
      <ul class="service-items plain-list">
        {adaptations.map((one, at) => {
          const path = `/adaptations/${at}`
          const set = (some: Partial<typeof one>) =>
            change({ adaptations: replaced(adaptations, at, some) })
          return (
            <li key={at}>
              <fieldset class="service-item" id={idOf(path)} tabIndex={-1}>
                <legend>{nameOf(at)}</legend>
                <LocalisedField
                  path={path}
                  label={text.what}
                  value={one.what}
                  onChange={(what) => set({ what })}
                />
                <LocalisedField
                  path={`${path}/condition`}
                  label={text.condition}
                  hint={text.conditionHint}
                  value={one.condition}
                  onChange={(condition) => set({ condition })}
                />
                <LocalisedField
                  path={`${path}/ask`}
                  label={text.ask}
                  value={one.ask}
                  onChange={(ask) => set({ ask })}
                />
                <div>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => {
                      change({ adaptations: without(adaptations, at) })
                      setSaid(fill(text.removed, { what: nameOf(at) }))
                      focusLater('adaptations-add')
                    }}
                  >
                    {text.removeAdaptation}
                    <span class="unseen"> – {nameOf(at)}</span>
                  </button>
                </div>
              </fieldset>
            </li>
          )
        })}
      </ul>
      <p role="status" class="unseen">
        {said}
      </p>
      {adaptations.length < mostAdaptations && (
        <div>
          <button
            type="button"
            class="quiet"
            id="adaptations-add"
            onClick={() => {
              const at = adaptations.length
              change({
                adaptations: [
                  ...adaptations,
                  { what: emptySentence, condition: emptySentence, ask: emptySentence },
                ],
              })
              setSaid(fill(text.added, { what: nameOf(at) }))
              focusLater(idOf(`/adaptations/${at}/fr`))
            }}
          >
            {text.addAdaptation}
          </button>
        </div>
      )}
    </Group>
  )
}
