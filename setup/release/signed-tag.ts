import { spawnSync } from 'node:child_process'

/**
 * Says why the tag of a version does not vouch for a commit, or nothing. It must be on the commit,
 * signed, by somebody whom git is told to trust (`gpg.ssh.allowedSignersFile`, or a GPG key).
 */
export function findTagFault(version: string, commit: string, folder = '.'): string | null {
  const tag = `v${version}`
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' })
  const tagged = git('rev-parse', '--verify', '--quiet', `${tag}^{commit}`).stdout.trim()
  if (tagged === '') return `No tag ${tag}. Sign one: git tag -s ${tag} -m "Parvis ${version}"`
  if (tagged !== commit)
    return `The tag ${tag} is on ${tagged}, not on ${commit}. Release what is tagged.`
  const checked = git('verify-tag', tag)
  if (checked.status === 0) return null
  return `The tag ${tag} is not signed by a trusted key: ${checked.stderr.trim().split('\n').at(-1)}`
}
