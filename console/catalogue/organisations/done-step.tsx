import { fragments } from '../../route/page.ts'
import { useWords } from './use-words.ts'

/** The first answer is there: where it is read, and how to ask everyone. */
export function DoneStep() {
  const { done } = useWords()
  return (
    <>
      <p>{done.said}</p>
      <p class="actions">
        <a href={fragments.home}>{done.home}</a>
        <a href={fragments.sheets}>{done.invite}</a>
      </p>
    </>
  )
}
