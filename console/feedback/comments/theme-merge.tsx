import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'

interface ThemeMergeProps {
  theme: string
  onMerge(into: string): Promise<void>
}

/** Makes one theme of two, once what it does was read. */
export function ThemeMerge({ theme, onMerge }: ThemeMergeProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const [into, setInto] = useState<string | null>(null)
  const nameOf = (one: string) => themes.find((other) => other.theme === one)?.name ?? ''
  if (themes.length < 2) return null
  return (
    <div class="template-field">
      <label for={`merge-${theme}`}>{text.merge}</label>
      <select
        id={`merge-${theme}`}
        value={into ?? ''}
        onChange={({ currentTarget: { value } }) => setInto(value === '' ? null : value)}
      >
        <option value="">{text.mergePick}</option>
        {themes
          .filter((one) => one.theme !== theme)
          .map((one) => (
            <option key={one.theme} value={one.theme}>
              {one.name}
            </option>
          ))}
      </select>
      <div role="status">
        {into !== null && (
          <p>{fill(text.mergeSure, { theme: nameOf(theme), into: nameOf(into) })}</p>
        )}
      </div>
      {into !== null && (
        <div class="actions">
          <button type="button" class="quiet" onClick={() => onMerge(into)}>
            {text.mergeNow}
          </button>
        </div>
      )}
    </div>
  )
}
