import { renderToString } from 'preact-render-to-string'
import { holdHours } from '#shared/text/hold-hours.ts'
import { directionOf } from '#shared/text/usager-locale.ts'
import { oneLine, withoutOverrides } from '../../../platform/terminal/one-line.ts'
import { capital } from './capital.ts'
import { InvitationView } from './invitation-view.tsx'
import { LetterFoot, LetterHead } from './letter-frame.tsx'
import { accentOf, styles, writeLetterSheet } from './letter-style.ts'
import { LetterWords } from './letter-words.tsx'
import type { LocalisedSentence, Section } from './localised-sentence.ts'
import type { LetterDate } from './read-date.ts'
import type { Letter, Step } from './read-letter.ts'

/**
 * Writes an e-mail as a whole document, without scripts or external resources. The crest travels
 * with the message.
 */
export function writeHtml(letter: Letter): string {
  const { locale, identity, asked, date, act, page, footer, copy, lead, invitation } = letter
  const { reply, change } = letter
  const drawn = renderToString(
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{oneLine(letter.happened.text)}</title>
        <style>{writeLetterSheet(identity)}</style>
      </head>
      <body class="ground ink" style={styles.body}>
        <div style={styles.hidden} aria-hidden="true">
          {glimpseOf(letter)}
        </div>
        <main class="ink" style={styles.main}>
          <LetterHead identity={identity} />
          <h1 style={styles.h1}>
            <LetterWords said={letter.happened} locale={locale} />
          </h1>
          <p class="muted" style={styles.about}>
            <LetterWords said={letter.about} locale={locale} />
          </p>
          {copy && (
            <p class="muted" style={styles.small}>
              {copy}
            </p>
          )}
          {asked ? (
            <AskedView asked={asked} locale={locale} />
          ) : (
            lead && <p style={styles.lead}>{lead}</p>
          )}
          {letter.outcome && <Paragraph said={letter.outcome} locale={locale} />}
          {letter.said.map((said) => (
            <Paragraph said={said} locale={locale} />
          ))}
          {date && <DateView date={date} locale={locale} />}
          {invitation && <InvitationView invitation={invitation} locale={locale} />}
          {invitation ? (
            <LinkView link={act} />
          ) : (
            <p style={styles.way}>
              <a
                class="button"
                style={`${styles.button};background:${accentOf(identity)}`}
                href={act.url}
              >
                {act.label}
              </a>
            </p>
          )}
          {page.note && (
            <p class="muted" style={styles.small}>
              {page.note}
            </p>
          )}
          {act.url !== page.url && <LinkView link={page} />}
          {reply && <LinkView link={reply} />}
          {change && <ChangeView change={change} locale={locale} />}
          {letter.reach.map((section) => (
            <SectionView section={section} locale={locale} />
          ))}
          {letter.receipt.map((section) => (
            <SectionView section={section} locale={locale} />
          ))}
          {letter.steps.stones.length > 0 && (
            <>
              <h2 style={styles.h2}>{letter.steps.title}</h2>
              <ul style={styles.list}>
                {letter.steps.stones.map((step) => (
                  <StepView step={step} locale={locale} />
                ))}
              </ul>
            </>
          )}
          <div class="line" style={styles.footer}>
            {footer.lines.map((line) => (
              <p class="muted" style={styles.small}>
                {line}
              </p>
            ))}
            <LinkView link={footer.stop} />
            <LetterFoot identity={identity} />
          </div>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${withoutOverrides(drawn)}`
}

type Locale = Pick<Letter, 'locale'>

/** Returns the preview text beside the subject. */
function glimpseOf({ asked, date, lead, said }: Letter): string {
  if (asked) return [asked.what.text, asked.by ?? ''].map(oneLine).join(' ')
  return oneLine(date?.sentence ?? lead ?? said[0]?.text ?? '')
}

/** A link beside the one thing to press. */
function LinkView({ link: { label, url } }: { link: Letter['act'] }) {
  return (
    <p class="muted" style={styles.small}>
      <a class="ink" style={styles.link} href={url}>
        {label}
      </a>
    </p>
  )
}

function ChangeView({
  change: { title, what, label, url },
  locale,
}: { change: NonNullable<Letter['change']> } & Locale) {
  return (
    <>
      <h2 style={styles.h2}>{title}</h2>
      <Paragraph said={what} locale={locale} />
      <LinkView link={{ label, url }} />
    </>
  )
}

function Paragraph({ said, locale }: { said: LocalisedSentence } & Locale) {
  const words = <LetterWords said={said} locale={locale} />
  return (
    <p style={styles.p}>
      {said.href ? (
        <a class="ink" style={styles.link} href={said.href}>
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  )
}

function AskedView({
  asked: { title, what, by, how },
  locale,
}: { asked: NonNullable<Letter['asked']> } & Locale) {
  return (
    <div class="warn" style={styles.asked}>
      <h2 style={styles.name}>{title}</h2>
      <Paragraph said={{ ...what, text: capital(what.text, what.lang) }} locale={locale} />
      {by && <p style={styles.large}>{capital(by, locale)}</p>}
      {how && <Paragraph said={how} locale={locale} />}
    </div>
  )
}

function DateView({
  date: { sentence, before, where, notes, isFirst, isLate },
  locale,
}: { date: LetterDate } & Locale) {
  const look = isFirst ? (isLate ? styles.late : styles.large) : styles.p
  return (
    <div class="stone" style={styles.date}>
      <p {...(isLate && { class: 'late' })} style={look}>
        {holdHours(capital(sentence, locale))}
      </p>
      {before && <p style={styles.p}>{before}</p>}
      {where.map((one) => (
        <p style={styles.p}>{one}</p>
      ))}
      {notes.map((note) => (
        <p class="muted" style={styles.small}>
          {note}
        </p>
      ))}
    </div>
  )
}

function SectionView({ section: { title, lines }, locale }: { section: Section } & Locale) {
  return (
    <>
      <h2 style={styles.h2}>{title}</h2>
      {lines.map((said) => (
        <Paragraph said={said} locale={locale} />
      ))}
    </>
  )
}

/** The mark of a step: filled for done, ringed for current, hollow for later, square for late. */
const signs: Readonly<Record<Step['status'], string>> = {
  done: '●',
  now: '◉',
  later: '○',
  late: '■',
}

/** The colour of each mark; its word says the same. */
const colours = { done: 'good', now: 'sign', later: 'sign', late: 'delay' } as const

function StepView({ step: { status, title, when, state, lang }, locale }: { step: Step } & Locale) {
  return (
    <li style={styles.step}>
      <span class={colours[status]} style={styles[colours[status]]} aria-hidden="true">
        {signs[status]}
      </span>
      <LetterWords said={{ text: title, lang }} locale={locale} />
      <br />
      <span class="muted" style={styles.small}>
        {when ? `${state} – ${when}` : state}
      </span>
    </li>
  )
}
