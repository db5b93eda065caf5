/** Samples of the rule about numbers in drawings. */
import type { Accepted, Reported } from './rule-samples'
import { json, reference, type Samples } from './sample-project'

const drawing = (more: Record<string, unknown>): Samples => ({
  'content/diagrams/pain-pathway.json': json({ id: 'pain-pathway', sources: ['label'], ...more }),
  'content/references/label.json': reference('label', {
    findings: ['Watch for 2 hours; check at 40 minutes.'],
  }),
})

export const diagramSamples: Record<string, { reports: Reported[]; accepts: Accepted[] }> = {
  'diagram-numbers': {
    reports: [
      {
        what: 'a number in the drawing that no source has',
        samples: drawing({ words: { stay: ['You stay', 'for 3 hours'] } }),
        finds: [['content/diagrams/pain-pathway.json:9:7', '3 is in no finding of label']],
      },
      {
        what: 'a number that is drawn, and one in the words for those who can not see it',
        samples: drawing({ summary: 'It takes 5 hours.', values: { nose: [45] } }),
        finds: [
          ['content/diagrams/pain-pathway.json:6:14', '5 is in no finding of label'],
          ['content/diagrams/pain-pathway.json:8:13', '45 is in no finding of label'],
        ],
      },
      {
        what: 'a number in the words beside a scene',
        samples: {
          ...drawing({}),
          'content/storyboards/day.json': json({
            id: 'day',
            scenes: [{ scene: 'drip', title: 'During', text: 'It runs for 50 minutes.' }],
            sources: ['label'],
          }),
        },
        finds: [['content/storyboards/day.json:7:15', '50 is in no finding of label']],
      },
    ],
    accepts: [
      {
        what: 'numbers of its sources',
        samples: drawing({ words: { stay: ['2 hours'] }, values: { a: [40] } }),
      },
      { what: 'words alone', samples: drawing({ caption: 'A model: the room.' }) },
    ],
  },
}
