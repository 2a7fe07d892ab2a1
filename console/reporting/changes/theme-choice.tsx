import { themeList } from '#shared/contract/feedback/theme.ts'
import { useResource } from '../../api/use-resource.ts'
import { Select } from '../../form/select.tsx'
import type { FieldOf } from '../../form/use-form.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { useWords } from './use-words.ts'

interface ThemeChoiceProps extends FieldOf<string> {
  session: Session
}

/** The theme a finding comes from; empty for none. */
export function ThemeChoice({ session, ...field }: ThemeChoiceProps) {
  const words = useWords()
  const { followed } = useResource(session, '/v1/themes', themeList)
  const themes = followed.content?.themes ?? []
  return (
    <Select
      {...field}
      label={words.theme}
      options={[['', words.noTheme], ...themes.map(({ theme, name }) => [theme, name] as const)]}
    />
  )
}
