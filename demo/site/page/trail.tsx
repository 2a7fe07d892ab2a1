import { address, paths } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'

/** Renders the breadcrumb. */
export function Trail({ visit, title }: { visit: Visit; title: string }) {
  return (
    <nav class="trail" aria-label={visit.text.site.here}>
      <ol>
        <li>
          <a href={address(visit.locale, paths.home)}>{visit.text.site.home}</a>
        </li>
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
