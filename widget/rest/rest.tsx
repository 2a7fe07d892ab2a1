import { CheckboxField } from './checkbox-field.tsx'
import { Copy } from './copy.tsx'
import { keptAnswers } from './kept-answers.ts'
import { Languages } from './languages.tsx'
import css from './rest.css?inline'
import { Rest } from './rest-view.tsx'
import { Thanks } from './thanks.tsx'

/** What follows the first question: it is fetched while the first one is read. */
export const rest = {
  css,
  CheckboxField,
  Copy,
  Languages,
  Rest,
  Thanks,
  keep: keptAnswers,
}
