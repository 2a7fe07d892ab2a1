import type { Role } from '#shared/contract/agents/agent.ts'
import { useLanguage } from '../language/language.tsx'
import { fragments, type Group, groups, type Page, pagesOf } from '../route/page.ts'
import { useIsWide } from './use-is-wide.ts'

interface PagesMenuProps {
  page: Page
  role: Role
}

/** Every page, by what one comes for: always there where there is room, folded away where not. */
export function PagesMenu({ page, role }: PagesMenuProps) {
  const { text } = useLanguage()
  const isWide = useIsWide()
  return (
    <nav class="header-pages" aria-label={text.pagesLabel}>
      <details key={`${isWide} ${page}`} open={isWide}>
        <summary>
          {text.menu} <span class="header-here">{text.pages[page]}</span>
        </summary>
        <ul class="header-groups">
          {(Object.keys(groups) as Group[]).map((group) => (
            <li key={group}>
              <p class="header-group">{text.groups[group]}</p>
              <ul>
                {pagesOf(role, group).map((one) => (
                  <li key={one}>
                    <a href={fragments[one]} aria-current={one === page ? 'page' : undefined}>
                      {text.pages[one]}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
