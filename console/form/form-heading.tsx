import { useEffect, useRef } from 'preact/hooks'
import type { Form } from './use-form.ts'

interface FormHeadingProps {
  form: Pick<Form<object>, 'id' | 'isChange'>
  id: string
  children: string
}

/** The heading of a form. Whoever chose something to change is taken here. */
export function FormHeading({ form: { id: changed, isChange }, id, children }: FormHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(changed)
  useEffect(() => {
    if (isChange && changed !== before.current) heading.current?.focus()
    before.current = changed
  }, [changed])
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
