import { describe, expect, it } from 'vitest'

/** The module, which runs before anything is installed and so is plain JavaScript. */
const { judgeAdvisories } = await import(
  String(new URL('../../setup/judge-advisories.js', import.meta.url))
)

/** What npm says of one package with an advisory, and of one that has it inside. */
const report = {
  vulnerabilities: {
    qs: {
      via: [
        {
          name: 'qs',
          title: 'Prototype pollution',
          severity: 'high',
          url: 'https://github.com/advisories/GHSA-hrpp-h998-j3pp',
        },
      ],
    },
    express: { via: ['qs'] },
  },
}
const accepted = {
  advisory: 'GHSA-hrpp-h998-j3pp',
  package: 'qs',
  why: 'No hub reads a query with it.',
  until: '2027-01-31',
}

describe('An advisory on a package that runs', () => {
  it('is a finding once, with where to read it', () => {
    expect(judgeAdvisories(report, [], '2026-12-02')).toEqual({
      isAnswered: true,
      faults: [
        'GHSA-hrpp-h998-j3pp, high: qs, Prototype pollution. https://github.com/advisories/GHSA-hrpp-h998-j3pp',
      ],
    })
  })

  it('is none while somebody has accepted it, and one again afterwards', () => {
    expect(judgeAdvisories(report, [accepted], '2027-01-31').faults).toEqual([])
    expect(judgeAdvisories(report, [accepted], '2027-02-01').faults).toEqual([
      expect.stringContaining('Prototype pollution'),
      'GHSA-hrpp-h998-j3pp was accepted until 2027-01-31: judge it again.',
    ])
  })

  it('leaves no acceptance behind when it is gone', () => {
    expect(judgeAdvisories({ vulnerabilities: {} }, [accepted], '2026-12-02').faults).toEqual([
      expect.stringMatching(/^GHSA-hrpp-h998-j3pp is known of no package any more/),
    ])
  })

  it('is not denied when the registry does not answer', () => {
    const said = { message: '405 Method Not Allowed', error: { summary: '' } }
    expect(judgeAdvisories(said, [], '2026-12-02').isAnswered).toBe(false)
  })
})
