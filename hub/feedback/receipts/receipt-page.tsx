import { fill } from '#shared/text/fill.ts'
import { receiptText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { CopyCode, keepScript, PrintPage } from '../../platform/pages/keep-code.tsx'
import { LanguagesOfForm } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'
import type { DescribedReceipt } from './describe-feedback-receipt.ts'

/** An action just completed on a feedback that still exists. */
export type ReceiptDone = 'unshare' | 'uncomment'

/** Writes a feedback read with its receipt: complete and usable without script. */
export function writeReceiptPage(
  told: DescribedReceipt,
  code: string,
  frame: PageFrame,
  done?: ReceiptDone,
): string {
  const { locale } = frame
  const text = receiptText[locale]
  return writePage({
    title: text.found,
    ...frame,
    script: keepScript,
    languages: <LanguagesOfForm locale={locale} action="/recu" fields={{ code, do: 'read' }} />,
    children: (
      <main>
        <h1>{text.found}</h1>
        {done && (
          <p class="done" role="status">
            {text.done[done]}
          </p>
        )}
        <p>{told.when}</p>
        {told.page !== null && (
          <p>
            {text.page} <bdi>{told.page}</bdi>
          </p>
        )}
        <Reply reply={told.reply} none={text.noReply} />
        {told.answers.length > 0 && (
          <>
            <h2>{text.answers}</h2>
            <dl class="given">
              {told.answers.map(({ item, question, answer }) => (
                <div key={item}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <h2>{text.comment}</h2>
        {told.comment === null ? (
          <p class="muted">{text.noComment}</p>
        ) : (
          <blockquote class="words" dir="auto">
            {told.comment}
          </blockquote>
        )}
        {told.evidence.length > 0 && (
          <>
            <h2>{text.evidence}</h2>
            <List of={told.evidence} />
          </>
        )}
        <h2>{text.handover}</h2>
        {(told.shared ?? [text.notShared]).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h2>{text.code}</h2>
        <p class="code-written" dir="ltr">
          {code}
        </p>
        <CopyCode code={code} locale={locale}>
          <PrintPage locale={locale} />
        </CopyCode>
        <form class="choices" action={`/recu?locale=${locale}`} method="post">
          <h2>{text.choices}</h2>
          <input type="hidden" name="code" value={code} />
          {told.shared && (
            <button type="submit" class="quiet" name="do" value="unshare">
              {text.unshare}
            </button>
          )}
          {told.comment !== null && (
            <>
              <button
                type="submit"
                class="quiet"
                name="do"
                value="uncomment"
                aria-describedby="uncomment"
              >
                {text.uncomment}
              </button>
              <p class="hint" id="uncomment">
                {text.uncommentHint}
              </p>
            </>
          )}
          <button type="submit" class="grave" name="do" value="erase">
            {text.erase}
          </button>
        </form>
        <Another locale={locale} />
        <p class="muted">{text.privacy}</p>
      </main>
    ),
  })
}

/** Writes the page that asks for confirmation before a deletion. */
export function writeErasePage(told: DescribedReceipt, code: string, frame: PageFrame): string {
  const { locale } = frame
  const text = receiptText[locale]
  return writePage({
    title: text.confirmTitle,
    ...frame,
    languages: <LanguagesOfForm locale={locale} action="/recu" fields={{ code, do: 'erase' }} />,
    children: (
      <main>
        <h1>{text.confirmTitle}</h1>
        <p>{fill(text.confirm, { day: told.day })}</p>
        <form class="choices" action={`/recu?locale=${locale}`} method="post">
          <input type="hidden" name="code" value={code} />
          <button type="submit" class="grave" name="do" value="erase-now">
            {text.confirmErase}
          </button>
          <button type="submit" class="quiet" name="do" value="read">
            {text.confirmKeep}
          </button>
        </form>
      </main>
    ),
  })
}

/** Writes what a deletion removed. @param erased each part of it, in words. */
export function writeErasedPage(
  told: DescribedReceipt,
  erased: string[],
  frame: PageFrame,
): string {
  const { locale } = frame
  const text = receiptText[locale]
  return writePage({
    title: text.erasedTitle,
    ...frame,
    children: (
      <main>
        <h1>{text.erasedTitle}</h1>
        <p role="status">{fill(text.erased, { day: told.day })}</p>
        <h2>{text.erasedWhat}</h2>
        <List of={erased} />
        <Another locale={locale} />
      </main>
    ),
  })
}

function Reply({ reply, none }: { reply: DescribedReceipt['reply']; none: string }) {
  if (!reply) return <p class="muted">{none}</p>
  return (
    <>
      <h2>{reply.from}</h2>
      <blockquote class="words" dir="auto">
        {reply.text}
      </blockquote>
      <p class="muted">{reply.when}</p>
    </>
  )
}

function Another({ locale }: { locale: UsagerLocale }) {
  return (
    <p>
      <a class="again" href={`/recu?locale=${locale}`}>
        {receiptText[locale].another}
      </a>
    </p>
  )
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul class="plain">
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
