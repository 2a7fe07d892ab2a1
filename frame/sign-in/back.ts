import { cameBack } from './came-back.ts'

// Told to pages of the hub alone; the panel checks the state, and proves that it began the sign-in.
if (window.opener) {
  const message = { kind: cameBack, href: location.href }
  window.opener.postMessage(message, location.origin)
  history.replaceState(null, '', location.pathname)
} else {
  document.getElementById('done')?.setAttribute('hidden', '')
  document.getElementById('lost')?.removeAttribute('hidden')
}
