import { ReviewBlock } from './review-block'

const review = {
  written: 'November 22, 2026',
  changed: 'November 23, 2026',
  reviewBy: 'November 22, 2027',
  reviewer: null,
  changes: [],
}

export const fixtures = {
  'not reviewed': <ReviewBlock review={review} />,
  'reviewed and changed': (
    <ReviewBlock
      review={{
        ...review,
        reviewer: { name: 'Name', credentials: 'MD', date: '2026-12-01', on: 'December 1, 2026' },
        changes: [{ date: '2026-11-23', kind: 'safety', note: 'A warning was added.' }],
      }}
    />
  ),
}
