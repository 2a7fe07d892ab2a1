import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { useWords } from './use-words.ts'

/** What else is done about comments, each at its own address. */
export function CommentLinks() {
  const { text, locale } = useLanguage()
  const links = [
    { href: `${fragments.replies}/themes`, label: themesText[locale].settle },
    { href: `${fragments.replies}/modeles`, label: publicRepliesText[locale].templates },
    { href: `${fragments.replies}/equipes`, label: inboxText[locale].teamsPage.title },
    { href: fragments.entries, label: text.pages.entries },
    { href: fragments.sheets, label: text.pages.sheets },
    { href: fragments.aside, label: text.pages.aside },
  ]
  return (
    <nav aria-label={useWords().links}>
      <ul class="replies-links plain-list">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
