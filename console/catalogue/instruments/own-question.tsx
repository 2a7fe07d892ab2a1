import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { OwnAnswers } from './own-answers.tsx'
import { canMove, changeItem, isLocked, moveItem, placeOf, removeItem } from './own-edit.ts'
import { OwnPlace } from './own-place.tsx'
import type { OwnQuestionProps } from './own-question-props.ts'
import { OwnWords } from './own-words.tsx'

/** One question of a questionnaire, in a line that unfolds. */
export function OwnQuestion(props: OwnQuestionProps) {
  const { own, item, languages, change } = props
  const { locale } = useLanguage()
  const text = useOwnWords()
  // Folded by whoever reads it, not by its first letter.
  const [isNew] = useState(item.wording['fr'] === '')
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isNew) box.current?.querySelector('input')?.focus()
  }, [])
  const place = placeOf(own, item.item)
  const at = own.items.indexOf(item)
  const locked = isLocked(own, item)
  const words = item.wording[locale] || item.wording['fr'] || text.untitled
  const asked =
    place?.kind === 'form' ? fill(text.asked.form, place) : text.asked[place?.kind ?? 'nowhere']
  const move = (by: -1 | 1, label: string) => (
    <button
      type="button"
      class="quiet"
      aria-label={`${label}\u00a0: ${words}`}
      disabled={!canMove(own, item.item, by)}
      onClick={() => change(moveItem(own, item.item, by))}
    >
      {label}
    </button>
  )
  return (
    <li>
      <details ref={box} open={isNew}>
        <summary>
          {words} <span class="item-name">{asked}</span>
        </summary>
        {locked ? (
          <p class="field-hint">{fill(text.locked, { source: own.source ?? '' })}</p>
        ) : (
          <>
            <OwnWords
              path={`/items/${at}/wording`}
              label={text.wording}
              text={item.wording}
              languages={languages}
              onChange={(wording) => change(changeItem(own, item.item, { wording }))}
            />
            <OwnAnswers {...props} />
            <OwnPlace {...props} />
          </>
        )}
        {place?.kind === 'form' && (
          <div class="actions">
            {move(-1, text.up)}
            {move(1, text.down)}
          </div>
        )}
        {!locked && place?.kind !== 'opening' && (
          <div class="actions">
            <button
              type="button"
              class="quiet"
              aria-describedby={`own-removed-${at}`}
              onClick={() => change(removeItem(own, item.item))}
            >
              {text.remove}
            </button>
            <span id={`own-removed-${at}`} class="field-hint">
              {text.removed}
            </span>
          </div>
        )}
      </details>
    </li>
  )
}
