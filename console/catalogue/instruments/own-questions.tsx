import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { inOrder, placeOf } from './own-edit.ts'
import { OwnQuestion } from './own-question.tsx'
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
  const list = (items: readonly OwnItem[]) => (
    <ol class="own-questions plain-list">
      {items.map((item) => (
        <OwnQuestion key={item.item} {...props} item={item} />
      ))}
    </ol>
  )
  return (
    <div>
      {list(all.filter((item) => !isDrawn(item)))}
      {drawn.length > 0 && (
        <details class="own-drawn">
          <summary>{formatCount(drawn.length, text.drawn, locale)}</summary>
          {list(drawn)}
        </details>
      )}
    </div>
  )
}
