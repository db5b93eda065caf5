import { HandOutList } from './hand-out-list'

export const fixtures = {
  'questions to hand out': (
    <HandOutList
      groups={[
        {
          id: 'afterwards',
          label: 'Afterwards',
          questions: [
            {
              id: 'q/drive',
              href: '/q/drive/',
              question: 'When can I drive?',
              message: 'Not for 24 hours and a night of sleep.',
              link: 'https://example.org/q/drive/',
              record: 'Given to the patient: “When can I drive?” Not for 24 hours. q/drive, version 2.',
              version: 2,
              date: '2026-11-28',
              svg: '/qr/q/drive.svg',
              png: '/qr/q/drive.png',
            },
          ],
        },
      ]}
    />
  ),
}
