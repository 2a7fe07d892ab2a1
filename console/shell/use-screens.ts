import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'
import { screens } from './screens.ts'

type Loaded = Partial<Record<Page, ComponentType<PageProps>>>

interface Screens {
  /** The screens whose code is there. */
  loaded: Loaded
  /** The code of the one looked at did not come: the network is away, or the hub has a newer console. */
  failed: boolean
}

/** The code of the screens, each loaded when it is looked at for the first time. */
export function useScreens(page: Page): Screens {
  const [loaded, setLoaded] = useState<Loaded>({})
  const [failed, setFailed] = useState<Page | null>(null)

  useEffect(() => {
    if (loaded[page]) return
    screens[page].load().then(
      (Show) => setLoaded((before) => ({ ...before, [page]: Show })),
      () => setFailed(page),
    )
  }, [page])

  return { loaded, failed: failed === page && !loaded[page] }
}
