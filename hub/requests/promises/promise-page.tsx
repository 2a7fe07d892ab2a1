import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import type { PromiseWords } from '#shared/promise/format-promise.ts'
import { fill } from '#shared/text/fill.ts'
import { promiseText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { TextField } from '../../platform/pages/field.tsx'
import { Languages, LanguagesOfForm } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'
import { promiseScript } from './promise-mark.tsx'

/** The result of a check, in words. */
export interface PromiseAnswer {
  holds: boolean
  sentences: readonly string[]
  /** The pasted text. */
  typed: string
}

/** The place of the check, and its keys. */
export interface PromisePlace {
  keys: readonly PromiseKey[]
  /** URL of this page at its hub. */
  address: string
  /** The page is a downloaded copy, without its hub. */
  isKept: boolean
}

/** Writes the page that checks a signed promise: in the browser if possible, else at the hub. */
export function writePromisePage(
  frame: PageFrame,
  { keys, address, isKept }: PromisePlace,
  answer?: PromiseAnswer,
): string {
  const { locale } = frame
  const text = promiseText[locale]
  const { by, between, sameDay } = usagerText[locale].telling
  const { holds, fails, onDevice, unsupported, unsupportedAlone, ask, fault, telling } = text
  const words: PromiseWords = {
    ...{ holds, fails, onDevice, unsupported, unsupportedAlone, ask, fault, telling },
    window: { by, between, sameDay },
  }
  const title = answer && !answer.holds ? `${text.fails} – ${text.title}` : text.title
  return writePage({
    title,
    // A copy on a device finds no crest there.
    ...(isKept ? { locale, identity: null } : frame),
    ...(!isKept && { languages: <Choice locale={locale} typed={answer?.typed} /> }),
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <form
          action={isKept ? address : `/promesse?locale=${locale}#answer`}
          method="post"
          data-promise-form={isKept ? 'kept' : 'hub'}
          data-promise-keys={JSON.stringify(keys)}
          data-promise-words={JSON.stringify(words)}
        >
          <TextField
            id="jws"
            label={text.field}
            hint={text.hint}
            dir="ltr"
            rows={6}
            required
            maxLength={8000}
            autocomplete="off"
            spellcheck={false}
            value={answer?.typed}
          />
          <br />
          <button type="submit">{text.check}</button>
        </form>
        <div
          class={answer && !answer.holds ? 'promise-answer refused' : 'promise-answer'}
          id="answer"
          role="status"
          data-promise-answer
        >
          {answer && (
            <>
              <h2>{answer.holds ? text.holds : text.fails}</h2>
              {answer.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {answer.holds && <p>{text.atHub}</p>}
            </>
          )}
        </div>
        {!isKept && (
          <p>
            <a class="again" href={`/promesse/a-garder.html?locale=${locale}`} download>
              {text.keep}
            </a>
            <br />
            {text.insertHint}
          </p>
        )}
        {isKept && <noscript>{fill(text.unsupportedAlone, { address })}</noscript>}
        <script defer src={promiseScript()} />
      </main>
    ),
  })
}

/** The choice of language. An answer to a form keeps its text out of every URL. */
function Choice({ locale, typed }: { locale: UsagerLocale; typed: string | undefined }) {
  const choice = { locale, offered: usagerLocales }
  return typed === undefined ? (
    <Languages {...choice} />
  ) : (
    <LanguagesOfForm {...choice} action="/promesse" fields={{ jws: typed }} />
  )
}
