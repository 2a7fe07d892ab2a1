import { elementAt, goToFault } from '../../form/go-to-fault.ts'
import { jsonPlace } from './own-faults.ts'

/** Takes the keyboard to a fault: to its field, or to its line of the JSON, selected. */
export function goToOwn(path: string): void {
  if (!path.startsWith(jsonPlace)) return void goToFault(path)
  goToFault(jsonPlace)
  const area = elementAt(jsonPlace)
  if (!(area instanceof HTMLTextAreaElement)) return
  const lines = area.value.split('\n')
  const at = Number(path.slice(jsonPlace.length + 1)) - 1
  const from = lines.slice(0, at).join('\n').length + Math.min(at, 1)
  area.setSelectionRange(from, from + (lines[at]?.length ?? 0))
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, at - 2)
}
