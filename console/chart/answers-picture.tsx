import { formatAnswers } from '#shared/report/format-asked.ts'
import type { FormattedAsked } from '#shared/report/line.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { askedText } from '#shared/text/site-owner/reporting/asked.ts'
import { useLanguage } from '../language/language.tsx'
import { along } from './axis.ts'

/**
 * The question of a rate, and the share of each answer on one line, in the order of the scale; the
 * answers that the rate counts have the colour of the world. The table says the same to a screen
 * reader.
 */
export function AnswersPicture({ asked }: { asked: FormattedAsked }) {
  const { locale } = useLanguage()
  const text = askedText[locale]
  const { wording, answers, aside } = asked
  return (
    <div class="answers-picture">
      <p class="answers-question">{fill(text.question, { wording })}</p>
      {answers === null ? (
        <p>{fill(text.one, { label: text.title, share: text.hidden })}</p>
      ) : (
        <>
          <svg class="answers-bar" aria-hidden="true">
            {answers.map(({ label, share, good }, at) => (
              <rect
                key={label}
                data-good={good}
                x={along(answers.slice(0, at).reduce((all, one) => all + one.share, 0))}
                width={`${100 * share}%`}
                height="16"
              />
            ))}
          </svg>
          <p class="answers-words" aria-hidden="true">
            {formatAnswers(asked, locale)}
          </p>
          <div class="unseen">
            <table>
              <caption>{text.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{text.answer}</th>
                  <th scope="col">{text.n}</th>
                  <th scope="col">{text.share}</th>
                </tr>
              </thead>
              <tbody>
                {answers.map(({ label, good, n, share }) => (
                  <tr key={label}>
                    <th scope="row">{good ? fill(text.good, { label }) : label}</th>
                    <td>{n}</td>
                    <td>{formatPercent(share, locale)}</td>
                  </tr>
                ))}
                {aside?.map(({ label, n }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{n}</td>
                    <td>–</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  )
}
