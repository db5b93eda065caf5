import { AnswerIcon } from '@/components/drawings/answer-icon'
import { Inlines } from '@/components/mdx/inline'
import { Listen } from '@/components/ui/listen'
import { pill } from '@/components/ui/pill'
import type { FaqModel } from '@/lib/pages/faq'
import { words } from '@/words'

type Props = { answer: Pick<FaqModel, 'oneLine' | 'answer' | 'messageText'> }

/** The answer to a question in one line and in a few sentences, each with a picture, and ways to send it on. */
export function AnswerCard({ answer: { oneLine, answer, messageText } }: Props) {
  return (
    <>
      <section
        className="break-inside-avoid rounded-lg bg-mist px-4 py-4 md:px-7 md:py-6 print:border print:px-4 print:py-2"
        aria-label={words.question.answer}
      >
        <div id="answer">
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
        </div>
        <p
          className="no-print mt-4 flex flex-wrap gap-x-1.5 gap-y-2 md:mt-6 [html:not([data-script])_&]:hidden"
          data-share
        >
          <button type="button" className={pill.full} data-send>
            {words.question.send}
          </button>
          <button type="button" className={pill.line} data-copy>
            {words.question.copy}
          </button>
          <button type="button" className={pill.line} data-print>
            {words.question.print}
          </button>
          <Listen target="answer" />
        </p>
        <p className="no-print mt-3" data-copy-refused hidden>
          <label>
            {words.question.notCopied}
            <textarea className="mt-1 w-full rounded border border-line bg-card p-2" readOnly rows={4} />
          </label>
        </p>
      </section>
      <details className="no-print mt-3 text-sm">
        <summary className="py-1">{words.question.message}</summary>
        <p className="message-text mt-1 rounded-lg border border-hair bg-card px-4 py-3">{messageText}</p>
      </details>
    </>
  )
}
