import { AnswerIcon } from '@/components/drawings/answer-icon'
import { Inlines } from '@/components/mdx/inline'
import { SendPanel } from '@/components/send/send-panel'
import { ShareButtons } from '@/components/send/share-buttons'
import { Listen } from '@/components/ui/listen'
import type { FaqModel } from '@/lib/pages/faq'
import { words } from '@/words'

type Props = { answer: Pick<FaqModel, 'oneLine' | 'answer' | 'send'> }

/** The answer to a question in one line and in a few sentences, each with a picture, and ways to send it on. */
export function AnswerCard({ answer }: Props) {
  return (
    <>
      <section
        className="break-inside-avoid rounded-lg bg-mist print:flow-root px-4 py-4 md:px-7 md:py-6 print:border print:px-4 print:py-2"
        aria-label={words.question.answer}
      >
        <div id="answer">
          <ShortAnswer answer={answer} />
        </div>
        <ShareButtons className="mt-4 md:mt-6">
          <Listen target="answer" />
        </ShareButtons>
      </section>
      <SendPanel send={answer.send} />
    </>
  )
}

/** What the answer says. */
export function ShortAnswer({
  answer: { oneLine, answer },
}: {
  answer: Pick<FaqModel, 'oneLine' | 'answer'>
}) {
  return (
    <>
      <p className="text-[1.25rem] leading-[1.25] font-bold text-balance md:text-[1.8rem] print:text-[14pt]">
        {oneLine}
      </p>
      <ul className="short-answer mt-3 grid gap-2 text-sm leading-[1.4] md:mt-5 md:gap-4 md:text-[1.15rem] print:mt-2 print:gap-1">
        {answer.map(({ text, icon }, i) => (
          <li key={i} className="flex gap-3">
            {icon && (
              <AnswerIcon
                name={icon}
                className="size-9 rounded-full bg-card p-1 md:size-12 md:p-2 print:size-7 print:p-0"
              />
            )}
            <span className="min-w-0 self-center">
              <Inlines nodes={text} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
