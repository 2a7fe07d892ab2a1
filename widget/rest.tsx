import css from './rest/rest.css?inline'
import { Rest } from './rest/rest-view.tsx'
import { Thanks } from './rest/thanks.tsx'

/** What follows the first question: it is fetched while the first one is read. */
export const rest = { css, Rest, Thanks }
