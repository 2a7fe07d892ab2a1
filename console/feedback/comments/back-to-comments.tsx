import { fragments } from '../../route/page.ts'
import { useWords } from './use-words.ts'

/** From a page about comments back to the comments. */
export function BackToComments() {
  return (
    <p>
      <a href={fragments.replies}>{useWords().back}</a>
    </p>
  )
}
