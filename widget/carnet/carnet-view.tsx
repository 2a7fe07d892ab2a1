import { Component, createRef } from 'preact'
import { encode } from 'uqr'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { CarnetEntry } from '#shared/drawing/carnet-entry.tsx'
import { Qr } from '#shared/drawing/qr.tsx'
import { mostInCarnet, readCarnet, writeCarnet } from '#shared/identifier/carnet.ts'
import { readCode, readCodeKind } from '#shared/identifier/code.ts'
import { fill } from '#shared/text/fill.ts'
import type { RequestText } from '#shared/text/usager/fr/requests/request.ts'

/** What a carnet says, with what the field of a code says. */
export type CarnetWords = RequestText['carnet'] & {
  code: string
  codeHint: string
  incomplete: string
  isReceipt: string
}

/** What became of a code: looked for, opened, opens nothing, or not known for want of an answer. */
type Found = Tracking | 'unknown' | 'unreachable'

interface Properties {
  words: CarnetWords
  locale: string
  /** Address of the hub, as it is written down. */
  hub: string
}

interface State {
  codes: readonly string[]
  found: Readonly<Record<string, Found>>
  typed: string
  fault: string
  isCopied: boolean
}

/** The requests of a carnet, read one by one; adds and takes out a code, and gives the address to keep. */
export class CarnetView extends Component<Properties, State> {
  override state: State = {
    codes: readCarnet(location.hash),
    found: {},
    typed: '',
    fault: '',
    isCopied: false,
  }
  #field = createRef<HTMLInputElement>()

  override componentDidMount(): void {
    addEventListener('hashchange', () => this.#open(readCarnet(location.hash)))
    this.#open(this.state.codes)
  }

  #open(codes: readonly string[]): void {
    this.setState({ codes, isCopied: false })
    for (const code of codes) if (!this.state.found[code]) void this.#look(code)
  }

  async #look(code: string): Promise<void> {
    const answer = await fetch(`/v1/tracking?locale=${this.props.locale}`, {
      headers: { 'Parvis-Tracking': code },
      signal: AbortSignal.timeout(15_000),
    }).catch(() => null)
    const found: Found = answer?.ok
      ? await answer.json()
      : answer?.status === 404
        ? 'unknown'
        : 'unreachable'
    this.setState(({ found: before }) => ({ found: { ...before, [code]: found } }))
  }

  /** The address holds the carnet: it changes with it, and goes back with the browser's own button. */
  #keep(codes: readonly string[]): void {
    location.hash = writeCarnet(codes)
  }

  #add = (event: Event): void => {
    event.preventDefault()
    const { words } = this.props
    const { codes, typed } = this.state
    const code = readCode(typed, 'tracking')
    const lacking = readCodeKind(typed) ? words.isReceipt : words.incomplete
    const fault = code ? (codes.length < mostInCarnet ? '' : words.full) : lacking
    this.setState({ fault, ...(fault === '' && { typed: '' }) }, () => this.#field.current?.focus())
    if (code && fault === '') this.#keep([...codes.filter((one) => one !== code), code])
  }

  #copy = (): void => {
    navigator.clipboard.writeText(this.#address()).then(
      () => this.setState({ isCopied: true }),
      () => {},
    )
  }

  #address(): string {
    return `${this.props.hub}/carnet#${writeCarnet(this.state.codes)}`
  }

  override render({ words, locale }: Properties) {
    const { codes, found, typed, fault, isCopied } = this.state
    const isLooking = codes.some((code) => !found[code])
    return (
      <div>
        {codes.length === 0 ? <p class="muted">{words.empty}</p> : null}
        <ol class="carnet">
          {codes.map((code) => (
            <li key={code}>
              {this.#draw(code)}
              <button
                type="button"
                class="quiet"
                onClick={() => this.#keep(codes.filter((one) => one !== code))}
              >
                {words.remove} <span class="reference">{referenceOf(found[code], code)}</span>
              </button>
            </li>
          ))}
        </ol>
        <p role="status" class="muted">
          {isLooking ? words.loading : ''}
        </p>
        <form class="add" onSubmit={this.#add} noValidate lang={locale}>
          <h2>{words.add}</h2>
          <label for="code">{words.code}</label>
          <p class="hint" id="hint">
            {words.codeHint}
          </p>
          <p class={fault && 'fault'} id="fault" role="alert">
            {fault}
          </p>
          <input
            ref={this.#field}
            id="code"
            dir="ltr"
            value={typed}
            onInput={(event) => this.setState({ typed: event.currentTarget.value })}
            maxLength={64}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-invalid={!!fault}
            aria-describedby="fault hint"
          />
          <button type="submit">{words.add}</button>
        </form>
        {codes.length > 0 ? this.#drawKeep(words, isCopied) : null}
      </div>
    )
  }

  #draw(code: string) {
    const { words, locale } = this.props
    const { codes, found } = this.state
    const one = found[code]
    if (!one) return <p class="awaited">{code}</p>
    if (typeof one === 'string')
      return (
        <p class="fault">{fill(one === 'unknown' ? words.unknown : words.unreachable, { code })}</p>
      )
    // The codes go along, after the `#`, so that the way back leads to the same carnet.
    const href = `/suivi/${code}?locale=${locale}#${writeCarnet(codes)}`
    return <CarnetEntry tracking={one} href={href} />
  }

  #drawKeep(words: CarnetWords, isCopied: boolean) {
    const address = this.#address()
    return (
      <section class="code">
        <h2>{words.keep}</h2>
        <p>{words.insertHint}</p>
        <div class="scan">
          <Qr squares={encode(address, { ecc: 'L', border: 4 }).data} title={words.address} />
          <div>
            <p>
              <a class="address" dir="ltr" href={address}>
                {address}
              </a>
            </p>
            <p class="ways">
              <button type="button" class="quiet" onClick={this.#copy}>
                {words.copy}
              </button>{' '}
              <button type="button" class="quiet" onClick={() => print()}>
                {words.print}
              </button>
            </p>
            <p role="status">{isCopied ? words.copied : ''}</p>
          </div>
        </div>
      </section>
    )
  }
}

function referenceOf(found: Found | undefined, code: string): string {
  return typeof found === 'object' ? found.reference : code
}
