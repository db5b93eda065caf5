import { CareCard } from './care-card'
import { CrisisBox, CrisisStrip } from './crisis-box'

const list = (
  <ul>
    <li>you have chest pain</li>
  </ul>
)

const lines = {
  country: 'the US',
  poison: { value: '1-800-222-1222', href: 'tel:+18002221222', outOfDate: false },
  emergency: { value: '911', href: 'tel:911', outOfDate: false },
  line: { value: '988', href: 'tel:988', outOfDate: false },
}

export const fixtures = {
  emergency: (
    <CareCard urgency="emergency" title="Call 911 now if:" Title="h2">
      {list}
    </CareCard>
  ),
  urgent: (
    <CareCard urgency="urgent" title="Call your clinic the same day if:" Title="h3">
      {list}
    </CareCard>
  ),
  routine: (
    <CareCard urgency="routine" title="Tell your clinic at the next visit if:" Title="h3">
      {list}
    </CareCard>
  ),
  crisis: <CrisisBox lines={lines} />,
  'crisis on the help page': <CrisisBox lines={lines} more={false} />,
  'crisis in a strip': <CrisisStrip lines={lines} />,
}
