import type { ComponentChildren } from 'preact'
import { fill } from '#shared/text/fill.ts'
import { whoLookedText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { WhoLooked } from '../../tracking/who-looked.ts'
import { Languages, LanguagesOfForm } from '../languages.tsx'
import { writePage } from '../page.tsx'

/** Whom to ask about a look. */
export interface ToAsk {
  organisation: string
  /** How to reach the data protection officer, as a site of the organisation says it. */
  officer: string | null
}

interface WhoLookedPage extends ToAsk {
  code: string
  who: WhoLooked
  /** Lets the pages be turned for a while. */
  seen: string
  /** The page begins before this look; `null` for the newest. */
  before: string | null
}

/** Who looked at a request: service, date, purpose and how much, newest first. */
export function writeWhoLooked(page: WhoLookedPage, locale: UsagerLocale): string {
  const text = whoLookedText[locale]
  const { code, who, seen, before } = page
  const action = `/suivi/${code}/consultations`
  const turn = (to: string | null, words: string) => (
    <form action={`${action}?locale=${locale}`} method="post">
      <input type="hidden" name="seen" value={seen} />
      {to && <input type="hidden" name="before" value={to} />}
      <button type="submit" class="quiet">
        {words}
      </button>
    </form>
  )
  return writePage({
    title: text.title,
    locale,
    children: (
      <main class="request who-looked">
        <LanguagesOfForm
          locale={locale}
          action={action}
          fields={{ seen, ...(before && { before }) }}
        />
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <section aria-labelledby="looks-title">
          <h2 id="looks-title">{text.list}</h2>
          {who.looks.length === 0 && <p role="status">{text.none}</p>}
          <ol class="looks">
            {who.looks.map(({ when, service, purpose, what }, at) => (
              <li key={at}>
                <p class="when">{when}</p>
                <dl>
                  <Fact name={text.service}>{service}</Fact>
                  <Fact name={text.purpose}>{purpose}</Fact>
                  <Fact name={text.what}>{what}</Fact>
                </dl>
              </li>
            ))}
          </ol>
          <div class="turns">
            {who.next && turn(who.next, text.older)}
            {before && turn(null, text.newest)}
          </div>
        </section>
        <p>
          {who.since && `${fill(text.since, { day: who.since })} `}
          {text.kept}
        </p>
        <p>{fill(text.rights, { organisation: page.organisation })}</p>
        <Officer officer={page.officer} locale={locale} />
        <Back code={code} locale={locale} />
      </main>
    ),
  })
}

/** A page where nothing can be checked: whom to ask instead. */
export function writeUnable(
  { code, organisation, officer }: ToAsk & { code: string },
  locale: UsagerLocale,
): string {
  const text = whoLookedText[locale]
  return writePage({
    title: text.title,
    locale,
    children: (
      <main class="request who-looked">
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <p>{fill(text.unable, { organisation })}</p>
        <Officer officer={officer} locale={locale} />
        <Back code={code} locale={locale} />
      </main>
    ),
  })
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Officer({ officer, locale }: { officer: string | null; locale: UsagerLocale }) {
  return officer && <p>{fill(whoLookedText[locale].officer, { officer })}</p>
}

/** The way back to the page of the request. */
export function Back({ code, locale }: { code: string; locale: UsagerLocale }) {
  return (
    <p>
      <a class="again" href={`/suivi/${code}?locale=${locale}`}>
        {whoLookedText[locale].back}
      </a>
    </p>
  )
}
