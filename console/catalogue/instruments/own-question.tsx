import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { Field } from '../../form/field.tsx'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { formatPlace } from './format-place.ts'
import { OwnAnswers } from './own-answers.tsx'
import { canMove, changeItem, isLocked, moveItem, placeOf, setText } from './own-edit.ts'
import { OwnPlace } from './own-place.tsx'
import type { OwnQuestionProps } from './own-question-props.ts'
import { OwnTranslations } from './own-translations.tsx'

interface OwnQuestionOpened extends OwnQuestionProps {
  /** Where it stands now is told to who does not see the page. */
  onMoved(): void
  onRemove(words: string): void
}

const keys = { ArrowUp: -1, ArrowDown: 1 } as const

/** One question of a questionnaire, in a line that unfolds. */
export function OwnQuestion({ onMoved, onRemove, ...props }: OwnQuestionOpened) {
  const { own, item, change } = props
  const { locale } = useLanguage()
  const text = useOwnWords()
  const focus = useFocusLater()
  // Folded by whoever reads it, not by its first letter.
  const [isNew] = useState(item.wording['fr'] === '')
  const place = placeOf(own, item.item)
  const at = own.items.indexOf(item)
  const locked = isLocked(own, item)
  const words = item.wording[locale] || item.wording['fr'] || text.untitled
  const isMoved = place?.kind === 'form'
  const move = (by: -1 | 1, id: string) => {
    if (!canMove(own, item.item, by)) return
    change(moveItem(own, item.item, by))
    focus(id)
    onMoved()
  }
  const mover = (by: -1 | 1, label: string) => {
    const id = `own-${by < 0 ? 'up' : 'down'}-${item.item}`
    return (
      <button
        id={id}
        type="button"
        class="quiet"
        aria-label={`${label}\u00a0: ${words}`}
        aria-disabled={!canMove(own, item.item, by)}
        onClick={() => move(by, id)}
      >
        {label}
      </button>
    )
  }
  return (
    <li>
      <details open={isNew}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary has the keyboard and a role */}
        <summary
          id={`own-${item.item}`}
          aria-keyshortcuts={isMoved ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
          onKeyDown={(event) => {
            const by = Object.entries(keys).find(([key]) => key === event.key)?.[1]
            if (!isMoved || !event.altKey || by === undefined) return
            event.preventDefault()
            move(by, event.currentTarget.id)
          }}
        >
          {words} <span class="item-name">{formatPlace(own, place, locale)}</span>
        </summary>
        {locked ? (
          <p class="field-hint">{fill(text.locked, { source: own.source ?? '' })}</p>
        ) : (
          <>
            <Field
              path={`/items/${at}/wording/fr`}
              label={text.wording}
              lang="fr"
              value={item.wording['fr'] ?? ''}
              onChange={(typed) =>
                change(changeItem(own, item.item, { wording: setText(item.wording, 'fr', typed) }))
              }
            />
            <OwnAnswers {...props} />
            <OwnTranslations {...props} />
            <OwnPlace {...props} />
          </>
        )}
        <div class="actions">
          {isMoved && mover(-1, text.up)}
          {isMoved && mover(1, text.down)}
          {!locked && place?.kind !== 'opening' && (
            <button
              type="button"
              class="quiet"
              aria-label={`${text.remove}\u00a0: ${words}`}
              onClick={() => onRemove(words)}
            >
              {text.remove}
            </button>
          )}
        </div>
      </details>
    </li>
  )
}
