import type * as z from 'zod'
import type { Followed } from '../../../api/followed.ts'
import { useResource } from '../../../api/use-resource.ts'
import type { QuestionProps } from './question.ts'

/** One of the resources of a service; while another period than the one asked is known, nothing. */
export function useFigures<T extends { period: string | null }>(
  { session, service, period }: Pick<QuestionProps, 'session' | 'service' | 'period'>,
  name: 'chain' | 'priorities' | 'perception' | 'delays' | 'crossed',
  schema: z.ZodType<T>,
): Followed<T> {
  const path = `/v1/services/${service}/${name}?period=${period}`
  const { followed } = useResource(session, path, schema)
  return followed.content?.period === period ? followed : { ...followed, content: null }
}
