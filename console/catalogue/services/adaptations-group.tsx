import { Group } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useServiceForm } from './form-context.ts'
import { ItemsField } from './items-field.tsx'
import { LocalisedField } from './localised-field.tsx'
import { useWords } from './use-words.ts'
import { emptySentence } from './written.ts'

/** What may be adapted, for whom, how to ask for it; open to all in the same situation. */
export function AdaptationsGroup() {
  const { field } = useServiceForm()
  const { locale } = useLanguage()
  const text = useWords().form
  return (
    <Group path="/adaptations" title={text.adaptations} hint={text.adaptationsHint}>
      <ItemsField
        {...field('adaptations')}
        words={{
          name: text.adaptation,
          add: text.addAdaptation,
          remove: text.removeAdaptation,
        }}
        most={30}
        fresh={{ what: emptySentence, condition: emptySentence, ask: emptySentence }}
        first="/fr"
        format={({ what }) => what[locale] ?? ''}
      >
        {(one, path, _, set) => (
          <>
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
          </>
        )}
      </ItemsField>
    </Group>
  )
}
