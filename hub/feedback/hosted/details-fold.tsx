import { helps } from '#shared/quality/said.ts'
import { restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { AskedStep } from './asked-step.ts'

/** What nobody needs to end: whether there was help, what is sent, and the notice. */
export function DetailsFold({
  locale,
  asked: { configuration, answers },
}: {
  locale: UsagerLocale
  asked: AskedStep
}) {
  const text = restText[locale]
  const { asks, notice, notice_url } = configuration
  return (
    <details class="more">
      <summary>{text.details}</summary>
      {asks.helped && (
        <fieldset>
          <legend>{text.helped}</legend>
          <div class="points">
            {helps.map((one) => (
              <label key={one} class="answer">
                <input type="radio" name="helped" value={one} checked={answers['helped'] === one} />
                <span>{text[one]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p>
        <strong>{text.sent}</strong> {text.sentWhat}.
      </p>
      <p>
        {notice} <a href={notice_url}>{text.noticeLink}</a>
      </p>
    </details>
  )
}
