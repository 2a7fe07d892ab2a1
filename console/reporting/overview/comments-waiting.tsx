import { nameService } from '#shared/catalogue/name-service.ts'
import type { Overview } from '#shared/contract/reporting/overview.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'

/** Most services that are told apart. */
const most = 5

/** Comments without a reply: how many, and how long they have waited. */
export function CommentsWaiting({ comments, services }: Pick<Overview, 'comments' | 'services'>) {
  const { locale } = useLanguage()
  const words = homeText[locale].comments
  const days = (n: number) => formatCount(n, words.days, locale)
  const { all } = comments
  const sayWait = ({ n, half, longest }: NonNullable<typeof all>) => {
    if (longest === 0) return formatCount(n, words.today, locale)
    const { wait, oldest, waits } = words
    const sentence = n === 1 ? wait : half === 0 ? oldest : waits
    return fill(sentence, { half: days(half), longest: days(longest) })
  }
  const nameOf = (service: string) => nameService(services, service, locale)
  return (
    <section class="home-comments" aria-labelledby="home-comments">
      <h2 id="home-comments">{words.title}</h2>
      {all === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            <strong>{formatCount(all.n, words.all, locale)}</strong> {sayWait(all)}
          </p>
          {comments.services.length > 1 && (
            <ul>
              {comments.services.slice(0, most).map(({ service, n, longest }) => (
                <li key={service}>
                  {fill(longest === 0 ? words.serviceToday : words.service, {
                    service: nameOf(service),
                    n: String(n),
                    longest: days(longest),
                  })}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={fragments.replies}>{words.read}</a>
          </p>
        </>
      )}
    </section>
  )
}
