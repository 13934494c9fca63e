import { Anchor } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Binder } from '../../../../shared/domain/binder';
import { changesOf, type ReviewItem } from '../../../../shared/domain/review/items';
import { changedAfter } from '../../../../shared/domain/review/progress';
import { useInWords, useWords } from '../../../app/BinderProvider';
import { FieldError } from '../../../ui/FieldError';
import { ReviewRow } from '../../../ui/ReviewRow';
import { correctionsOf } from '../corrections';
import { changesInWords } from '../evidence/evidenceLines';
import { itemDetail, itemFacts, itemName, itemStatus } from '../itemWords';
import { useReview } from '../reviewContext';
import { text as reviewText } from '../text';
import { FollowUp } from './FollowUp';
import { ItemState } from './ItemState';
import { Remark } from './Remark';
import styles from './step.module.css';
import { text } from './text';
import { useItemAnswer } from './useItemAnswer';

interface ItemRowProps {
  item: ReviewItem;
  onCorrect: () => void;
  /** Given for an item that is a paper. */
  onShow?: (() => void) | undefined;
}

/** One item of a step with its answer, and what the answer opens. */
export function ItemRow({ item, onCorrect, onShow }: ItemRowProps) {
  const place = useReview();
  const words = useWords(text);
  const shared = useWords(reviewText);
  const inWords = useInWords();
  const name = itemName(item, place.language);
  const itemAnswer = useItemAnswer(item, name);
  const { answer, chosen, choose, failure } = itemAnswer;
  const [isRemarking, setIsRemarking] = useState(itemAnswer.isNoteBegun);
  const hasRemark = answer !== undefined && (isRemarking || answer.note !== '');
  const isFirm = item.step === 'company';
  const facts = itemFacts(item, place, shared);
  const lines: ReactNode[] = [
    isFirm ? <span key="facts">{facts}</span> : '',
    chosen === 'corrected' ? <span key="correction">{correctionOf(item, place, words)}</span> : '',
    failure === null ? '' : <FieldError key="failure" id={`${item.id}-failure`} text={inWords(failure)} />,
    onShow === undefined ? '' : <ShowPaper key="show" label={words.showPolicy} onClick={onShow} />,
  ].filter((line) => line !== '');

  return (
    <ReviewRow
      title={name}
      subtitle={[itemDetail(item, place, shared), novelty(item, place, words)].filter(Boolean).join(' · ')}
      status={
        <ItemState
          name={name}
          states={itemStatus(item, place, shared)}
          facts={isFirm ? '' : facts}
          seeAgain={answer !== undefined && changedAfter(place.binder, answer)}
          onRemark={answer !== undefined && !hasRemark ? () => setIsRemarking(true) : undefined}
        />
      }
      answer={{
        label: name,
        value: chosen,
        words: words.answers,
        onChoose: (kind) => (kind === 'corrected' ? onCorrect() : choose(kind)),
      }}
      note={lines.length === 0 ? null : <div className={styles.lines}>{lines}</div>}
      reveal={
        chosen === 'followUp' || hasRemark ? (
          <Opened item={item} name={name} itemAnswer={itemAnswer} hasRemark={hasRemark} />
        ) : null
      }
    />
  );
}

interface OpenedProps {
  item: ReviewItem;
  name: string;
  itemAnswer: ReturnType<typeof useItemAnswer>;
  hasRemark: boolean;
}

/** What the answer has opened: the three fields of a follow-up, the remark. */
function Opened({ item, name, itemAnswer, hasRemark }: OpenedProps) {
  const { binder } = useReview();
  const words = useWords(text).followUp;
  const { answer, chosen, wanted, places, saveFollowUp, saveNote, withdraw } = itemAnswer;
  return (
    <div className={styles.reveal}>
      {chosen === 'followUp' ? (
        <>
          <FollowUp
            id={item.id}
            name={name}
            place={places.followUp}
            first={wanted}
            people={peopleOf(binder)}
            save={saveFollowUp}
          />
          <Anchor
            component="button"
            type="button"
            size="sm"
            underline="always"
            className={styles.withdraw}
            aria-label={words.withdrawOf(name)}
            onClick={withdraw}
          >
            {words.withdraw}
          </Anchor>
        </>
      ) : null}
      {hasRemark ? (
        <Remark
          id={`${item.id}-remark`}
          name={name}
          place={places.note}
          first={answer?.note ?? ''}
          save={saveNote}
        />
      ) : null}
    </div>
  );
}

function ShowPaper({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <span>
      <Anchor component="button" type="button" inherit underline="always" onClick={onClick}>
        {label}
      </Anchor>
    </span>
  );
}

type Place = ReturnType<typeof useReview>;
type Words = (typeof text)['da'];

/** Whether the entry came or was changed since last time. */
function novelty(item: ReviewItem, { binder, review }: Place, words: Words): string {
  const changes = changesOf(binder, review, item.id);
  if (changes.length === 0) return '';
  return changes.some(({ change }) => change === 'added') ? words.isNew : words.isChanged;
}

/** What the correction of this review says before and after. */
function correctionOf(item: ReviewItem, { binder, review, language }: Place, words: Words): string {
  const entries = correctionsOf(binder, review, item.id);
  if (entries.some(({ change }) => change === 'added')) return words.added;
  const fields = entries.flatMap((entry) => entry.fields);
  return fields.length === 0 ? words.isCorrected : words.correction(changesInWords(fields, language));
}

/** Those a task may be given to: whoever is known by name. */
function peopleOf({ contactPerson, tasks }: Binder): string[] {
  return [...new Set([contactPerson?.name ?? '', ...tasks.map(({ who }) => who)])].filter(Boolean);
}
