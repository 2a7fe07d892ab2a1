import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Problem, ProblemCode } from '#shared/contract/problem.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Trouble } from '../api/read-result.ts'
import type { SendResult } from '../api/send-hub.ts'
import { useLanguage } from '../language/language.tsx'
import { useHeld } from '../language/use-held.ts'
import { type Fault, faultsOf, isWithin, type Places, type Read } from './faults.ts'
import { type KeptDraft, type KeptPlace, keepDraft, readKept } from './kept-draft.ts'
import { newId } from './new-id.ts'

/** Where a saving stands. */
export type Saving<Answer> =
  | { kind: 'none' | 'sending' }
  | { kind: 'saved'; answer: Answer }
  | Refused
  /** Somebody else saved meanwhile. */
  | { kind: 'changed' }
  | { kind: 'trouble'; trouble: Trouble }

/** What the hub refused, and in which language it said why. */
interface Refused {
  kind: 'refused'
  problem: Problem
  locale: Locale
  faults: readonly Fault[]
}

/** How a form begins, is read and sent, and what it says. */
export interface FormSettings<Draft, Sent, Answer> extends Places {
  /** What stands in it while nobody types. */
  start: Draft
  /** Where what is typed is kept: it outlives the page and the session. */
  kept?: KeptPlace<Draft>
  /** Under which id it is sent; by default one is made for each draft. */
  id?: string
  /** Makes an id; by default one that tells when it was made. */
  makeId?(): string
  read(draft: Draft): Read<Sent>
  /** Sends it. What is sent twice under one id is kept once. */
  send(sent: Sent, id: string): Promise<SendResult<Answer>>
  /** The hub has it. */
  done?(answer: Answer, of: { id: string; sent: Sent }): void
  /** The draft that follows one that was sent; by default it begins again. */
  next?(draft: Draft): Draft
  /** How the hub says that somebody else saved meanwhile. */
  changed?: ProblemCode
  words: {
    /** Said where fields are wrong; `null` for nothing, by default the first fault. */
    notSent?: string | null
    unreachable: string | Readonly<Record<Trouble, string>>
    /** Said in the place of what the hub says of the whole. */
    refused?(problem: Problem): string | undefined
  }
}

/** A field as its control takes it. */
export interface FieldOf<Value> {
  path: string
  value: Value
  onChange(value: Value): void
}

/** A form that is being filled in. */
export interface Form<Draft, Answer = unknown> {
  draft: Draft
  /** @param places those of what changes, whose faults go; by default the names of the fields */
  change(part: Partial<Draft>, ...places: string[]): void
  /** One of its fields. @param path where its faults stand; by default its name */
  field<Name extends keyof Draft & string>(name: Name, path?: string): FieldOf<Draft[Name]>
  /** Begins again, with another draft or with nothing typed. @param id what the draft changes */
  begin(next?: Draft, id?: string): void
  /** Under which it is sent. */
  id: string
  /** It changes something the hub has. */
  isChange: boolean
  /** Something is typed that nobody sent. */
  isDirty: boolean
  /** What is typed was so before the page was left. */
  isResumed: boolean
  faults: readonly Fault[]
  /** What stands in the way of the whole, in a sentence. */
  trouble: string | null
  /** Counts the refusals: the keyboard goes to the fault at each. */
  turn: number
  saving: Saving<Answer>
  isSending: boolean
  submit(id?: string): Promise<void>
}

interface Typed<Draft> extends Omit<KeptDraft<Draft>, 'draft'> {
  /** `null` while nobody types. */
  draft: Draft | null
  /** What it began with; `null` for the start. */
  begun: Draft | null
  isResumed: boolean
}

/**
 * A form: what is typed, what is wrong with it, and what became of sending it.
 *
 * - What is typed is kept in the tab, through another page of the console and a session that ends;
 *   whoever leaves the console is warned.
 * - What was refused is still said in another language: in the console's own sentence, or else by
 *   asking to send again, since the hub said why in the language before.
 * - Once it was refused, faults come and go as it is typed; those the hub found go with their field.
 * - What is typed while it is on its way is not lost.
 */
