import css from './rest.css?inline'
import { Rest } from './rest-view.tsx'
import { Thanks } from './thanks.tsx'

/** What follows the first question: it is fetched while the first one is read. */
export const rest = { css, Rest, Thanks }
