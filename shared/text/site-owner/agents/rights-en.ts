import type { RightsText } from './rights-fr.ts'

/** What is said, in English, of rules that make rights of what an identity provider says. */
export const en: RightsText = {
  rule: 'Rule {n}: for a person who {when}.',
  condition: 'has {claim} equal to {values}',
  grants: 'It gives the role {role} in the organisation {organisation}.',
  roles: {
    agent: 'agent (the extension)',
    quality: 'quality (results and accesses)',
    admin: 'admin (everything)',
  },
  works: 'They work for the service {service}.',
  sectors: 'Sectors they may look into: {sectors}.',
  noSectors: 'They may look into no sector.',
  services: 'Within these, only: {services}.',
  nobody: 'The first rule that matches decides. Whoever matches none has no rights here.',
  matches: 'These claims match rule {n}.',
  none: 'These claims match no rule: no rights here.',
  fault: {
    condition: '"{claim}" takes a text, a number, true or false, or a list [ ] that is not empty.',
    claim: '"{claim}" cannot be the name of a claim.',
    everybody:
      'this rule asks for nothing: everybody would match it. Write at least one condition in "when".',
    unreachable:
      'this rule never decides: everyone it matches already matches rule {n}. Put it before, or take it out.',
  },
}
