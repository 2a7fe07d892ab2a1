import { fill } from '#shared/text/fill.ts'
import { presenceText, whoLookedText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { LanguagesOfForm } from '../../../platform/pages/languages.tsx'
import type { PageFrame } from '../../../platform/pages/page.tsx'
import type { WhoLooked, WrittenSentence } from './who-looked.ts'
import { writeWhoLookedFrame } from './who-looked-frame.tsx'

/** Contact for questions about an access. */
interface ToAsk {
  code: string
  organisation: string
  /** Contact of the data protection officer, from a site of the organisation. */
  officer: string | null
}

interface WhoLookedPage extends ToAsk {
  who: WhoLooked
  /** Mark that allows paging for a while. */
  seen: string
  /** The page starts before this access; `null` for the newest. */
  before: string | null
}

/** Writes the access log of a request: service, date, purpose and extent, newest first. */
export function writeWhoLooked(page: WhoLookedPage, frame: PageFrame): string {
  const { locale } = frame
  const text = whoLookedText[locale]
  const { code, who, seen, before, organisation } = page
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
  const languages = (
    <LanguagesOfForm locale={locale} action={action} fields={{ seen, ...(before && { before }) }} />
  )
  const children = (
    <>
      <section aria-labelledby="looks-title">
        <h2 id="looks-title">{text.list}</h2>
        {who.looks.length === 0 && <p role="status">{text.none}</p>}
        <ol class="looks">
          {who.looks.map(({ when, service, purpose, what, presence }, at) => (
            <li key={at}>
              <p class="when">{when}</p>
              <dl>
                <Fact name={text.service} said={service} />
                <Fact name={text.purpose} said={purpose} />
                <Fact name={text.what} said={{ words: what, lang: locale }} />
                {presence && (
                  <Fact
                    name={presenceText[locale].beside.name}
                    said={{ words: presence, lang: locale }}
                  />
                )}
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
      <p>{fill(text.rights, { organisation })}</p>
      <Officer officer={page.officer} locale={locale} />
    </>
  )
  return writeWhoLookedFrame({ code, languages, children }, frame)
}

/** Writes the page for a request without details to check: whom to ask instead. */
export function writeUnable({ code, organisation, officer }: ToAsk, frame: PageFrame): string {
  const { locale } = frame
  const children = (
    <>
      <p>{fill(whoLookedText[locale].unable, { organisation })}</p>
      <Officer officer={officer} locale={locale} />
    </>
  )
  return writeWhoLookedFrame({ code, children }, frame)
}

function Fact({ name, said }: { name: string; said: WrittenSentence }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={said.lang}>{said.words}</dd>
    </div>
  )
}

function Officer({ officer, locale }: { officer: string | null; locale: UsagerLocale }) {
  return officer && <p>{fill(whoLookedText[locale].officer, { officer })}</p>
}
