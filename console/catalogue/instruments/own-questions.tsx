import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { inOrder, placeOf } from './own-edit.ts'
import { OwnList } from './own-list.tsx'
import type { OwnQuestionProps } from './own-question-props.ts'
import type { OwnItem } from './own-text.ts'

/** The questions in the order in which they are asked; those drawn at random are folded. */
export function OwnQuestions(props: Omit<OwnQuestionProps, 'item'>) {
  const { own } = props
  const { locale } = useLanguage()
  const text = useOwnWords()
  const isDrawn = ({ item }: OwnItem) => placeOf(own, item)?.kind === 'draw'
  const all = inOrder(own)
  const drawn = all.filter(isDrawn)
  return (
    <div>
      <p class="field-hint">{text.order}</p>
      <OwnList {...props} name="asked" items={all.filter((item) => !isDrawn(item))} />
      {drawn.length > 0 && (
        <details class="own-drawn">
          <summary>{formatCount(drawn.length, text.drawn, locale)}</summary>
          <OwnList {...props} name="drawn" items={drawn} />
        </details>
      )}
    </div>
  )
}
