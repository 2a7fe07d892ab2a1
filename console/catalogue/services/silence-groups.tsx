import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { FaultAt, Field, Group } from '../../form/field.tsx'
import { Options } from '../../form/options.tsx'
import { useLanguage } from '../../language/language.tsx'
import { silenceOf, todayOf } from './example.ts'
import { useServiceForm } from './form-context.ts'
import { LocalisedField } from './localised-field.tsx'
import { useWords } from './use-words.ts'

const meanings = ['undeclared', 'acceptance', 'rejection', 'nothing'] as const
const acknowledgements = ['registration', 'receipt'] as const

/** What a usager may conclude from an answer that does not come, and from a receipt. */
export function SilenceGroups() {
  return (
    <>
      <SilenceGroup />
      <AcknowledgementGroup />
    </>
  )
}

/** What the silence of the service means, as it declares it. */
function SilenceGroup() {
  const { draft, field, zone } = useServiceForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const now = new Date()
  const today = todayOf(draft, zone, now)
  const date = silenceOf(draft, today)
  const { silence } = draft
  const isDated = silence === 'acceptance' || silence === 'rejection'
  const formatDay = (day: string) => formatCivilDay(day, locale, now)
  return (
    <Group path="/silence" title={text.silence} hint={text.silenceHint}>
      <Options
        {...field('silence')}
        legend={text.means}
        options={meanings.map((one) => [one, text.meaning[one]])}
      />
      {isDated && (
        <>
          <Field {...field('months', '/silence/months')} kind="number" label={text.months} />
          <p role="status" class="example-line">
            {date &&
              fill(text.silenceExample[silence], {
                today: formatDay(today),
                last: formatDay(date.lastDay),
                day: formatDay(date.from),
              })}
          </p>
          <FaultAt path="/silence/remedy" />
          <LocalisedField
            {...field('remedy', '/silence/remedy')}
            kind="long"
            label={text.remedy[silence]}
          />
        </>
      )}
    </Group>
  )
}

/** How a request is acknowledged. */
function AcknowledgementGroup() {
  const { field } = useServiceForm()
  const text = useWords().form
  return (
    <Group path="/acknowledgement" title={text.acknowledgement} hint={text.acknowledgementHint}>
      <Options
        {...field('acknowledgement')}
        legend={text.acknowledgement}
        options={acknowledgements.map((one) => [one, text.acknowledgements[one]])}
      />
    </Group>
  )
}
