/** Where a code is typed: a refused one stays as it was typed, with what is wrong and the focus. */
export function CodeField({
  label,
  hint,
  fault,
}: {
  label: string
  hint: string
  fault: { sentence: string; typed: string } | undefined
}) {
  return (
    <>
      <label for="code">{label}</label>
      <p class="hint" id="hint">
        {hint}
      </p>
      {fault && (
        <p class="fault" id="fault" role="alert">
          {fault.sentence}
        </p>
      )}
      <input
        id="code"
        name="code"
        dir="ltr"
        required
        maxLength={64}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        value={fault?.typed}
        autofocus={fault !== undefined}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? 'fault hint' : 'hint'}
      />
      <br />
    </>
  )
}
