import { useMemo } from 'preact/hooks'
import type * as z from 'zod'
import type { Followed } from '../../../api/followed.ts'
import { latest } from '../../../api/latest.ts'
import { useFollowed } from '../../../api/use-followed.ts'
import type { SectionProps } from './section.ts'
import { shareRead } from './share-read.ts'

/** One of the resources of a service, of the period that is looked at. */
export function useFigures<T>(
  { session, service, period }: Pick<SectionProps, 'session' | 'service' | 'period'>,
  name: 'chain' | 'priorities' | 'perception' | 'delays',
  schema: z.ZodType<T>,
): Followed<T> {
  const query = period === null ? '' : `?period=${period}`
  const path = `/v1/services/${service.service}/${name}${query}`
  const read = useMemo(() => shareRead(session, path, schema), [session, path])
  return useFollowed({ read, merge: latest<T>, usual: null, active: true }).followed
}
