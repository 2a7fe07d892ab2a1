import { useMemo } from 'preact/hooks'
import { type ThemeList, themeList } from '#shared/contract/feedback/theme.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { FindingField } from './finding-field.tsx'
import { useWords } from './use-words.ts'

interface ThemeChoiceProps {
  session: Session
  /** Empty for none. */
  chosen: string
  onChoose(theme: string): void
}

/** The theme a finding comes from. */
export function ThemeChoice({ session, chosen, onChoose }: ThemeChoiceProps) {
  const words = useWords()
  const read = useMemo(() => readHub(session, '/v1/themes', themeList), [session])
  const { followed } = useFollowed({ read, merge: latest<ThemeList>, usual: null, active: true })
  return (
    <FindingField name="theme" label={words.theme} fault={undefined}>
      {(described) => (
        <select
          {...described}
          value={chosen}
          onChange={({ currentTarget: { value } }) => onChoose(value)}
        >
          <option value="">{words.noTheme}</option>
          {followed.content?.themes.map(({ theme, name }) => (
            <option key={theme} value={theme} selected={theme === chosen}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FindingField>
  )
}