export function useForm<Draft extends object, Sent, Answer>(
  settings: FormSettings<Draft, Sent, Answer>,
): Form<Draft, Answer> {
  const { start, kept, read, words, makeId = newId } = settings
  const { locale, text } = useLanguage()
  const beginning = (next: Draft | null, id?: string): Typed<Draft> => ({
    id: id ?? makeId(),
    isChange: id !== undefined,
    draft: next,
    begun: next,
    isResumed: false,
  })
  const [typed, setTyped] = useState<Typed<Draft>>(() => {
    const resumed = kept ? readKept(kept) : null
    return resumed ? { ...resumed, begun: null, isResumed: true } : beginning(null)
  })
  const named = (what: string) => (kept ? `${kept.name} ${kept.subject ?? ''} ${what}` : null)
  const [isTrying, setTrying] = useHeld(named('tried'), false)
  const [saving, setSaving] = useHeld<Saving<Answer>>(named('saving'), { kind: 'none' }, unanswered)
  const [turn, setTurn] = useState(0)
  // Read once something was sent: more may be typed by then.
  const now = useRef(typed)
  now.current = typed
  const draft = typed.draft ?? start
  const id = settings.id ?? typed.id
  const isTyped = !isSame(draft, start)
  const isDirty = typed.begun ? !isSame(draft, typed.begun) : isTyped
  const isSending = saving.kind === 'sending'

  // Within the key press: what is kept once it is painted misses the last key of whoever leaves.
  useLayoutEffect(() => {
    if (kept) keepDraft(kept, isTyped ? { id, isChange: typed.isChange, draft } : null)
  }, [typed, isTyped, id])
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])

  function change(part: Partial<Draft>, ...places: string[]) {
    setTyped((now) => ({ ...now, draft: { ...(now.draft ?? start), ...part } }))
    const changed = places.length > 0 ? places : Object.keys(part).map((name) => `/${name}`)
    setSaving((now) => afterChange(now, changed))
  }

  function begin(next: Draft | null = null, id?: string) {
    // At once: the form may be gone before it is drawn again.
    if (kept) keepDraft(kept, null)
    setTyped(beginning(next, id))
    setTrying(false)
    setSaving({ kind: 'none' })
  }

  async function submit(under = id) {
    if (isSending) return
    const found = read(draft)
    setTrying(true)
    setSaving({ kind: 'faults' in found ? 'none' : 'sending' })
    if ('faults' in found) return setTurn((count) => count + 1)
    const sent = await settings.send(found.sent, under)
    const outcome = outcomeOf(sent, locale, settings)
    setSaving(outcome)
    if (outcome.kind === 'refused' || outcome.kind === 'trouble') setTurn((count) => count + 1)
    if (outcome.kind !== 'saved') return
    if (now.current.draft === typed.draft) begin(settings.next?.(draft))
    setTrying(false)
    setSaving(outcome)
    settings.done?.(outcome.answer, { id: under, sent: found.sent })
  }

  const found = isTrying ? read(draft) : null
  const faults = [
    ...(found && 'faults' in found ? found.faults : []),
    ...(saving.kind === 'refused' ? sayRefused(saving, locale, words, text.refusedBefore) : []),
  ]
  return {
    draft,
    change,
    field: (name, path = `/${name}`) => ({
      path,
      value: draft[name],
      onChange: (value) => change({ [name]: value } as unknown as Partial<Draft>, path),
    }),
    begin,
    id,
    isChange: typed.isChange,
    isDirty,
    isResumed: typed.isResumed,
    faults,
    trouble:
      saving.kind === 'trouble' ? formatTrouble(saving.trouble, words) : sayWhole(faults, words),
    turn,
    saving,
    isSending,
    submit,
  }
}

function isSame(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** What was said of a field goes as soon as it is changed, and with it what was said of the whole. */
function afterChange<Answer>(saving: Saving<Answer>, places: readonly string[]): Saving<Answer> {
  if (saving.kind === 'sending') return saving
  const left =
    saving.kind === 'refused'
      ? saving.faults.filter(
          ({ path }) => path !== '' && !places.some((place) => isWithin(path, place)),
        )
      : []
  return saving.kind === 'refused' && left.length > 0
    ? { ...saving, faults: left }
    : { kind: 'none' }
}

/** What stands between a form and the hub; not what is on its way or done. */
function unanswered<Answer>(saving: Saving<Answer>): Saving<Answer> {
  return saving.kind === 'sending' || saving.kind === 'saved' ? { kind: 'none' } : saving
}

/** What was refused, in the language that is read now. @param again asks to send it again */
function sayRefused(
  { problem, faults, locale: spoken }: Refused,
  locale: Locale,
  { refused }: Words,
  again: string,
): readonly Fault[] {
  if (spoken === locale) return faults
  return faults.map(({ path }) => ({ path, sentence: refused?.(problem) ?? again }))
}

type Words = FormSettings<never, never, never>['words']

function outcomeOf<Answer>(
  sent: SendResult<Answer>,
  locale: Locale,
  { changed, words, ...places }: Places & { changed?: ProblemCode; words: Words },
): Saving<Answer> {
  if (sent.kind === 'over') return { kind: 'none' }
  if (sent.kind === 'trouble') return sent
  if (sent.kind === 'done') return { kind: 'saved', answer: sent.content }
  if (sent.problem.code === changed) return { kind: 'changed' }
  const { problem } = sent
  const own = words.refused?.(problem)
  const faults = own === undefined ? faultsOf(problem, places) : [{ path: '', sentence: own }]
  return { kind: 'refused', problem, locale, faults }
}

function formatTrouble(trouble: Trouble, { unreachable }: Words): string {
  return typeof unreachable === 'string' ? unreachable : unreachable[trouble]
}

function sayWhole(faults: readonly Fault[], { notSent }: Words): string | null {
  const whole = faults.find(({ path }) => path === '') ?? (notSent === undefined && faults[0])
  if (whole) return whole.sentence
  return faults.length > 0 ? (notSent ?? null) : null
}
