import { useRef } from 'preact/hooks'
import { offerWays } from '#shared/contract/catalogue/offer.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { offerText } from '#shared/text/site-owner/catalogue/text.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { SelectField } from '../../form/select-field.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import type { EnterProps } from './enter-props.ts'
import { LineField } from './line-field.tsx'
import { useFact } from './use-fact.ts'
import { useWords } from './use-words.ts'

const kinds = ['hours', 'slot', 'ways'] as const

/** One record: the hours of a month, the next appointment, or the ways into a place. */
export function FactForm({ session, known, onEntered }: EnterProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const { draft, change, trouble, sending, done, enter } = useFact(session, onEntered)
  const faults = trouble?.faults ?? {}
  useFirstFault(form, trouble)
  useHeardWhenDone(said, done)
  const withPlaces = known.services.filter(({ places }) => places.length > 0)
  const service =
    withPlaces.find((one) => one.service === draft.service)?.service ?? withPlaces[0]?.service ?? ''
  const places = withPlaces.find((one) => one.service === service)?.places ?? []
  const chosen = places.some(({ place }) => place === draft.place) ? draft.place : ''
  const { ways } = offerText[locale]

  return (
    <section class="offer-form card" aria-labelledby="offer-typed">
      <h3 id="offer-typed">{words.typed}</h3>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        <ChoiceField
          path="/kind"
          legend={words.kind}
          choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={draft.kind}
          fault={undefined}
          onChoose={(kind) => kind && change({ kind })}
        />
        <div class="entry-fields">
          <SelectField
            path="/service"
            label={words.service}
            options={withPlaces.map((one) => [one.service, one.name[locale]] as const)}
            value={service}
            fault={faults['/service']}
            onChange={(next) => change({ service: next, place: '' })}
          />
          <SelectField
            path="/place"
            label={words.place}
            options={[
              ['', '–'] as const,
              ...places.map(({ place, name }) => [place, name] as const),
            ]}
            value={chosen}
            fault={faults['/place']}
            onChange={(place) => change({ service, place })}
          />
        </div>
        {draft.kind === 'hours' && (
          <div class="entry-fields">
            <LineField
              path="/month"
              label={words.month}
              hint={words.monthHint}
              kind="month"
              value={draft.month}
              fault={faults['/month']}
              onChange={(month) => change({ month })}
            />
            <LineField
              path="/closed_hours"
              label={words.closedHours}
              hint={words.closedHoursHint}
              value={draft.closedHours}
              fault={faults['/closed_hours']}
              onChange={(closedHours) => change({ closedHours })}
            />
            <LineField
              path="/closed_days"
              label={words.closedDays}
              value={draft.closedDays}
              fault={faults['/closed_days']}
              onChange={(closedDays) => change({ closedDays })}
            />
            <LineField
              path="/reason"
              label={words.reason}
              hint={words.reasonHint}
              kind="text"
              value={draft.reason}
              fault={faults['/reason']}
              onChange={(reason) => change({ reason })}
            />
          </div>
        )}
        {draft.kind === 'slot' && (
          <div class="entry-fields">
            <LineField
              path="/day"
              label={words.day}
              kind="date"
              value={draft.day}
              fault={faults['/day']}
              onChange={(day) => change({ day })}
            />
            <LineField
              path="/days"
              label={words.days}
              hint={words.daysHint}
              value={draft.days}
              fault={faults['/days']}
              onChange={(days) => change({ days })}
            />
          </div>
        )}
        {draft.kind === 'ways' && (
          <>
            <p class="entry-hint">{words.wayHint}</p>
            {offerWays.map((way) => (
              <ChoiceField
                key={way}
                path={`/${way}`}
                legend={ways[way]}
                choices={[
                  { value: 'yes' as const, label: words.yes },
                  { value: 'no' as const, label: words.no },
                ]}
                none={words.unsaid}
                chosen={draft[way] || undefined}
                fault={faults[`/${way}`]}
                onChoose={(one) => change({ [way]: one ?? '' })}
              />
            ))}
          </>
        )}
        <div class="entry-actions">
          <button type="submit" class="strong" aria-disabled={sending}>
            {sending ? words.sending : words.send}
          </button>
        </div>
        <p class="entry-fault" role="alert">
          {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
        <div role="status">
          {done && (
            <p ref={said} tabIndex={-1} class="offer-done">
              {done.changed > 0 ? formatCount(done.changed, words.taken, locale) : words.same}
            </p>
          )}
        </div>
      </form>
    </section>
  )
}
