import { useState } from 'preact/hooks'
import { Stones } from '#shared/drawing/stones.tsx'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { usagerWords } from '../../language/usager-words.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { type Draft, languagesOf } from './draft.ts'
import { usePreview } from './use-preview.ts'
import { useWords } from './use-words.ts'

interface TextPreviewProps {
  session: Session
  service: string
  draft: Draft
}

/** What a usager would read by SMS, on their page and by e-mail, while the text is written. */
export function TextPreview({ session, service, draft: { kind, content } }: TextPreviewProps) {
  const { locale: own } = useLanguage()
  const all = useWords()
  const words = all.preview
  const languages = languagesOf(content)
  const [chosen, setChosen] = useState<UsagerLocale>('fr')
  const locale = languages.includes(chosen) ? chosen : 'fr'
  const { seen, isTroubled } = usePreview(session, service, {
    kind,
    locale,
    text: content[locale] ?? '',
  })
  const spoken = { lang: locale, dir: seen?.direction }
  return (
    <section class="message-preview" aria-labelledby="message-preview">
      <h2 id="message-preview">{words.title}</h2>
      <p class="field-hint">{words.intro}</p>
      {languages.length > 1 && (
        <label class="choice">
          <span>{words.language}</span>
          <select
            value={locale}
            onChange={({ currentTarget }) => setChosen(currentTarget.value as UsagerLocale)}
          >
            {languages.map((one) => (
              <option key={one} value={one} selected={one === locale}>
                {formatOwnLanguage(one, own)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="status">
        {isTroubled && <Attention>{words.trouble}</Attention>}
        {seen && seen.missing.length > 0 && (
          <Attention>
            {fill(words.missing, {
              blanks: seen.missing.map((one) => all.form.blanks[one]).join(', '),
            })}
          </Attention>
        )}
      </div>
      {seen === null ? (
        <p class="field-hint">{words.waiting}</p>
      ) : (
        <>
          <h3>{words.sms}</h3>
          <p class="message-sms" {...spoken}>
            {seen.sms.text}
          </p>
          <p class="field-hint">
            {fill(formatCount(seen.sms.segments, words.smsLength, own), {
              characters: seen.sms.characters,
            })}
          </p>
          <h3>{words.page}</h3>
          <div class="message-page" {...spoken}>
            <Stones stones={[{ kind, ...seen.page }]} words={usagerWords[own].tracker} />
          </div>
          <h3>{words.email}</h3>
          <p>
            {fill(words.subject, { subject: '' })}
            <strong {...spoken}>{seen.email.title}</strong>
          </p>
          <iframe class="message-email" src={seen.email.page} title={words.email} sandbox="" />
        </>
      )}
    </section>
  )
}
