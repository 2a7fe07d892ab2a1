import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { Options } from '../../form/choice.tsx'
import { Field, Group } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { silenceOf, todayOf } from './example.ts'
import { useForm } from './form-context.ts'
import { SaidField } from './said-field.tsx'
import { useWords } from './use-words.ts'

const meanings = ['undeclared', 'acceptance', 'rejection', 'nothing'] as const
const acknowledgements = ['registration', 'receipt'] as const

/** What the silence of the service means, as it declares it. */
export function SilenceGroup() {
  const { written, change, zone } = useForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const now = new Date()
  const today = todayOf(written, zone, now)
  const date = silenceOf(written, today)
  const { silence } = written
  const isDated = silence === 'acceptance' || silence === 'rejection'
  const formatDay = (day: string) => formatCivilDay(day, locale, now)
  return (
    <Group path="/silence" title={text.silence} hint={text.silenceHint}>
      <Options
        name="silence"
        legend={text.means}
        value={silence}
        options={meanings.map((one) => [one, text.meaning[one]])}
        onChange={(chosen) => change({ silence: chosen })}
      />
      {isDated && (
        <>
          <Field
            path="/silence/months"
            kind="number"
            label={text.months}
            value={written.months}
            onChange={(months) => change({ months })}
          />
          <p role="status" class="example-line">
            {date &&
              fill(text.silenceExample[silence], {
                today: formatDay(today),
                last: formatDay(date.lastDay),
                day: formatDay(date.from),
              })}
          </p>
          <SaidField
            path="/silence/remedy"
            kind="long"
            label={text.remedy[silence]}
            value={written.remedy}
            onChange={(remedy) => change({ remedy })}
          />
        </>
      )}
    </Group>
  )
}

/** How a request is acknowledged. */
export function AcknowledgementGroup() {
  const { written, change } = useForm()
  const text = useWords().form
  return (
    <Group path="/acknowledgement" title={text.acknowledgement} hint={text.acknowledgementHint}>
      <Options
        name="acknowledgement"
        legend={text.acknowledgement}
        value={written.acknowledgement}
        options={acknowledgements.map((one) => [one, text.acknowledgements[one]])}
        onChange={(acknowledgement) => change({ acknowledgement })}
      />
    </Group>
  )
}
