import { useEffect } from 'preact/hooks'
import { unusualArrivals } from '#shared/contract/feedback/unusual-arrivals.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useResource } from '../../api/use-resource.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { AsideForm } from './aside-form.tsx'
import type { Draft } from './draft.ts'
import { SettingItem } from './setting-item.tsx'
import { UnusualDays } from './unusual-days.tsx'
import { UnusualKeys } from './unusual-keys.tsx'
import { useAside } from './use-aside.ts'
import { useWords } from './use-words.ts'

/** The page: which answers should not count, what is set aside, and what was put back. */
export function SetAsidePage({ session, agent, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const aside = useAside(session)
  const { followed, done } = aside
  const arrivals = useResource(session, '/v1/unusual-arrivals', unusualArrivals)
  const unusual = arrivals.followed.content
  const known = followed.content
  useTitle(text.pages.aside)
  useEffect(() => {
    if (followed.forbidden) onForbidden()
  }, [followed.forbidden])

  useEffect(() => {
    if (done) void arrivals.ask()
  }, [done])

  function prepare(draft: Draft) {
    aside.form.begin(draft)
    const title = document.getElementById('aside-form')
    title?.focus()
    title?.scrollIntoView({ block: 'start' })
  }

  return (
    <main class="asides">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      {known === null && followed.trouble === null && <p role="status">{words.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[followed.trouble]}</Attention>
        </p>
      )}
      <Done what={done} class="asides-done notice">
        {({ what, one: { state, total, done, counters } }) => {
          if (state.endsWith('ing')) return fill(words.goingOn, { done, total })
          const name = what === 'set_aside' ? 'done' : 'putBackDone'
          return counters ? words.counts[name] : formatCount(total, words[name], locale)
        }}
      </Done>
      {known && (
        <>
          <UnusualKeys
            keys={unusual?.keys ?? []}
            mayOpenKeys={agent.role === 'admin'}
            onPrepare={prepare}
          />
          <UnusualDays
            days={unusual?.days ?? []}
            known={known}
            onPrepare={prepare}
            setCountsAside={aside.setCountsAside}
          />
          <AsideForm session={session} form={aside.form} preview={aside.preview} known={known} />
          <section class="asides-known ruled" aria-labelledby="aside-list">
            <h2 id="aside-list">{words.list}</h2>
            {known.settings.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul class="asides-list plain-list">
                {known.settings.map((one) => (
                  <SettingItem key={one.id} one={one} known={known} putBack={aside.putBack} />
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </main>
  )
}
