import { answerIcons } from '@/lib/content/vocabulary'
import { sendOf } from '@/lib/pages/send'
import { AnswerCard } from './answer-card'

const text = (value: string) => [{ t: 'text' as const, value }]
const send = sendOf('/q/drive/', 'Not on the day of treatment.')

export const fixtures = {
  'an answer in one line and in sentences': (
    <AnswerCard
      answer={{
        oneLine: 'Not on the day of treatment.',
        answer: [
          { text: text('After a drip: not for 24 hours. '), icon: 'wait' },
          { text: text('Arrange who takes you home.'), icon: 'car' },
        ],
        send,
      }}
    />
  ),
  'every picture of an answer': (
    <AnswerCard
      answer={{
        oneLine: 'Every picture.',
        answer: answerIcons.map((icon) => ({ text: text(icon), icon })),
        send,
      }}
    />
  ),
}
