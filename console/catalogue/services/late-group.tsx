import { Stones } from '#shared/drawing/stones.tsx'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { usagerWords } from '../../language/usager-words.ts'
import { lateDay, promisedDay, todayOf } from './example.ts'
import { useServiceForm } from './form-context.ts'
import { LocalisedField } from './localised-field.tsx'
import { useWords } from './use-words.ts'

/** What a usager is told by itself when a date comes near without news, and what they will read. */
export function LateGroup() {
  const { draft, change, field, zone } = useServiceForm()
  const { locale } = useLanguage()
  const text = useWords().form
  const now = new Date()
  const today = todayOf(draft, zone, now)
  const day = lateDay(draft, promisedDay(draft, today))
  const formatDay = (one: string) => formatCivilDay(one, locale, now)
  const { tracker, proof } = usagerWords[locale]
  return (
    <Group path="/late" title={text.late} hint={text.lateHint}>
      <Tick
        label={text.isLateSaid}
        checked={draft.isLateSaid}
        onChange={(isLateSaid) => change({ isLateSaid }, '/late')}
      />
      {draft.isLateSaid && (
        <>
          <Field
            {...field('before', '/late/before')}
            kind="number"
            label={text.before}
            hint={text.beforeHint}
          />
          <p role="status" class="example-line">
            {day && fill(text.lateExample, { today: formatDay(today), day: formatDay(day) })}
          </p>
          <LocalisedField {...field('why', '/late/why')} kind="long" label={text.why} />
          <section class="example card" aria-labelledby="late-preview">
            <h3 id="late-preview">{text.latePreview}</h3>
            <Stones
              words={tracker}
              stones={[
                {
                  kind: 'late',
                  status: 'late',
                  title: proof.late,
                  when: formatDay(day ?? today),
                  text: draft.why[locale]?.trim() || '…',
                },
              ]}
            />
          </section>
        </>
      )}
    </Group>
  )
}
