import { useEffect, useState } from 'preact/hooks'

/** The tab this panel speaks of: the one in its address, or the active one of its window. */
export function useTab(): number | null {
  const [tab, setTab] = useState(tabOfAddress)

  useEffect(() => {
    if (tabOfAddress() !== null) return
    let window: number | null = null
    let moved = false
    const follow = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (window === null) moved = true
      else if (windowId === window) setTab(tabId)
    }
    const start = async () => {
      moved = false
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true })
      if (moved) return start()
      window = active?.windowId ?? null
      setTab(active?.id ?? null)
    }
    chrome.tabs.onActivated.addListener(follow)
    void start()
    return () => chrome.tabs.onActivated.removeListener(follow)
  }, [])
  return tab
}

function tabOfAddress(): number | null {
  const asked = new URLSearchParams(location.search).get('tab')
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : null
}
