import { useLanguage } from './language/language.tsx'

interface HeaderProps {
  organisation: string | undefined
  /** Forgets the key; `false` while the console is closed. */
  onLeave: (() => void) | false
}

/** Whose console this is, the other language, and the way out. */
export function Header({ organisation, onLeave }: HeaderProps) {
  const { text, other, choose } = useLanguage()
  return (
    <header class="header">
      <p class="header-name">
        Parvis
        {organisation && <span class="header-organisation">{organisation}</span>}
      </p>
      <div class="header-actions">
        <button type="button" class="quiet" lang={other} onClick={() => choose(other)}>
          {text.language}
        </button>
        {onLeave && (
          <button type="button" class="quiet" onClick={onLeave}>
            {text.leave}
          </button>
        )}
      </div>
    </header>
  )
}
