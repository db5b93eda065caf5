import { certaintyLevels, verdicts } from '@/lib/content/schema'
import { CertaintyBadge, CertaintyScale } from './certainty'
import { ClaimList, Claims } from './claim-list'
import { VerdictStamp } from './verdict'

const rows = [
  {
    href: '/evidence/claims-checked/a/',
    claim: 'It lasts.',
    topicId: 'pain',
    topic: 'Pain',
    verdict: 'overstated',
    found: 'Relief most often faded within weeks.',
  } as const,
]

export const fixtures = {
  ...Object.fromEntries(
    certaintyLevels.map((level) => [`certainty ${level}`, <CertaintyBadge key={level} level={level} />]),
  ),
  ...Object.fromEntries(
    verdicts.map((verdict) => [`verdict ${verdict}`, <VerdictStamp key={verdict} verdict={verdict} />]),
  ),
  'the scale of certainty': <CertaintyScale />,
  claims: <Claims rows={rows} />,
  'claims to guess at': <ClaimList rows={rows} />,
}
