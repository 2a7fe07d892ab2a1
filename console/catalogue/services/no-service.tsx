import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

/** Why a page is empty before any service is declared, and where one is. */
export function NoService() {
  const { text } = useLanguage()
  return (
    <p>
      {text.none} <a href={fragments.services}>{text.declareOne}</a>
    </p>
  )
}
