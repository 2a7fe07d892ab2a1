import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { pauseAfter } from '../api/pause-after.ts'
import type { Page } from '../route/page.ts'
import type { PageProps } from '../route/page-props.ts'
import { screens } from './screens.ts'

type Loaded = Partial<Record<Page, ComponentType<PageProps>>>

interface Screens {
  /** The screens whose code is there. */
  loaded: Loaded
  /** The code of the one looked at did not come twice: the network is away, or the console is newer. */
  failed: boolean
}

/** The code of the screens, each loaded when it is looked at for the first time. */
export function useScreens(page: Page): Screens {
  const [loaded, setLoaded] = useState<Loaded>({})
  const [failed, setFailed] = useState<Page | null>(null)

  useEffect(() => {
    if (loaded[page]) return
    let timer: number | undefined
    const load = (failures: number): Promise<void> =>
      screens[page].load().then(
        (Show) => setLoaded((before) => ({ ...before, [page]: Show })),
        () => {
          // A first failure is often a network that just changed.
          if (failures > 0) setFailed(page)
          timer = window.setTimeout(() => void load(failures + 1), pauseAfter(failures + 1, 0))
        },
      )
    void load(0)
    return () => clearTimeout(timer)
  }, [page])

  return { loaded, failed: failed === page && !loaded[page] }
}
