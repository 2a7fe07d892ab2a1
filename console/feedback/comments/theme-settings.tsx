import { useRef, useState } from 'preact/hooks'
import { type Theme, themeList } from '#shared/contract/feedback/theme.ts'
import { fill } from '#shared/text/fill.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { ThemeForm } from './theme-form.tsx'
import { ThemeMerge } from './theme-merge.tsx'
import { useListSaving } from './use-list-saving.ts'

/** The list of themes that the organisation owns: added, renamed, merged, retired. */
export function ThemeSettings({ session }: { session: Session }) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes, hearThemes } = useCommentSettings()
  const { send, act, trouble } = useListSaving(session, themeList, hearThemes)
  const said = useRef<HTMLParagraphElement>(null)
  const [done, setDone] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const focusLater = useFocusLater()

  const pathOf = (theme: string) => `/v1/themes/${theme}`
  const end = (theme: string) => {
    setOpened(null)
    focusLater(`edit-${theme}`)
  }
  const kept = (theme: string) => {
    setDone(true)
    end(theme)
  }
  const change = async (theme: string, ...how: Parameters<typeof act>) => {
    const isKept = await act(...how)
    setDone(isKept)
    if (isKept) end(theme)
  }
  const itemOf = ({ theme, author, changed_at: _, ...about }: Theme) => (
    <li key={theme}>
      <p>
        <strong>{about.name}</strong> {about.retired && <>({text.retired})</>}
      </p>
      {about.words.length > 0 && <p class="feedback-how">{about.words.join(', ')}</p>}
      <p class="feedback-how">{fill(text.lastBy, { author })}</p>
      {opened === theme ? (
        <>
          <ThemeForm
            name={theme}
            before={about}
            send={(put) => send(pathOf(theme), put)}
            onKept={() => kept(theme)}
            onEnd={() => end(theme)}
          />
          <ThemeMerge
            theme={theme}
            onMerge={(into) => change(into, `${pathOf(theme)}/merge`, { into }, 'POST')}
          />
        </>
      ) : (
        <div class="actions">
          <button
            type="button"
            class="quiet"
            id={`edit-${theme}`}
            aria-label={`${text.edit}, ${about.name}`}
            onClick={() => setOpened(theme)}
          >
            {text.edit}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={`${about.retired ? text.offer : text.retire}, ${about.name}`}
            onClick={() => change(theme, pathOf(theme), { ...about, retired: !about.retired })}
          >
            {about.retired ? text.offer : text.retire}
          </button>
        </div>
      )}
    </li>
  )
  return (
    <div class="settings">
      <p class="feedback-how">{text.settleIntro}</p>
      <ul class="settings-list plain-list">{themes.map(itemOf)}</ul>
      <p class="reply-trouble" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
      <p ref={said} role="status">
        {done && text.kept}
      </p>
      <ThemeForm
        name="theme"
        before={null}
        send={(put, id) => send(pathOf(id), put)}
        onKept={kept}
        onEnd={null}
      />
    </div>
  )
}
