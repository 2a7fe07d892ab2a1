import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'parvis-feedback': HTMLAttributes & {
        service: string
        mode: 'ended' | 'open'
        place?: string
      }
    }
  }
}
