import { useEffect, useRef } from 'preact/hooks'
import {
  type Findings,
  findingOrigins,
  testedIndicators,
} from '#shared/contract/reporting/finding.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { FindingField } from './finding-field.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import type { Writing } from './use-draft.ts'
import { useWords } from './use-words.ts'

interface FindingFormProps {
  session: Session
  writing: Writing
  known: Findings
}

/** Writes a finding, and what follows from it. A fault stands by its field, nothing is lost. */
export function FindingForm({ session, writing, known }: FindingFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const { draft, change, trouble, saving, saved, isResumed } = writing
  const faults = trouble?.faults ?? {}
  const over = draft.over?.finding ?? null
  useFirstFault(form, trouble && { ...trouble, faults: faults as Record<string, string> })
  useHeardWhenDone(said, saved)
  useEffect(() => {
    if (over !== null && !isResumed) title.current?.focus()
  }, [over])

  const indicators = testedIndicators.map((one) => [one, wordsOf(one, locale).name] as const)
  const origins = findingOrigins.map((one) => [one, words.origins[one]] as const)
  return (
    <section class="finding-write" aria-labelledby="finding-write">
      <h2 id="finding-write" ref={title} tabIndex={-1}>
        {over === null ? words.write : words.edit}
      </h2>
      {isResumed && <p class="entry-hint">{words.resumed}</p>}
      <form
        ref={form}
        class="finding-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void writing.save()
        }}
      >
        <FindingField name="title" label={words.title} fault={faults.title}>
          {(described) => (
            <input
              {...described}
              type="text"
              maxLength={160}
              autocomplete="off"
              required
              value={draft.title}
              onInput={({ currentTarget }) => change({ title: currentTarget.value })}
            />
          )}
        </FindingField>
        <FindingField name="words" label={words.words} hint={words.wordsHint} fault={faults.words}>
          {(described) => (
            <textarea
              {...described}
              rows={3}
              value={draft.words}
              onInput={({ currentTarget }) => change({ words: currentTarget.value })}
            />
          )}
        </FindingField>
        <FindingField name="origin" label={words.origin} fault={undefined}>
          {(described) => (
            <select
              {...described}
              value={draft.origin}
              onChange={({ currentTarget: { value } }) =>
                change({ origin: findingOrigins.find((one) => one === value) ?? 'other' })
              }
            >
              {origins.map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FindingField>
        {draft.origin === 'theme' && (
          <ThemeChoice
            session={session}
            chosen={draft.theme}
            onChoose={(theme) => change({ theme })}
          />
        )}
        <FindingField name="service" label={words.service} fault={faults.service}>
          {(described) => (
            <select
              {...described}
              value={draft.service}
              required
              onChange={({ currentTarget: { value } }) => change({ service: value })}
            >
              <option value="" />
              {known.services.map(({ service, name }) => (
                <option key={service} value={service}>
                  {name[locale]}
                </option>
              ))}
            </select>
          )}
        </FindingField>
        <FindingField
          name="indicator"
          label={words.indicator}
          hint={words.indicatorHint}
          fault={faults.indicator}
        >
          {(described) => (
            <select
              {...described}
              value={draft.indicator}
              onChange={({ currentTarget: { value } }) =>
                change({ indicator: testedIndicators.find((one) => one === value) ?? 'satisfied' })
              }
            >
              {indicators.map(([one, name]) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FindingField>
        <FindingField name="every" label={words.every} fault={faults.every}>
          {(described) => (
            <select
              {...described}
              value={draft.every}
              onChange={({ currentTarget: { value } }) =>
                change({ every: value === 'quarter' ? 'quarter' : 'month' })
              }
            >
              <option value="month">{words.everies.month}</option>
              <option value="quarter">{words.everies.quarter}</option>
            </select>
          )}
        </FindingField>
        <DecisionFields draft={draft} faults={faults} today={known.today} onChange={change} />
        <div class="reply-actions">
          <button type="submit" class="strong" aria-disabled={saving}>
            {saving ? words.saving : words.save}
          </button>
          {over !== null && (
            <button type="button" class="quiet" onClick={writing.leave}>
              {words.cancel}
            </button>
          )}
        </div>
        <p class="entry-fault" role="alert">
          {trouble?.said && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
        <div role="status">
          {saved > 0 && (
            <p ref={said} tabIndex={-1}>
              {words.saved}
            </p>
          )}
        </div>
      </form>
    </section>
  )
}
